extension Lexer {
  /// The unit that reading stands at; 0 at the end.
  @inline(__always)
  var current: UInt16 { position < limit ? buffer[position] : 0 }

  /// Reads a unit.
  ///
  /// At the end that is a 0, and reading then stands past the end until `stepBack`.
  @inline(__always)
  mutating func take() -> UInt16 {
    let at = position
    position = at &+ 1
    return at < limit ? buffer[at] : 0
  }

  @inline(__always)
  mutating func skip() { position &+= 1 }

  @inline(__always)
  mutating func stepBack() { position &-= 1 }

  /// Whether the unit that was just taken was the end.
  @inline(__always)
  var isPastEnd: Bool { position > limit }

  @inline(__always)
  mutating func skipSpace() {
    while position < limit, isSpace(buffer[position]) { position &+= 1 }
  }

  /// After a carriage return was taken: takes the line feed that belongs to it.
  @inline(__always)
  mutating func finishNewline(_ unit: UInt16) {
    if unit == Unit.carriageReturn, current == Unit.newline { skip() }
  }

  /// Makes the token that ends where reading stands, and keeps it.
  @inline(__always)
  mutating func save(_ kind: TokenKind, flags: TokenFlags = [], detail: Int32 = -1) -> Token {
    keep(makeToken(kind, currentExtent(), flags: flags, detail: detail))
  }

  /// A token of an extent, with the flags of its kind and others.
  @inline(__always)
  func makeToken(_ kind: TokenKind, _ extent: Extent, flags: TokenFlags = [], detail: Int32 = -1) -> Token {
    Token(kind, extent, flags: flags.union(kindFlags[Int(kind.rawValue)]), detail: detail)
  }

  /// Adds a token to those read.
  @inline(__always)
  mutating func keep(_ token: Token) -> Token {
    var token = token
    if isSaving {
      token.slot = Int32(truncatingIfNeeded: table.tokens.count)
      table.tokens.append(token)
    }
    switch token.kind {
    case .newLine, .lineContinuation, .comment, .endOfInput: break
    default:
      if !hasFirst { (first, hasFirst) = (token, true) }
      last = token
    }
    return token
  }

  /// The index of a new detail.
  mutating func addDetail(_ detail: TokenDetail) -> Int32 {
    table.details.append(detail)
    return Int32(truncatingIfNeeded: table.details.count - 1)
  }

  /// The units of the token being read.
  var tokenUnits: UnsafeBufferPointer<UInt16> {
    UnsafeBufferPointer(start: buffer + tokenStart, count: max(0, min(position, limit) - tokenStart))
  }
}
