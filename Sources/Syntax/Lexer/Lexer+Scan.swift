extension ErrorID {
  static var unrecognizedToken: ErrorID { ErrorID("UnrecognizedToken") }
  static var incompleteString: ErrorID { ErrorID("IncompleteString") }
}

extension Lexer {
  /// Reads a token in the mode that is set, after spaces, comments and continued lines.
  mutating func scan() -> Token {
    while true {
      tokenStart = position
      let unit = take()
      switch unit {
      case Unit.space, Unit.tab, Unit.formFeed, Unit.verticalTab: skipSpace()
      case 0x61...0x7A, 0x41...0x5A, Unit.underscore: return scanIdentifier()
      case Unit.dollar: return scanDollar()
      case Unit.newline, Unit.carriageReturn:
        finishNewline(unit)
        return save(.newLine)
      case Unit.hash: scanLineComment()
      case Unit.singleQuote: return scanLiteralString()
      case Unit.doubleQuote: return scanExpandableString()
      case Unit.leftParen: return save(.lParen)
      case Unit.rightParen: return save(.rParen)
      case Unit.leftBrace: return save(.lCurly)
      case Unit.rightBrace: return save(.rCurly)
      case Unit.rightBracket: return save(.rBracket)
      case Unit.semicolon: return save(.semi)
      case Unit.comma: return save(.comma)
      case Unit.zero...Unit.nine: return scanDigit(unit)
      case Unit.less:
        guard current == Unit.hash else { return save(.redirectInStd) }
        skip()
        scanBlockComment()
      case Unit.backtick:
        if let token = scanBacktick() { return token }
      case 0:
        guard isPastEnd else { return scanGeneric() }
        return scanEnd()
      case 1..<128: return scanPunctuation(unit)
      default:
        guard isSpace(unit) else { return scanWide(unit) }
        skipSpace()
      }
    }
  }

  /// At the end.
  ///
  /// PowerShell's token for it lies past the end.
  private mutating func scanEnd() -> Token {
    keep(makeToken(.endOfInput, plainExtent(tokenStart + 1, tokenStart + 1)))
  }

  /// A token that starts with a character beyond ASCII.
  private mutating func scanWide(_ unit: UInt16) -> Token {
    if isDash(unit) { return scanDash() }
    if isSingleQuote(unit) { return scanLiteralString() }
    if isDoubleQuote(unit) { return scanExpandableString() }
    return isLetter(unit) ? scanIdentifier() : scanGeneric()
  }

  private mutating func scanDollar() -> Token {
    guard current == Unit.leftParen else { return scanVariable() }
    skip()
    return save(.dollarParen)
  }

  /// A backtick: a continued line or space after it is passed (nil), all else starts a word.
  private mutating func scanBacktick() -> Token? {
    let unit = take()
    if isLineBreak(unit) {
      finishNewline(unit)
      _ = save(.lineContinuation)
      return nil
    }
    if isDotNetWhiteSpace(unit) {
      skipSpace()
      return nil
    }
    if isPastEnd {
      reportIncomplete(.incompleteString, from: position)
      stepBack()
      return nil
    }
    stepBack()
    takeEscape()
    return scanGeneric()
  }

  /// What starts with `@`: a hash table, an array, a here-string, a splatted variable.
  mutating func scanAt() -> Token {
    let unit = take()
    if unit == Unit.leftBrace { return save(.atCurly) }
    if unit == Unit.leftParen { return save(.atParen) }
    if isSingleQuote(unit) { return scanHereString(expanding: false) }
    if isDoubleQuote(unit) { return scanHereString(expanding: true) }
    stepBack()
    if isVariableStart(unit) { return scanVariable(isSplatted: true) }
    report(.unrecognizedToken, at: position - 1)
    return save(.unknown)
  }
}
