extension Lexer {
  /// The first token that is neither a comment nor a line break: what `$^` is made of.
  package var firstToken: Token? { hasFirst ? first : nil }

  /// The last such token: what `$$` is made of.
  package var lastToken: Token? { hasFirst ? last : nil }

  /// The next token.
  package mutating func next() -> Token {
    guard hasUngotten else { return scan() }
    hasUngotten = false
    return ungotten
  }

  /// The next token, which stays the next one.
  package mutating func peek() -> Token {
    if !hasUngotten {
      ungotten = scan()
      hasUngotten = true
    }
    return ungotten
  }

  /// Makes a token that was just read the next one again.
  ///
  /// One token of lookahead is all there is.
  package mutating func unget(_ token: Token) {
    ungotten = token
    hasUngotten = true
  }

  /// Whether a token was read and put back.
  ///
  /// Operators that must not be spaced apart are then not looked for.
  package var holdsToken: Bool { hasUngotten }

  /// The token that was put back.
  package var heldToken: Token? { hasUngotten ? ungotten : nil }

  /// Drops the token that was put back.
  package mutating func skipHeldToken() { hasUngotten = false }

  /// Changes the mode.
  ///
  /// A token that was put back and is not the same in every mode is read again in the new one.
  package mutating func setMode(_ mode: LexerMode) {
    if mode != self.mode, hasUngotten, !ungotten.kind.has(.parseModeInvariant) { resync(to: ungotten) }
    self.mode = mode
  }

  /// Passes line breaks, comments and continued lines.
  package mutating func skipNewlines() {
    guard !hasUngotten || ungotten.kind == .newLine else { return }
    hasUngotten = false
    skipNewlines(andSemicolons: false)
  }

  /// Passes line breaks, comments, continued lines and semicolons.
  package mutating func skipNewlinesAndSemicolons() {
    guard !hasUngotten || ungotten.kind == .newLine || ungotten.kind == .semi else { return }
    hasUngotten = false
    skipNewlines(andSemicolons: true)
  }

  /// The operator of a member access or index right here, without a space before it: `.`, `::`, `[`, `?.`, `?[`.
  package mutating func nextMemberAccess(allowingBracket: Bool) -> Token? {
    hasUngotten ? nil : scanMemberAccess(allowingBracket: allowingBracket)
  }

  /// The `(` or `{` of a method call right here, without a space before it.
  package mutating func nextInvocationOpening() -> Token? {
    hasUngotten ? nil : scanInvocationOpening()
  }

  /// A `[` here, after spaces and comments at most: the start of an attribute or a type.
  package mutating func nextLeftBracket() -> Token? {
    guard hasUngotten else { return scanLeftBracket() }
    return ungotten.kind == .lBracket ? next() : nil
  }

  /// The rest of the line after `--%` as one argument, up to a pipe.
  package mutating func nextVerbatimArgument() -> Token? {
    guard !hasUngotten || ungotten.kind == .parameter else { return nil }
    hasUngotten = false
    return scanVerbatimArgument()
  }
}
