/// What keys do, told to the user.
extension EntryEditor {
  /// Says what a chord runs.
  func explain(_ chord: String?, _ function: EditFunction?) {
    isAskingForKey = false
    let keys = function.map { FunctionTable.chords($0.name, in: options.keys.table(state.mode)) } ?? []
    let text = function.map { "\($0.name) - \($0.description)" } ?? "Key is unbound"
    show(aside: "\(chord ?? keys.joined(separator: ", ")): \(text)\n")
  }

  /// Lists all keys, group by group.
  func showKeys() { show(aside: KeyList.text(options.keys)) }
}
