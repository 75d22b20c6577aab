extension Lexer {
  /// A token that starts with an ASCII character that is neither letter nor digit.
  mutating func scanPunctuation(_ unit: UInt16) -> Token {
    switch unit {
    case Unit.at: scanAt()
    case Unit.dash: scanDash()
    case Unit.dot: scanDot()
    case Unit.equals: saveOperator(.equals)
    case Unit.plus: scanPlus()
    case Unit.asterisk: scanAsterisk()
    case Unit.slash: scanOperator(.divide, assigning: .divideEquals)
    case Unit.percent: scanOperator(.rem, assigning: .remainderEquals)
    case Unit.greater: scanOutputRedirection(from: 1, explicit: false)
    case Unit.leftBracket: saveOperator(.lBracket)
    case Unit.ampersand: scanDoubled(unit, .andAnd, .ampersand)
    case Unit.pipe: scanDoubled(unit, .orOr, .pipe)
    case Unit.exclaim: scanExclaim()
    case Unit.colon: scanColon()
    case Unit.question where mode == .expression: scanQuestion()
    default: scanGeneric()
    }
  }

  /// An operator in an expression; in command mode it is one only if a word ends here.
  private mutating func saveOperator(_ kind: TokenKind) -> Token {
    mode == .command && !startsToken(current) ? scanGeneric() : save(kind)
  }

  private mutating func scanOperator(_ kind: TokenKind, assigning assignment: TokenKind) -> Token {
    guard current == Unit.equals else { return saveOperator(kind) }
    skip()
    return saveOperator(assignment)
  }

  private mutating func scanDoubled(_ unit: UInt16, _ doubled: TokenKind, _ single: TokenKind) -> Token {
    guard current == unit else { return save(single) }
    skip()
    return save(doubled)
  }

  private mutating func scanPlus() -> Token {
    if current == Unit.plus {
      skip()
      return saveOperator(.plusPlus)
    }
    return startsSignedNumber ? scanNumber(Unit.plus) : scanOperator(.plus, assigning: .plusEquals)
  }

  /// A dash: `--`, an operator or parameter by its name, a number, or minus.
  mutating func scanDash() -> Token {
    let next = current
    if isDash(next) {
      skip()
      return saveOperator(.minusMinus)
    }
    if isLetter(next) || next == Unit.underscore || next == Unit.question { return scanParameter() }
    return startsSignedNumber ? scanNumber(Unit.dash) : scanOperator(.minus, assigning: .minusEquals)
  }

  private var startsSignedNumber: Bool {
    allowsSignedNumbers && (isDigit(current) || current == Unit.dot)
  }

  private mutating func scanDot() -> Token {
    let next = current
    if next == Unit.dot {
      skip()
      guard mode == .command, !startsToken(current) else { return save(.dotDot) }
      return scanGeneric()
    }
    if next &- Unit.zero < 10 { return scanNumber(Unit.dot) }
    let startsWord =
      !startsToken(next) && next != Unit.dollar && next != Unit.doubleQuote && next != Unit.singleQuote
    return mode == .command && startsWord ? scanGeneric() : save(.dot)
  }

  private mutating func scanExclaim() -> Token {
    let next = current
    switch mode {
    case .command where !startsToken(next): return scanGeneric()
    case .expression where isIdentifierStart(next): return scanGeneric()
    case .expression where isDigit(next) || next == Unit.dot:
      // What would be no number with a digit in the place of `!` is a word.
      let isNumber = scanNumberShape(Unit.exclaim) != nil
      position = tokenStart + 1
      return isNumber ? save(.exclaim) : scanGeneric()
    default: return save(.exclaim)
    }
  }

  private mutating func scanColon() -> Token {
    if current == Unit.colon {
      skip()
      return mode == .command && !wantsSimpleName && !startsToken(current) ? scanGeneric() : save(.colonColon)
    }
    return mode == .command ? scanLabel() : save(.colon)
  }

  private mutating func scanQuestion() -> Token {
    guard current == Unit.question else { return save(.questionMark) }
    skip()
    guard current == Unit.equals else { return save(.questionQuestion) }
    skip()
    return save(.questionQuestionEquals)
  }

  private mutating func scanAsterisk() -> Token {
    guard current == Unit.greater else { return scanOperator(.multiply, assigning: .multiplyEquals) }
    skip()
    return scanOutputRedirection(from: 0, explicit: false)
  }
}
