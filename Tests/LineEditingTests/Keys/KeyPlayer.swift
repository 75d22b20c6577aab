import LineEditing

/// Plays keys on an entry without a terminal; `|` stands for the cursor.
struct KeyPlayer {
  private(set) var state = EditState()
  private(set) var effects: [EditEffect] = []
  private let bindings: KeyBindings
  private static let bindings = Dictionary(
    uniqueKeysWithValues: KeyBindings.Mode.allCases.map { ($0, KeyBindings($0)) })
  private var dispatcher = KeyDispatcher()
  private let recent: [String]

  init(_ mode: KeyBindings.Mode, _ text: String, recent: [String] = []) {
    bindings = Self.bindings[mode] ?? KeyBindings(mode)
    self.recent = recent
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    state.start()
    state.buffer.adopt(parts.joined(), cursor: parts[0].unicodeScalars.count)
    state.buffer.forgetChanges()
  }

  /// Chords parted by blanks, as PSReadLine spells them.
  mutating func play(_ chords: String) throws {
    for chord in chords.split(separator: " ") {
      for stroke in try KeyChord(String(chord)).strokes { take(stroke) }
    }
  }

  private mutating func take(_ stroke: KeyStroke) {
    let table = bindings.table(state.mode)
    guard case .run(let function, var call) = dispatcher.take(stroke, table, mode: state.mode) else { return }
    let recent = recent
    call.recent = { recent.indices.contains($0) ? recent[$0] : nil }
    effects.append(state.perform(function, call))
  }

  /// The text with the cursor in it.
  var shown: String {
    let buffer = state.buffer
    return buffer.text(in: 0..<buffer.cursor) + "|" + buffer.text(in: buffer.cursor..<buffer.count)
  }
}
