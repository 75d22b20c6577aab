extension Parser {
  /// Grammar: configuration-statement.
  ///
  /// Without the resources of Desired State Configuration, which other platforms know: what a body says are commands.
  mutating func parseConfiguration(_ keyword: Token) -> StatementAst? {
    skipNewlines()
    let nameToken = peek()
    switch nameToken.kind {
    case .lCurly:
      report(.missingConfigurationName, keyword.extent.after)
      skip()
      _ = parseScriptBlockExpression(nameToken)
      return nil
    case .endOfInput, .comma:
      reportMissing(.missingConfigurationName, nameToken.extent.after)
      return nil
    default: break
    }
    var isBroken = false
    let name = parseConfigurationName(nameToken, &isBroken)
    skipNewlines()
    let opening = next()
    guard opening.kind == .lCurly else {
      reportMissing(.missingCurlyInConfigurationStatement, opening.extent.after)
      putBack(opening)
      return keep(ErrorStatementAst(keyword.extent, keyword: keyword))
    }
    let body = parseScriptBlockExpression(opening)
    rewind(to: lexer.restorePoint())
    guard !isBroken, let name else { return keep(ErrorStatementAst(keyword.extent, keyword: keyword)) }
    return keep(
      ConfigurationDefinitionAst(
        keyword.extent.through(body.extent), body: body, configurationType: .resource, instanceName: name))
  }

  private mutating func parseConfigurationName(_ token: Token, _ isBroken: inout Bool) -> ExpressionAst? {
    guard let name = parseArgument(.commandArgument, next()) else {
      report(.parameterRequiresArgument, token.extent.after, text(of: token))
      reportMissing(.missingConfigurationName, token.extent)
      isBroken = true
      return nil
    }
    guard name.kind == .stringConstantExpression || name.kind == .constantExpression else { return name }
    let text =
      name.kind == .constantExpression
      ? "" : source.string(of: name.cast(to: StringConstantExpressionAst.self).text)
    if !Parser.isConfigurationName(text) {
      isBroken = true
      report(.invalidConfigurationName, name.extent, text)
    }
    return name
  }

  /// A letter, then letters, digits and `_./-`.
  private static func isConfigurationName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 &- 0x61 < 26 else { return false }
    return text.utf8.allSatisfy { unit in
      unit | 0x20 &- 0x61 < 26 || unit &- 0x30 < 10 || unit == 0x5F || unit == 0x2E || unit == 0x2F
        || unit == 0x2D
    }
  }
}
