extension Parser {
  /// Reports an error that more input could not mend.
  mutating func report(_ id: ErrorID, _ extent: Extent, _ arguments: String...) {
    guard !isTooDeep else { return }
    report(SyntaxError(id, extent, arguments))
  }

  /// Reports an error, or only notes that there is one.
  mutating func report(_ error: SyntaxError) {
    if isProbing {
      hasFault = true
    } else {
      lexer.report(error)
    }
  }

  /// Reports that something is missing.
  ///
  /// Says whether more input could mend it: only blanks and comments follow.
  @discardableResult
  mutating func reportMissing(_ id: ErrorID, _ extent: Extent, seenAt: Extent? = nil, _ arguments: String...)
    -> Bool
  {
    guard !isTooDeep else { return false }
    let isIncomplete = lexer.isAtEnd(seenAt ?? extent, ignoringTrivia: true)
    lexer.report(SyntaxError(id, extent, arguments, isIncomplete: isIncomplete))
    return isIncomplete
  }

  /// The source text of a token, for sentences.
  func text(of token: Token) -> String {
    source.string(in: token.extent)
  }

  /// The name of a type as PowerShell writes it in full, for sentences.
  func fullName(of name: TypeName) -> String {
    source.fullName(of: name)
  }
}
