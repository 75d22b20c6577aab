extension Parser {
  /// Grammar: unary-expression.
  mutating func parseUnaryExpression(inTernary: Bool = false) -> ExpressionAst? {
    guard enter() else { return nil }
    defer { leave() }
    let token = peekOperand(inTernary: inTernary)
    let expression: ExpressionAst
    if token.kind.has(.unaryOperator) {
      guard let parsed = parsePrefixOperator(token) else { return nil }
      if parsed.kind == .errorExpression { return parsed }
      expression = parsed
    } else if token.kind == .lBracket {
      guard let parsed = parseCast(token) else { return nil }
      if parsed.isFinal { return parsed.expression }
      expression = parsed.expression
    } else {
      guard let parsed = parsePrimaryExpression(withMemberAccess: true) else { return nil }
      expression = parsed
    }
    return parsePostfixOperator(expression)
  }

  /// The next token, where a sign may start a number.
  private mutating func peekOperand(inTernary: Bool) -> Token {
    let (outerSigned, outerTernary) = (lexer.allowsSignedNumbers, lexer.endsNumbersAtTernaryOperators)
    lexer.allowsSignedNumbers = true
    lexer.endsNumbersAtTernaryOperators = inTernary
    if let held = lexer.heldToken, held.kind == .minus || inTernary && held.kind == .generic {
      rewind(to: held)
    }
    let token = peek()
    lexer.allowsSignedNumbers = outerSigned
    lexer.endsNumbersAtTernaryOperators = outerTernary
    return token
  }

  /// Grammar: expression-with-unary-operator.
  ///
  /// Grammar: pre-increment-expression.
  ///
  /// Grammar: pre-decrement-expression.
  private mutating func parsePrefixOperator(_ token: Token) -> ExpressionAst? {
    if token.kind == .comma, commaEndsExpression { return nil }
    skip()
    skipNewlines()
    guard let child = parseUnaryExpression(inTernary: true) else {
      reportMissing(.missingExpressionAfterOperator, token.extent.after, text(of: token))
      return keep(ErrorExpressionAst(token.extent))
    }
    let extent = token.extent.through(child.extent)
    if token.kind == .comma { return keep(ArrayLiteralAst(extent, elements: [child])) }
    return keep(UnaryExpressionAst(extent, tokenKind: token.kind, child: child))
  }

  /// Grammar: post-increment-expression.
  ///
  /// Grammar: post-decrement-expression.
  private mutating func parsePostfixOperator(_ expression: ExpressionAst) -> ExpressionAst {
    let token = peek()
    let kind: TokenKind
    switch token.kind {
    case .plusPlus: kind = .postfixPlusPlus
    case .minusMinus: kind = .postfixMinusMinus
    default: return expression
    }
    skip()
    return keep(
      UnaryExpressionAst(expression.extent.through(token.extent), tokenKind: kind, child: expression))
  }
}

extension Parser {
  /// Grammar: cast-expression.
  ///
  /// Also a type alone, with what is accessed of it. An error is final: no postfix operator is looked for.
  private mutating func parseCast(_ opening: Token) -> (expression: ExpressionAst, isFinal: Bool)? {
    let attributes = parseAttributeList(inExpression: true)
    guard let last = attributes.last else { return nil }
    var expression: ExpressionAst
    if last.kind == .attribute {
      skipNewlines()
      guard let child = parseUnaryExpression(inTernary: true) else {
        reportMissing(.unexpectedAttribute, last.extent, fullName(of: last.typeName))
        return (keep(ErrorExpressionAst(opening.extent.through(last.extent), nestedAst: attributes)), true)
      }
      expression = keep(
        AttributedExpressionAst(last.extent.through(child.extent), attribute: last, child: child))
    } else {
      expression = parseTypeOperand(last.cast(to: TypeConstraintAst.self))
    }
    for attribute in attributes.dropLast().reversed() { expression = wrapped(expression, in: attribute) }
    return (expression, false)
  }

  private mutating func wrapped(_ child: ExpressionAst, in attribute: AttributeBaseAst) -> ExpressionAst {
    let extent = attribute.extent.through(child.extent)
    if attribute.kind == .typeConstraint {
      return keep(
        ConvertExpressionAst(extent, type: attribute.cast(to: TypeConstraintAst.self), child: child))
    }
    return keep(AttributedExpressionAst(extent, attribute: attribute, child: child))
  }

  /// A type in brackets: the target of a member access, a cast of what follows, or a value.
  private mutating func parseTypeOperand(_ type: TypeConstraintAst) -> ExpressionAst {
    if let access = lexer.nextMemberAccess(allowingBracket: false) {
      let target = keep(TypeExpressionAst(type.extent, typeName: type.typeName))
      return parseMemberAccesses(of: target, firstOperator: access)
    }
    let token = peek()
    if token.kind != .newLine, token.kind != .comma, let child = parseUnaryExpression(inTernary: true) {
      return keep(ConvertExpressionAst(type.extent.through(child.extent), type: type, child: child))
    }
    return keep(TypeExpressionAst(type.extent, typeName: type.typeName))
  }
}
