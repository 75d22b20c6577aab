extension Parser {
  /// Grammar: simple-name.
  mutating func parseSimpleName() -> StringConstantExpressionAst? {
    parseSimpleNameToken()?.name
  }

  /// A simple name with its token, which is marked as a member's name whatever it names.
  mutating func parseSimpleNameToken() -> (name: StringConstantExpressionAst, token: Token)? {
    lexer.wantsSimpleName = true
    let token = peek()
    lexer.wantsSimpleName = false
    guard token.kind == .identifier else { return nil }
    lexer.mark(token, adding: .memberName)
    skip()
    return (
      keep(StringConstantExpressionAst(token.extent, text: .source(token.extent), type: .bareWord)), token
    )
  }

  /// Grammar: label-expression.
  ///
  /// Grammar: key-expression.
  mutating func parseLabelOrKey() -> ExpressionAst? {
    if let name = parseSimpleName() { return name }
    let token = peek()
    guard token.kind != .newLine, token.kind != .semi else { return nil }
    let outerComma = commaEndsExpression
    defer { commaEndsExpression = outerComma }
    commaEndsExpression = true
    return parseUnaryExpression()
  }
}
