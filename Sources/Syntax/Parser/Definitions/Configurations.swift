extension Parser {
  /// Grammar: configuration-statement.
  ///
  /// Where the resources of Desired State Configuration are not installed, as here, that is said behind the name, and
  /// the body is read as if nothing stood before it.
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
    parseConfigurationName(nameToken)
    skipNewlines()
    report(.parserError, nameToken.extent)
    return nil
  }

  private mutating func parseConfigurationName(_ token: Token) {
    guard let name = parseArgument(.commandArgument, next()) else {
      report(.parameterRequiresArgument, token.extent.after, text(of: token))
      reportMissing(.missingConfigurationName, token.extent)
      return
    }
    guard name.kind == .stringConstantExpression || name.kind == .constantExpression else { return }
    let isText = name.kind == .stringConstantExpression
    let text = isText ? source.string(of: name.cast(to: StringConstantExpressionAst.self).text) : ""
    if !Parser.isConfigurationName(text) { report(.invalidConfigurationName, name.extent, text) }
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
