/// The entry as handlers of users see and change it; offsets count Unicode scalars.
extension EntryEditor {
  package var entry: EditBuffer { state.buffer }
  package var viMode: EditState.Mode { state.mode }

  package func insert(_ text: String) { edit { $0.insert(text) } }

  /// Puts a text in place of a part; the cursor stands behind it.
  package func replace(_ range: Range<Int>, with text: String) { edit { $0.replace(range, with: text) } }

  package func moveCursor(to offset: Int) { state.buffer.move(to: offset) }

  package func clearKillRing() { state.killRing.clear() }

  /// Runs a function of the table, as its key would.
  package func perform(_ function: EditFunction, argument: Int? = nil, character: Character? = nil) {
    run(function, EditCall(count: argument, character: character), nil)
  }
}
