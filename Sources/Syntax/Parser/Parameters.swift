extension Parser {
  /// Grammar: parameter-list.
  mutating func parseParameterList() -> [ParameterAst] {
    var parameters: [ParameterAst] = []
    var comma: Token?
    while true {
      guard let parameter = parseParameter() else {
        if let comma { reportMissing(.missingExpressionAfterToken, comma.extent.after, comma.kind.text) }
        return parameters
      }
      parameters.append(parameter)
      skipNewlines()
      comma = eat(.comma)
      if comma == nil { return parameters }
    }
  }

  /// Grammar: script-parameter.
  private mutating func parseParameter() -> ParameterAst? {
    let (outerMode, outerComma) = (lexer.mode, commaEndsExpression)
    defer {
      commaEndsExpression = outerComma
      setMode(outerMode)
    }
    commaEndsExpression = true
    setMode(.expression)
    skipNewlines()
    let attributes = parseAttributeList(inExpression: false)
    skipNewlines()
    let token = next()
    guard token.kind == .variable || token.kind == .splattedVariable else {
      putBack(token)
      return parseNamelessParameter(attributes)
    }
    let defaultValue = parseParameterDefault()
    let extent = (attributes.first?.extent ?? token.extent).through(defaultValue?.extent ?? token.extent)
    let name = keep(variable(token))
    return keep(ParameterAst(extent, attributes: attributes, name: name, defaultValue: defaultValue))
  }

  /// Attributes without a parameter still make one, so that they are in the tree.
  private mutating func parseNamelessParameter(_ attributes: [AttributeBaseAst]) -> ParameterAst? {
    guard let first = attributes.first, let last = attributes.last else { return nil }
    reportMissing(.invalidFunctionParameter, last.extent.after)
    synchronize(at: .rParen, takingClosingBracket: true)
    let extent = first.extent.through(last.extent)
    let name = keep(VariableExpressionAst(extent, variablePath: VariablePath("__error__")))
    return keep(ParameterAst(extent, attributes: attributes, name: name, defaultValue: nil))
  }

  /// Grammar: script-parameter-default.
  private mutating func parseParameterDefault() -> ExpressionAst? {
    skipNewlines()
    guard let equals = eat(.equals) else { return nil }
    skipNewlines()
    let value = parseExpression()
    if value == nil { reportMissing(.missingExpressionAfterToken, equals.extent.after, equals.kind.text) }
    return value
  }

  /// Grammar: function-parameter-declaration.
  ///
  /// - Returns: the parameters, the closing parenthesis if there are any parentheses, and where a declaration ends that
  ///   lacks it.
  mutating func parseParameterDeclaration() -> (
    parameters: [ParameterAst], closing: Token?, errorEnd: Extent?
  ) {
    skipNewlines()
    guard let opening = eat(.lParen) else { return ([], nil, nil) }
    let parameters = parseParameterList()
    skipNewlines()
    let closing = next()
    var errorEnd: Extent?
    if closing.kind != .rParen {
      putBack(closing)
      let end = parameters.last?.extent ?? opening.extent
      errorEnd = end
      reportMissing(.missingEndParenthesisInFunctionParameterList, end.after)
    }
    skipNewlines()
    return (parameters, closing, errorEnd)
  }
}
