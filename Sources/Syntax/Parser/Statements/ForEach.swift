/// What stands between `foreach` and its parenthesis.
private struct ForEachOptions {
  var parallel = false
  var throttleLimit: ExpressionAst?
  /// The last option that is none.
  var wrong: Extent?
}

extension Parser {
  /// Grammar: foreach-statement.
  mutating func parseForEach(label: Token?, _ keyword: Token) -> StatementAst {
    let start = start(label, keyword)
    let options = parseForEachOptions()
    guard let opening = eat(.lParen) else {
      reportMissing(.missingOpenParenthesisAfterKeyword, keyword.extent.after, keyword.kind.text)
      return keep(ErrorStatementAst(start.through(keyword.extent)))
    }
    skipNewlines()
    let token = next()
    guard token.kind == .variable || token.kind == .splattedVariable else {
      putBack(token)
      reportMissing(.missingVariableNameAfterForeach, opening.extent.after)
      return keep(ErrorStatementAst(start.through(opening.extent)))
    }
    let variable = keep(self.variable(token))
    var end = options.wrong
    let condition = parseForEachCondition(variable, &end)
    let body = condition.flatMap { parseForEachBody($0, &end) }
    guard end == nil, let condition, let body else {
      return keep(
        ErrorStatementAst(
          start.through(end ?? variable.extent), nestedAst: Parser.present(variable, condition, body)))
    }
    return keep(
      ForEachStatementAst(
        start.through(body.extent), label: labelText(label), parallel: options.parallel,
        throttleLimit: options.throttleLimit, variable: variable, condition: condition, body: body))
  }

  /// Grammar: foreach-parameters.
  private mutating func parseForEachOptions() -> ForEachOptions {
    var options = ForEachOptions()
    skipNewlines()
    while let token = eat(.parameter) {
      if isParameter(token, "parallel") {
        options.parallel = true
      } else if isParameter(token, "throttlelimit") {
        skipNewlines()
        options.throttleLimit = parseSingleArgument(.commandArgument)
        if options.throttleLimit == nil { reportMissing(.missingThrottleLimit, token.extent.after) }
      } else {
        options.wrong = token.extent
        report(.invalidForeachFlag, token.extent, parameterName(of: token))
      }
      skipNewlines()
    }
    return options
  }

  private mutating func parseForEachCondition(_ variable: VariableExpressionAst, _ end: inout Extent?)
    -> PipelineBaseAst?
  {
    skipNewlines()
    guard let word = eat(.in) else {
      end = variable.extent
      reportMissing(.missingInInForeach, variable.extent.after)
      return nil
    }
    skipNewlines()
    let condition = parsePipelineChain()
    if condition == nil {
      end = word.extent
      reportMissing(.missingForeachExpression, word.extent.after)
    }
    return condition
  }

  private mutating func parseForEachBody(_ condition: PipelineBaseAst, _ end: inout Extent?)
    -> StatementBlockAst?
  {
    skipNewlines()
    guard let closing = eat(.rParen) else {
      end = condition.extent
      reportMissing(.missingEndParenthesisAfterForeach, condition.extent.after)
      return nil
    }
    let body = parseStatementBlock()
    if body == nil {
      end = closing.extent
      reportMissing(.missingForeachStatement, closing.extent.after)
    }
    return body
  }

  /// Whether a parameter token is the start of a name, in either case.
  func isParameter(_ token: Token, _ name: StaticString) -> Bool {
    let written = lexer.table.parameterName(of: token).units
    guard written.count <= name.utf8CodeUnitCount else { return false }
    return written.indices.allSatisfy { lowercasedASCII(written[$0]) == UInt16(name.utf8Start[$0]) }
  }

  func parameterName(of token: Token) -> String {
    lexer.table.parameterName(of: token).string
  }
}
