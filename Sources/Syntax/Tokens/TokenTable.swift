/// The tokens of a text, with what they tell beyond kind and extent.
package struct TokenTable: Sendable {
  package let source: SourceText
  /// The saved tokens in order, comments and line breaks included, those inside strings left to `nestedTokens`.
  package internal(set) var tokens: ContiguousArray<Token> = []
  var details: ContiguousArray<TokenDetail> = []

  init(_ source: SourceText) { self.source = source }
}

extension TokenTable {
  /// The text of a token as it stands in the source.
  package func text(of token: Token) -> String { source.string(in: token.extent) }

  /// The tokens in an expandable string or argument; empty for any other.
  ///
  /// While the parser has not replaced them, a subexpression is one token, to be read with `Lexer.enter`.
  package func nestedTokens(of token: Token) -> [Token] {
    guard let expansion = expansion(of: token) else { return [] }
    return expansion.nested ?? expansion.parts.map(\.token)
  }

  /// The variables and subexpressions in an expandable token as they were first found; a subexpression is one token.
  package func parts(of token: Token) -> [Token] { expansion(of: token)?.parts.map(\.token) ?? [] }

  /// Whether a token is a string or argument with something to expand in it.
  package func isExpandable(_ token: Token) -> Bool { expansion(of: token) != nil }

  func expansion(of token: Token) -> Expansion? {
    guard let detail = detail(of: token), case .expandable(let expansion) = detail else { return nil }
    return expansion
  }

  func detail(of token: Token) -> TokenDetail? {
    token.detail < 0 ? nil : details[Int(token.detail)]
  }

  /// The text kept for a token because it can't be read from the source.
  func keptText(of token: Token) -> LiteralText? {
    switch detail(of: token) {
    case .text(let text): text
    case .expandable(let expansion): expansion.text?.value
    case .subexpression(let text): text.derived.map { LiteralText($0) }
    case nil: nil
    }
  }
}

extension TokenTable {
  /// The name in a parameter token, without its dash and colon.
  package func parameterName(of token: Token) -> LiteralText {
    if let kept = keptText(of: token) { return kept }
    var units = source.units(in: Extent(token.start + 1, token.end))
    if units.last == 0x3A { units.removeLast() }
    return LiteralText(units)
  }

  /// Whether a parameter token's name is followed by a colon, which is part of the token in command mode only.
  package func usesColon(_ token: Token) -> Bool {
    source[Int(token.end) - 1] == 0x3A || source[Int(token.end)] == 0x3A
  }

  /// The name in a label token, without its colon.
  package func label(of token: Token) -> LiteralText {
    keptText(of: token) ?? LiteralText(source.units(in: Extent(token.start + 1, token.end)))
  }

  /// The name in a variable token or splatted variable token, with its scope or drive, without `$`, `@` and braces.
  package func variableName(of token: Token) -> LiteralText {
    if let kept = keptText(of: token) { return kept }
    var units = source.units(in: Extent(token.start + 1, token.end))
    guard units.first == 0x7B else { return LiteralText(units) }
    units.removeFirst()
    if units.last == 0x7D { units.removeLast() }
    // The name that PowerShell gives to `${}`.
    return units.isEmpty ? ":Error:" : LiteralText(units)
  }

  /// The value of a number token; nil when it is out of range, which was reported.
  package func number(of token: Token) -> NumberValue? {
    NumberLiteral(keptText(of: token)?.units ?? source.units(in: token.extent))?.value
  }

  /// What a string or argument stands for, nothing in it expanded.
  package func stringValue(of token: Token) -> LiteralText { expandableText(of: token).value }

  /// What a string or argument stands for, and where in it the variables and subexpressions are.
  package func expandableText(of token: Token) -> ExpandableText {
    let expansion = expansion(of: token)
    if let kept = expansion?.text { return kept }
    if let kept = keptText(of: token) { return ExpandableText(value: kept) }
    let units = source.units(in: token.extent)
    return units.withUnsafeBufferPointer {
      TextForm(token.kind).read($0, expansion?.parts ?? [], isTerminated: !token.hasError)
    }
  }
}
