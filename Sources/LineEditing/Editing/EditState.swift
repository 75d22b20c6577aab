/// All that editing keeps: the entry, and what lives longer than an entry.
package struct EditState: Sendable {
  /// Whether typed characters are text or commands; always `insert` outside Vi.
  package enum Mode: Equatable, Sendable { case insert, command }

  /// What the last command was, as far as the next one asks.
  enum Recent: Equatable { case other, kill, yank, lastArgument, selection, rows }

  package var buffer = EditBuffer()
  package var settings = EditSettings()
  package var killRing = KillRing()
  package internal(set) var mode = Mode.insert
  /// The number that is being typed in front of a command.
  package internal(set) var argument: DigitArgument?
  /// Whether typed characters take the place of those at the cursor, until Vi's command mode.
  var isOverwriting = false
  var register = Register()
  var lastSearch: CharacterSearch?
  var lastChange: Change?
  var yankStart = 0
  var argumentWalk = ArgumentWalk()
  private(set) var previous = Recent.other
  var recent = Recent.other

  package init() {}

  /// Starts an entry: what was killed and searched stays.
  package mutating func start(_ text: String = "") {
    buffer = EditBuffer(text)
    (argument, recent, mode, isOverwriting) = (nil, .other, .insert, false)
  }

  /// Whether a character that is bound to nothing is simply typed.
  var isPlainTyping: Bool {
    mode == .insert && !isOverwriting && argument == nil && buffer.selection == nil
  }

  /// Runs a function; one that needs a character does nothing before it is in the call.
  package mutating func perform(_ function: EditFunction, _ call: EditCall = EditCall()) -> EditEffect {
    let call = takeArgument(for: function, call)
    // A number is part of the command that follows it.
    if !function.isDigit { (previous, recent) = (recent, .other) }
    buffer.begin(function.group(of: call))
    if function.isRepeatable { lastChange = Change(function, call) }
    defer { settle() }
    return switch function.action {
    case .edit where function.wantsCharacter && call.character == nil: .bell
    case .edit(let body): body(&self, call)
    case .task(let task): .task(task)
    case .handler(let number): .handler(number)
    }
  }

  /// A command that is none of the editor's ran: what goes on from one to the next ends here.
  package mutating func interrupt() {
    (previous, recent) = (.other, .other)
    settle()
  }

  private mutating func settle() {
    if recent != .selection { buffer.unselect() }
    if recent != .rows { buffer.wantedColumn = nil }
    if mode == .command { stayOnRow() }
  }

  /// In Vi's command mode the cursor stands on a character, never behind the last one.
  private mutating func stayOnRow() {
    let row = buffer.rowRange(at: buffer.cursor)
    if buffer.cursor == row.upperBound, !row.isEmpty {
      buffer.move(to: buffer.previousCharacter(before: buffer.cursor))
    }
  }

  private mutating func takeArgument(for function: EditFunction, _ call: EditCall) -> EditCall {
    guard !function.isDigit, let typed = argument else { return call }
    argument = nil
    var call = call
    call.count = typed.value
    return call
  }
}

/// A number typed in front of a command: digits, or a sign alone.
package struct DigitArgument: Equatable, Sendable {
  private var isNegative = false
  private var digits: Int?

  var value: Int { (digits ?? 1) * (isNegative ? -1 : 1) }

  /// What the prompt shows of it.
  package var text: String { (isNegative ? "-" : "") + (digits.map(String.init) ?? "") }

  /// Takes a digit or a sign; false for anything else, and for more than four digits.
  mutating func take(_ character: Character) -> Bool {
    if character == "-" {
      isNegative.toggle()
      return true
    }
    guard let digit = character.wholeNumberValue, character.isASCII else { return false }
    let value = (digits ?? 0) * 10 + digit
    guard value < 10_000 else { return false }
    digits = value
    return true
  }
}
