extension ErrorID {
  static var incompleteDollarSubexpressionReference: ErrorID {
    ErrorID("IncompleteDollarSubexpressionReference")
  }
}

extension Lexer {
  /// After a `$` in a string: passes the variable or subexpression that it starts, if any.
  mutating func passPart(_ parts: inout [StringPart], inHereString: Bool) {
    let next = current
    let opensParen = next == Unit.leftParen
    guard opensParen || next == Unit.leftBrace || isVariableStart(next) else { return }
    let dollar = position - 1
    let (stringStart, stringMode, wasSaving) = (tokenStart, mode, isSaving)
    (tokenStart, mode, isSaving) = (dollar, .expression, false)
    let token = opensParen ? scanSubexpression(inHereString: inHereString) : scanVariable(isInString: true)
    (tokenStart, mode, isSaving) = (stringStart, stringMode, wasSaving)
    let start = Int32(truncatingIfNeeded: dollar - tokenStart)
    parts.append(
      StringPart(token: token, start: start, end: Int32(truncatingIfNeeded: position - tokenStart)))
  }

  /// Passes a `$( )` in a string, counting parentheses only.
  ///
  /// Unless in a here-string, a double quote or backtick before a double quote is left out of the text that
  /// is read as tokens later.
  private mutating func scanSubexpression(inHereString: Bool) -> Token {
    skip()
    var depth = 1
    var skipped: [Int32] = []
    var flags: TokenFlags = []
    while depth > 0 {
      let unit = take()
      if unit == Unit.leftParen {
        depth += 1
      } else if unit == Unit.rightParen {
        depth -= 1
      } else if unit == 0, isPastEnd {
        stepBack()
        reportIncomplete(.incompleteDollarSubexpressionReference, from: tokenStart)
        flags = .tokenInError
        break
      } else if !inHereString, unit == Unit.backtick || isDoubleQuote(unit), isDoubleQuote(current) {
        skipped.append(Int32(position - 1 + shift))
        skip()
      }
    }
    let extent = currentExtent()
    let detail = addDetail(.subexpression(subexpressionText(skipping: skipped)))
    return makeToken(.stringLiteral, extent, flags: flags, detail: detail)
  }

  private func subexpressionText(skipping skipped: [Int32]) -> SubexpressionText {
    guard !skipped.isEmpty else {
      return SubexpressionText(derived: nil, skips: skips?.quotes, start: tokenStart, end: position)
    }
    var derived: [UInt16] = []
    derived.reserveCapacity(position - tokenStart - skipped.count)
    var next = 0
    for index in tokenStart..<position {
      if next < skipped.count, Int(skipped[next]) == index + shift {
        next += 1
      } else {
        derived.append(buffer[index])
      }
    }
    return SubexpressionText(derived: derived, skips: SkippedQuotes(skipped), start: 0, end: derived.count)
  }
}
