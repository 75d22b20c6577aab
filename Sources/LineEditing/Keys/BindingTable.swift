/// Which function each chord runs.
package struct BindingTable: Sendable {
  /// What the strokes typed so far are.
  package enum Match: Sendable {
    case none
    /// More strokes make a chord.
    case prefix
    case function(EditFunction)
  }

  package private(set) var bindings: [KeyChord: EditFunction] = [:]
  private var prefixes: [KeyChord: Int] = [:]

  /// A table from names of chords and functions; both are the program's own, so a test holds that they are right.
  init(_ names: [(chord: String, function: String)]) {
    for (chord, function) in names {
      guard let function = FunctionTable.function(named: function) else { continue }
      bind(Self.chord(chord), to: function)
    }
  }

  /// The default tables know chords of three strokes, which users cannot bind.
  private static func chord(_ text: String) -> KeyChord {
    let parts = text.split(separator: " ")
    return KeyChord(parts.flatMap { part in (try? KeyChord(String(part)))?.strokes ?? [] })
  }

  package mutating func bind(_ chord: KeyChord, to function: EditFunction) {
    let isNew = bindings.updateValue(function, forKey: chord) == nil
    guard isNew else { return }
    for length in 1..<max(chord.strokes.count, 1) {
      prefixes[KeyChord(Array(chord.strokes[..<length])), default: 0] += 1
    }
  }

  package mutating func unbind(_ chord: KeyChord) {
    guard bindings.removeValue(forKey: chord) != nil else { return }
    for length in 1..<max(chord.strokes.count, 1) {
      let prefix = KeyChord(Array(chord.strokes[..<length]))
      prefixes[prefix] = prefixes[prefix].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
  }

  /// What strokes are; another spelling of the last one counts where the first has no meaning.
  package func match(_ strokes: [KeyStroke]) -> Match {
    guard let last = strokes.last else { return .none }
    if let match = exact(strokes) { return match }
    guard let alias = last.alias else { return .none }
    return exact(strokes.dropLast() + [alias]) ?? .none
  }

  private func exact(_ strokes: [KeyStroke]) -> Match? {
    let chord = KeyChord(strokes)
    if prefixes[chord] != nil { return .prefix }
    return bindings[chord].map(Match.function)
  }
}

extension FunctionTable {
  /// The strokes that lead to a function, as a user would read them.
  package static func chords(_ name: String, in table: BindingTable) -> [String] {
    table.bindings.filter { $0.value.name == name }.map(\.key.name).sorted()
  }
}
