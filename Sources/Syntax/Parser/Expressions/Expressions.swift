extension Parser {
  /// Grammar: expression.
  ///
  /// Grammar: argument.
  ///
  /// `inTernary` says whether `?` and `:` end a number, as in a branch of the ternary operator.
  mutating func parseExpression(inTernary: Bool = false) -> ExpressionAst? {
    let outerMode = lexer.mode
    setMode(.expression)
    defer { setMode(outerMode) }
    guard let condition = parseBinaryExpression(inTernary: inTernary) else { return nil }
    guard let question = eat(.questionMark) else { return condition }
    return parseTernary(condition, question)
  }

  /// Grammar: ternary-expression.
  private mutating func parseTernary(_ condition: ExpressionAst, _ question: Token) -> ExpressionAst {
    let ifTrue = parseTernaryBranch(behind: question)
    skipNewlines()
    guard let colon = eat(.colon) else { return recoverTernary(condition, ifTrue) }
    let ifFalse = parseTernaryBranch(behind: colon)
    return keep(
      TernaryExpressionAst(
        condition.extent.through(ifFalse.extent), condition: condition, ifTrue: ifTrue, ifFalse: ifFalse))
  }

  private mutating func parseTernaryBranch(behind token: Token) -> ExpressionAst {
    guard enter() else { return keep(ErrorExpressionAst(token.extent.after)) }
    defer { leave() }
    skipNewlines()
    if let branch = parseExpression(inTernary: true) { return branch }
    return recoverOperand(behind: token)
  }

  /// Stands for the operand that is missing behind an operator.
  private mutating func recoverOperand(behind token: Token) -> ErrorExpressionAst {
    let extent = token.extent.after
    reportMissing(.expectedValueExpression, extent, text(of: token))
    return keep(ErrorExpressionAst(extent))
  }

  private mutating func recoverTernary(_ condition: ExpressionAst, _ ifTrue: ExpressionAst)
    -> ErrorExpressionAst
  {
    let token = peek()
    var parts: [Ast] = [condition]
    if ifTrue.kind != .errorExpression {
      parts.append(ifTrue)
      reportMissing(.missingColonInTernaryExpression, token.extent)
    }
    return keep(ErrorExpressionAst(condition.extent.through(token.extent.before), nestedAst: parts))
  }
}

extension Parser {
  /// Grammar: binary-expression.
  private mutating func parseBinaryExpression(inTernary: Bool) -> ExpressionAst? {
    guard var expression = parseArrayLiteral(inTernary: inTernary) else { return nil }
    var token = peek()
    if token.kind.has(.binaryOperator) {
      expression = parseOperators(behind: expression, bindingAtLeast: 1)
      token = peek()
    }
    return token.kind == .parameter ? recoverParameter(token, behind: expression) : expression
  }

  /// Reads operators that bind at least so tightly, and their operands, behind a left operand.
  ///
  /// All lean to the left.
  ///
  /// Grammar: bitwise-expression.
  ///
  /// Grammar: comparison-expression.
  ///
  /// Grammar: nullcoalesce-expression.
  ///
  /// Grammar: additive-expression.
  ///
  /// Grammar: multiplicative-expression.
  ///
  /// Grammar: format-expression.
  ///
  /// Grammar: range-expression.
  private mutating func parseOperators(behind first: ExpressionAst, bindingAtLeast minimum: UInt32)
    -> ExpressionAst
  {
    var left = first
    var token = peek()
    while token.kind.has(.binaryOperator), token.kind.binaryPrecedence >= minimum {
      let precedence = token.kind.binaryPrecedence
      skip()
      skipNewlines()
      var right = parseArrayLiteral(inTernary: true) ?? recoverOperand(behind: token)
      let following = peek()
      if following.kind.has(.binaryOperator), following.kind.binaryPrecedence > precedence {
        right = parseOperators(behind: right, bindingAtLeast: precedence + 1)
      }
      left = keep(
        BinaryExpressionAst(
          left.extent.through(right.extent), left: left, operator: token.kind, right: right,
          errorPosition: token.extent))
      token = peek()
    }
    return left
  }

  /// A parameter in an expression is taken for the start of an operator.
  private mutating func recoverParameter(_ token: Token, behind expression: ExpressionAst)
    -> ErrorExpressionAst
  {
    report(.unexpectedToken, token.extent, text(of: token))
    skip()
    let parameter = keep(
      CommandParameterAst(
        token.extent, parameterName: parameterText(token), argument: nil, errorPosition: token.extent))
    return keep(
      ErrorExpressionAst(expression.extent.through(token.extent), nestedAst: [expression, parameter]))
  }

  /// Grammar: array-literal-expression.
  private mutating func parseArrayLiteral(inTernary: Bool) -> ExpressionAst? {
    guard let first = parseUnaryExpression(inTernary: inTernary) else { return nil }
    guard !commaEndsExpression, at(.comma) else { return first }
    var elements = [first]
    while let comma = eat(.comma) {
      skipNewlines()
      guard let element = parseUnaryExpression(inTernary: true) else {
        reportMissing(.missingExpressionAfterToken, comma.extent.after, text(of: comma))
        elements.append(keep(ErrorExpressionAst(comma.extent)))
        break
      }
      elements.append(element)
    }
    return keep(
      ArrayLiteralAst(first.extent.through(elements[elements.count - 1].extent), elements: elements))
  }
}
