// What may stand only directly after what was read, or in one place: the parser asks for it by name.
extension Lexer {
  /// The operator of a member access or an index, after block comments at most.
  mutating func scanMemberAccess(allowingBracket: Bool) -> Token? {
    while current == Unit.less {
      guard position + 1 < limit, buffer[position + 1] == Unit.hash else { return nil }
      tokenStart = position
      position += 2
      scanBlockComment()
    }
    tokenStart = position
    switch current {
    case Unit.dot: return unit(after: 1) == Unit.dot ? nil : saveAccess(.dot, length: 1)
    case Unit.colon: return unit(after: 1) == Unit.colon ? saveAccess(.colonColon, length: 2) : nil
    case Unit.leftBracket where allowingBracket: return save(.lBracket, length: 1)
    case Unit.question where unit(after: 1) == Unit.dot: return save(.questionDot, length: 2)
    case Unit.question where allowingBracket && unit(after: 1) == Unit.leftBracket:
      return save(.questionLBracket, length: 2)
    default: return nil
    }
  }

  /// In command mode a dot or two colons before a space are part of no member access.
  private mutating func saveAccess(_ kind: TokenKind, length: Int) -> Token? {
    let next = unit(after: length)
    if mode == .command, next == 0 || isLineBreak(next) || isSpace(next) { return nil }
    return save(kind, length: length)
  }

  private mutating func save(_ kind: TokenKind, length: Int) -> Token {
    position += length
    return save(kind)
  }

  private func unit(after length: Int) -> UInt16 {
    position + length < limit ? buffer[position + length] : 0
  }

  /// The opening of a method's arguments, or of a script block that is its only one.
  mutating func scanInvocationOpening() -> Token? {
    tokenStart = position
    switch current {
    case Unit.leftParen: return save(.lParen, length: 1)
    case Unit.leftBrace: return save(.lCurly, length: 1)
    default: return nil
    }
  }

  /// A `[` after spaces and comments.
  ///
  /// Before a dot or colon it comes back to where it started, unless there was a block comment and no space
  /// after it.
  mutating func scanLeftBracket() -> Token? {
    let start = restorePoint()
    var resyncsAtAccess = false
    while true {
      tokenStart = position
      let unit = take()
      switch unit {
      case Unit.leftBracket: return save(.lBracket)
      case Unit.hash:
        resyncsAtAccess = true
        scanLineComment()
      case Unit.less where current == Unit.hash:
        resyncsAtAccess = false
        skip()
        scanBlockComment()
      case Unit.dot, Unit.colon:
        stepBack()
        if resyncsAtAccess { resync(to: start) }
        return nil
      default:
        guard isSpace(unit) else {
          stepBack()
          return nil
        }
        resyncsAtAccess = true
        skipSpace()
      }
    }
  }

  /// The rest of a line, up to a pipe or `&&` that is not in double quotes, as one argument that is what it is.
  mutating func scanVerbatimArgument() -> Token {
    skipSpace()
    tokenStart = position
    var isQuoted = false
    while position < limit {
      let unit = buffer[position]
      if isLineBreak(unit) { break }
      if isDoubleQuote(unit) {
        isQuoted.toggle()
      } else if !isQuoted,
        unit == Unit.pipe || unit == Unit.ampersand && self.unit(after: 1) == Unit.ampersand
      {
        break
      }
      position += 1
    }
    return save(.generic, detail: addDetail(.text(LiteralText(Array(tokenUnits)))))
  }
}
