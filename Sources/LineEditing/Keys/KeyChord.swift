/// One stroke or several in a row that a function is bound to: `Ctrl+x,Ctrl+e`.
package struct KeyChord: Hashable, Sendable {
  package let strokes: [KeyStroke]

  package init(_ strokes: [KeyStroke]) { self.strokes = strokes }

  package var name: String { strokes.map(\.name).joined(separator: ",") }

  /// Reads a chord of at most two strokes, as users write it.
  ///
  /// Throws `KeyNameFault`. (`ConsoleKeyChordConverter` of PSReadLine)
  package init(_ text: String) throws(KeyNameFault) {
    var reader = KeyChordReader(text)
    var strokes = [try reader.stroke()]
    if !reader.isAtEnd {
      guard reader.takeComma() else { throw .sequence(text) }
      strokes.append(try reader.stroke())
    }
    guard reader.isAtEnd else { throw .sequence(text) }
    self.strokes = strokes
  }
}

/// What is wrong with the name of a key.
package enum KeyNameFault: Error, Equatable {
  case modifier(String, chord: String)
  case sequence(String)
  case key(String)

  package var message: String {
    switch self {
    case .modifier(let modifier, let chord):
      "Duplicate or invalid modifier token '\(modifier)' for key '\(chord)'."
    case .sequence(let chord): "Invalid sequence '\(chord)'."
    case .key(let name):
      "Unrecognized key '\(name)'. Please use a character literal or a well-known key name from the System.ConsoleKey"
        + " enumeration."
    }
  }
}

/// Reads the strokes of a chord.
private struct KeyChordReader {
  private typealias Held = (name: String, title: String, modifier: KeyStroke.Modifiers)

  private static let held: [Held] = [
    ("shift", "Shift", .shift), ("control", "Control", .control), ("ctrl", "Control", .control),
    ("alt", "Alt", .alt),
  ]

  private let chord: String
  private var rest: Substring

  init(_ chord: String) { (self.chord, rest) = (chord, chord[...]) }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func takeComma() -> Bool {
    guard rest.first == "," else { return false }
    rest.removeFirst()
    return true
  }

  mutating func stroke() throws(KeyNameFault) -> KeyStroke {
    var modifiers: KeyStroke.Modifiers = []
    while let held = takeModifier() {
      guard !modifiers.contains(held.modifier) else { throw .modifier(held.title, chord: chord) }
      modifiers.insert(held.modifier)
      guard let sign = rest.first else { throw .key(chord) }
      guard sign == "+" || sign == "-" else { throw .sequence(chord) }
      rest.removeFirst()
    }
    return try key(modifiers)
  }

  private mutating func takeModifier() -> Held? {
    guard let held = Self.held.first(where: { rest.prefix($0.name.count).lowercased() == $0.name }) else {
      return nil
    }
    rest.removeFirst(held.name.count)
    return held
  }

  private mutating func key(_ modifiers: KeyStroke.Modifiers) throws(KeyNameFault) -> KeyStroke {
    guard !rest.isEmpty else { throw .sequence(chord) }
    let name = rest.first == "," ? rest.prefix(1) : rest.prefix { $0 != "," }
    rest.removeFirst(name.count)
    if name.count == 1, let character = name.first { return KeyStroke(.character(character), modifiers) }
    guard let key = KeyName(ignoringCase: name) else { throw .key(String(name)) }
    return KeyStroke(.named(key), modifiers)
  }
}
