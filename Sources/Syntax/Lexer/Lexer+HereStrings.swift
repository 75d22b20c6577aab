extension ErrorID {
  static var unexpectedCharactersAfterHereStringHeader: ErrorID {
    ErrorID("UnexpectedCharactersAfterHereStringHeader")
  }
  static var whitespaceBeforeHereStringFooter: ErrorID { ErrorID("WhitespaceBeforeHereStringFooter") }
}

extension Lexer {
  /// A here-string, after `@` and its quote.
  mutating func scanHereString(expanding: Bool) -> Token {
    let header = position - 2
    let kind = expanding ? TokenKind.hereStringExpandable : .hereStringLiteral
    let form = expanding ? TextForm.hereExpandable : .hereLiteral
    guard passHereStringHeader(header, expanding: expanding) else {
      return saveText(kind, form, flags: .tokenInError)
    }
    var parts: [StringPart] = []
    var falseFooter: Int?
    let isTerminated = passHereStringBody(&parts, &falseFooter, expanding: expanding)
    if !isTerminated {
      if let falseFooter {
        reportIncomplete(.whitespaceBeforeHereStringFooter, from: falseFooter)
      } else {
        reportIncomplete(.terminatorExpectedAtEndOfString, from: header, expanding ? "\"@" : "'@")
      }
    }
    return saveText(kind, form, parts, flags: isTerminated ? [] : .tokenInError)
  }

  /// Passes the line break after the header; false, and reported, where something else stands.
  private mutating func passHereStringHeader(_ header: Int, expanding: Bool) -> Bool {
    skipSpace()
    let unit = take()
    if isLineBreak(unit) {
      finishNewline(unit)
      return true
    }
    stepBack()
    if unit == 0, position >= limit {
      reportIncomplete(.terminatorExpectedAtEndOfString, from: header, expanding ? "\"@" : "'@")
      return false
    }
    report(.unexpectedCharactersAfterHereStringHeader, at: position)
    passBrokenHereString(quote: expanding ? Unit.doubleQuote : Unit.singleQuote)
    return false
  }

  /// Recovery: the string ends at a footer on this line or with the line.
  private mutating func passBrokenHereString(quote: UInt16) {
    while position < limit, !isLineBreak(buffer[position]) {
      let unit = take()
      if unit == quote, current == Unit.at {
        skip()
        return
      }
    }
  }

  private mutating func passHereStringBody(
    _ parts: inout [StringPart], _ falseFooter: inout Int?, expanding: Bool
  ) -> Bool {
    if passHereStringFooter(&falseFooter, expanding: expanding) { return true }
    while position < limit {
      let unit = take()
      if isLineBreak(unit) {
        finishNewline(unit)
        if passHereStringFooter(&falseFooter, expanding: expanding) { return true }
      } else if expanding, unit == Unit.dollar {
        passPart(&parts, inHereString: true)
      } else if expanding, unit == Unit.backtick, current != 0 {
        takeEscape()
      }
    }
    return false
  }

  /// At the start of a line: passes the footer if it stands there.
  ///
  /// One after spaces is passed too, but ends nothing.
  private mutating func passHereStringFooter(_ falseFooter: inout Int?, expanding: Bool) -> Bool {
    func isQuote(_ unit: UInt16) -> Bool { expanding ? isDoubleQuote(unit) : isSingleQuote(unit) }
    let start = position
    skipSpace()
    guard isQuote(current), position + 1 < limit, buffer[position + 1] == Unit.at else { return false }
    let quote = position
    position += 2
    if quote == start { return true }
    if falseFooter == nil { falseFooter = quote }
    return false
  }
}
