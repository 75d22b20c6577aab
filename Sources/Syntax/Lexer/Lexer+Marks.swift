extension Lexer {
  /// Adds flags to a token that was read, in the saved list too; the token as it is then.
  @discardableResult
  package mutating func mark(_ token: Token, adding flags: TokenFlags = [], removing removed: TokenFlags = [])
    -> Token
  {
    change(token) { $0.flags = $0.flags.subtracting(removed).union(flags) }
  }

  /// Makes a token that stands as a command's argument a generic one, unless it is an identifier; the token then.
  @discardableResult
  package mutating func markCommandArgument(_ token: Token) -> Token {
    token.kind == .identifier ? token : change(token) { $0.kind = .generic }
  }

  private mutating func change(_ token: Token, _ body: (inout Token) -> Void) -> Token {
    var changed = token
    body(&changed)
    let slot = Int(token.slot)
    // Since it was read the token may have been forgotten, and another one saved in its place.
    if slot >= 0, slot < table.tokens.count, table.tokens[slot].start == token.start {
      body(&table.tokens[slot])
    }
    return changed
  }
}
