/// Turns strokes into functions: chords, keys that a function asks for, numbers inside Vi's commands.
package struct KeyDispatcher: Sendable {
  package enum Decision {
    /// The next stroke decides.
    case wait
    case run(EditFunction, EditCall)
    /// No function is bound to the chord.
    case unbound(KeyChord)
  }

  private var strokes: [KeyStroke] = []
  /// A function that waits for its character.
  private var waiting: (function: EditFunction, count: Int?)?
  private var number: Int?

  package init() {}

  /// Whether strokes have been taken that are no command yet.
  package var isPending: Bool { !strokes.isEmpty || waiting != nil }

  /// Drops what was begun.
  package mutating func reset() { (strokes, waiting, number) = ([], nil, nil) }

  /// Takes a stroke in.
  package mutating func take(_ stroke: KeyStroke, _ table: BindingTable, mode: EditState.Mode) -> Decision {
    if let waiting { return finish(waiting.function, with: stroke, waiting.count) }
    if mode == .command, !strokes.isEmpty, takeNumber(stroke, table) { return .wait }
    strokes.append(stroke)
    switch table.match(strokes) {
    case .prefix: return .wait
    case .none: return unbound(mode)
    case .function(let function):
      let count = number
      reset()
      guard function.wantsCharacter else {
        return .run(function, EditCall(count: count, character: stroke.sign))
      }
      waiting = (function, count)
      return .wait
    }
  }

  /// Escape gives the function up.
  private mutating func finish(_ function: EditFunction, with stroke: KeyStroke, _ count: Int?) -> Decision {
    reset()
    guard let character = stroke.character else { return .unbound(KeyChord([stroke])) }
    return .run(function, EditCall(count: count, character: character))
  }

  /// `d2w`: a digit behind an operator, unless a chord goes on with it (`d0`).
  private mutating func takeNumber(_ stroke: KeyStroke, _ table: BindingTable) -> Bool {
    guard let digit = stroke.character?.wholeNumberValue, number != nil || digit > 0 else { return false }
    if number == nil, case .function = table.match(strokes + [stroke]) { return false }
    let value = (number ?? 0) * 10 + digit
    guard value < 10_000 else { return false }
    number = value
    return true
  }

  /// A stroke alone that types a character inserts it.
  private mutating func unbound(_ mode: EditState.Mode) -> Decision {
    let chord = KeyChord(strokes)
    reset()
    guard mode == .insert, chord.strokes.count == 1, let character = chord.strokes.first?.character,
      let function = FunctionTable.function(named: "SelfInsert")
    else { return .unbound(chord) }
    return .run(function, EditCall(character: character))
  }
}
