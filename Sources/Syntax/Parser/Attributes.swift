extension Parser {
  /// Grammar: attribute-list.
  mutating func parseAttributeList(inExpression: Bool) -> [AttributeBaseAst] {
    var attributes: [AttributeBaseAst] = []
    while let attribute = parseAttribute() {
      attributes.append(attribute)
      if !inExpression || attribute.kind == .attribute { skipNewlines() }
    }
    return attributes
  }

  /// Grammar: attribute.
  ///
  /// A type in brackets, which has no arguments, is a type constraint.
  mutating func parseAttribute() -> AttributeBaseAst? {
    guard let opening = lexer.nextLeftBracket() else { return nil }
    skipNewlines()
    guard let (typeName, firstToken) = parseTypeName(allowingAssembly: true) else {
      rewind(to: opening)
      reportMissing(.missingTypename, opening.extent.after)
      return nil
    }
    let token = next()
    if token.kind == .lParen {
      return parseAttributeArguments(
        opening: opening, parenthesis: token, typeName: typeName, firstToken: firstToken)
    }
    var end = token.extent
    if token.kind != .rBracket {
      putBack(token)
      report(.endSquareBracketExpectedAtEndOfAttribute, token.extent.before)
      end = typeName.extent
    }
    return keep(TypeConstraintAst(opening.extent.through(end), typeName: typeName))
  }

  private mutating func parseAttributeArguments(
    opening: Token, parenthesis: Token, typeName: TypeName, firstToken: Token
  ) -> AttributeAst {
    skipNewlines()
    var arguments = AttributeArguments(lastItem: parenthesis.extent)
    let outerMode = lexer.mode
    setMode(.expression)
    if enterAttribute() { parseAttributeArguments(into: &arguments) }
    attributeDepth -= 1
    setMode(outerMode)
    skipNewlines()
    let closing = eat(.rParen)
    if closing == nil { reportMissing(.missingEndParenthesisInExpression, arguments.lastItem.after) }
    skipNewlines()
    let bracket = eat(.rBracket)
    if bracket == nil, let closing {
      reportMissing(.endSquareBracketExpectedAtEndOfAttribute, closing.extent.after)
    }
    lexer.mark(firstToken, adding: .attributeName)
    return keep(
      AttributeAst(
        opening.extent.through(bracket?.extent ?? closing?.extent ?? arguments.lastItem), typeName: typeName,
        positionalArguments: arguments.positional, namedArguments: arguments.named))
  }
}

/// The arguments of an attribute while they are read.
private struct AttributeArguments {
  var positional: [ExpressionAst] = []
  var named: [NamedAttributeArgumentAst] = []
  var lastItem: Extent
}

extension Parser {
  /// Grammar: attribute-arguments.
  private mutating func parseAttributeArguments(into arguments: inout AttributeArguments) {
    let outerComma = commaEndsExpression
    defer { commaEndsExpression = outerComma }
    commaEndsExpression = true
    var comma: Token?
    while true {
      skipNewlines()
      if let name = parseSimpleName() {
        parseNamedArgument(name, into: &arguments)
      } else if let expression = parseExpression() {
        arguments.positional.append(expression)
        arguments.lastItem = expression.extent
      } else if let comma {
        let extent = comma.extent.after
        reportMissing(.missingExpressionAfterToken, extent, comma.kind.text)
        arguments.positional.append(keep(ErrorExpressionAst(extent)))
        arguments.lastItem = extent
      }
      skipNewlines()
      comma = eat(.comma)
      guard let comma else { return }
      arguments.lastItem = comma.extent
    }
  }

  /// Grammar: attribute-argument.
  private mutating func parseNamedArgument(
    _ name: StringConstantExpressionAst, into arguments: inout AttributeArguments
  ) {
    var value: ExpressionAst
    var isOmitted = false
    if let equals = eat(.equals) {
      skipNewlines()
      value = parseExpression() ?? recoverNamedArgument(behind: equals)
      arguments.lastItem = value.extent
    } else {
      value = keep(ConstantExpressionAst(name.extent, value: .true))
      isOmitted = true
    }
    arguments.named.append(
      keep(
        NamedAttributeArgumentAst(
          name.extent.through(value.extent), argumentName: name.text, argument: value,
          expressionOmitted: isOmitted)))
  }

  private mutating func recoverNamedArgument(behind equals: Token) -> ErrorExpressionAst {
    let extent = equals.extent.after
    reportMissing(.missingExpressionInNamedArgument, extent)
    synchronize(at: .comma, .rParen, .rBracket, .newLine, takingClosingBracket: true)
    return keep(ErrorExpressionAst(extent))
  }
}
