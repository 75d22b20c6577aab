extension Parser {
  /// The next token, which stays.
  @inline(__always)
  mutating func peek() -> Token { lexer.peek() }

  /// Takes the next token.
  @inline(__always)
  mutating func next() -> Token { lexer.next() }

  /// Whether the next token is of a kind.
  @inline(__always)
  mutating func at(_ kind: TokenKind) -> Bool { lexer.peek().kind == kind }

  /// Takes the next token if it is of a kind.
  mutating func eat(_ kind: TokenKind) -> Token? {
    let token = lexer.next()
    if token.kind == kind { return token }
    lexer.unget(token)
    return nil
  }

  /// Drops the token that was peeked at.
  mutating func skip() { lexer.skipHeldToken() }

  /// Gives back the token that was taken last.
  mutating func putBack(_ token: Token) { lexer.unget(token) }

  mutating func skipNewlines() { lexer.skipNewlines() }

  mutating func skipNewlinesAndSemicolons() { lexer.skipNewlinesAndSemicolons() }

  mutating func setMode(_ mode: LexerMode) {
    if mode != lexer.mode { lexer.setMode(mode) }
  }

  /// Reads again from a token on.
  mutating func rewind(to token: Token) { rewind(to: token.start) }

  /// Reads again from an offset on.
  mutating func rewind(to offset: Int32) {
    if !isTooDeep { lexer.resync(to: offset) }
  }

  /// Skips to the first of some tokens that is not inside brackets; takes a closing bracket only if asked to.
  mutating func synchronize(at kinds: TokenKind..., takingClosingBracket: Bool) {
    var parentheses = kinds.contains(.rParen) ? 1 : 0
    var curlies = kinds.contains(.rCurly) ? 1 : 0
    var brackets = kinds.contains(.rBracket) ? 1 : 0
    while true {
      let token = next()
      var closed: Bool
      switch token.kind {
      case .lParen: (parentheses, closed) = (parentheses + 1, false)
      case .rParen: (parentheses, closed) = (parentheses - 1, parentheses == 1)
      case .lCurly: (curlies, closed) = (curlies + 1, false)
      case .rCurly: (curlies, closed) = (curlies - 1, curlies == 1)
      case .lBracket: (brackets, closed) = (brackets + 1, false)
      case .rBracket: (brackets, closed) = (brackets - 1, brackets == 1)
      case .endOfInput:
        putBack(token)
        return
      default: closed = false
      }
      guard kinds.contains(token.kind) else { continue }
      if closed {
        if !takingClosingBracket { putBack(token) }
        return
      }
      if parentheses == 0, curlies == 0, brackets == 0 { return }
    }
  }
}
