extension Parser {
  /// Grammar: primary-expression.
  mutating func parsePrimaryExpression(withMemberAccess: Bool) -> ExpressionAst? {
    let token = next()
    let value: ExpressionAst
    switch token.kind {
    case .splattedVariable, .variable: value = parseVariable(token, withMemberAccess: withMemberAccess)
    case .number: value = keep(ConstantExpressionAst(token.extent, value: number(token)))
    case .hereStringExpandable, .stringExpandable, .hereStringLiteral, .stringLiteral:
      value = parseString(token)
    case .lParen: value = parseParenthesized(token)
    case .atParen, .dollarParen: value = parseSubexpression(token)
    case .atCurly: value = parseHashtable(token)
    case .lCurly: value = parseScriptBlockExpression(token)
    default:
      putBack(token)
      return nil
    }
    return withMemberAccess ? parseMemberAccesses(of: value) : value
  }

  private mutating func number(_ token: Token) -> ConstantValue {
    if let small = smallNumber(token) { return .number(.int32(small)) }
    return lexer.table.number(of: token).map { .number($0) } ?? .null
  }

  /// The number that up to nine digits alone make, as most do.
  private mutating func smallNumber(_ token: Token) -> Int32? {
    guard token.detail < 0, token.end - token.start <= 9 else { return nil }
    var value: Int32 = 0
    for index in Int(token.start)..<Int(token.end) {
      let digit = source.units[index] &- Unit.zero
      guard digit < 10 else { return nil }
      value = value * 10 + Int32(digit)
    }
    return value
  }

  /// Grammar: variable.
  ///
  /// `$using:name` takes its member accesses with it.
  mutating func parseVariable(_ token: Token, withMemberAccess: Bool) -> ExpressionAst {
    let variable = variable(token)
    guard let path = usedPath(variable.variablePath) else { return keep(variable) }
    var child: ExpressionAst = keep(
      VariableExpressionAst(token.extent, variablePath: path, splatted: token.kind == .splattedVariable))
    if withMemberAccess { child = parseMemberAccesses(of: child) }
    return keep(UsingExpressionAst(child.extent, subExpression: child))
  }

  /// The path behind `using:`.
  private mutating func usedPath(_ path: VariablePath) -> VariablePath? {
    guard path.isDriveQualified, path.driveNameCount == 5, !path.name.isEmpty else { return nil }
    let isUsing =
      switch path.userPath {
      case .source(let extent): source.equals(Extent(extent.start, extent.start + 5), ignoringCase: "using")
      case .made(let text): LiteralText(Array(text.units.prefix(5))).string.lowercased() == "using"
      }
    return isUsing ? VariablePath(path.name, in: source) : nil
  }

  mutating func variable(_ token: Token) -> VariableExpressionAst {
    VariableExpressionAst(
      token.extent, variablePath: VariablePath(variableName(of: token), in: source),
      splatted: token.kind == .splattedVariable)
  }

  /// Grammar: parenthesized-expression.
  private mutating func parseParenthesized(_ opening: Token) -> ParenExpressionAst {
    let (outerMode, outerComma) = (lexer.mode, commaEndsExpression)
    setMode(.command)
    commaEndsExpression = false
    skipNewlines()
    let pipeline = parsePipelineChain() ?? recoverParenthesized(opening)
    skipNewlines()
    let closing = eat(.rParen)
    if closing == nil { reportMissing(.missingEndParenthesisInExpression, pipeline.extent.after) }
    commaEndsExpression = outerComma
    setMode(outerMode)
    return keep(
      ParenExpressionAst(opening.extent.through(closing?.extent ?? pipeline.extent), pipeline: pipeline))
  }

  private mutating func recoverParenthesized(_ opening: Token) -> PipelineBaseAst {
    let extent = opening.extent.after
    reportMissing(.expectedExpression, extent)
    return keep(ErrorStatementAst(extent))
  }

  /// Grammar: sub-expression.
  ///
  /// Grammar: array-expression.
  private mutating func parseSubexpression(_ opening: Token) -> ExpressionAst {
    let (outerMode, outerComma) = (lexer.mode, commaEndsExpression)
    setMode(.command)
    commaEndsExpression = false
    skipNewlines()
    var list = StatementList()
    let body = parseStatementList(into: &list)
    skipNewlines()
    let closing = eat(.rParen)
    if closing == nil { reportMissing(.missingEndParenthesisInSubexpression, peek().extent) }
    commaEndsExpression = outerComma
    setMode(outerMode)
    let statements = keep(StatementBlockAst(body ?? .nowhere, statements: list.statements, traps: list.traps))
    let extent = opening.extent.through(closing?.extent ?? body ?? opening.extent)
    if opening.kind == .dollarParen { return keep(SubExpressionAst(extent, subExpression: statements)) }
    return keep(ArrayExpressionAst(extent, subExpression: statements))
  }

  /// Grammar: script-block-expression.
  mutating func parseScriptBlockExpression(_ opening: Token) -> ScriptBlockExpressionAst {
    let (outerMode, outerComma) = (lexer.mode, commaEndsExpression)
    setMode(.command)
    commaEndsExpression = false
    skipNewlines()
    let block = parseScriptBlock(opening: opening)
    commaEndsExpression = outerComma
    setMode(outerMode)
    return keep(ScriptBlockExpressionAst(block.extent, scriptBlock: block))
  }
}
