extension Parser {
  /// The member accesses, calls and indexes behind an expression, if any.
  ///
  /// They lean to the left.
  mutating func parseMemberAccesses(of target: ExpressionAst) -> ExpressionAst {
    guard let first = lexer.nextMemberAccess(allowingBracket: true) else { return target }
    return parseMemberAccesses(of: target, firstOperator: first)
  }

  mutating func parseMemberAccesses(of target: ExpressionAst, firstOperator: Token) -> ExpressionAst {
    var expression = target
    var token: Token? = firstOperator
    while let access = token {
      // A line may end behind the operator.
      skipNewlines()
      if access.kind == .lBracket || access.kind == .questionLBracket {
        expression = parseIndex(of: expression, access)
      } else {
        expression = parseMemberAccess(of: expression, access)
      }
      token = lexer.nextMemberAccess(allowingBracket: true)
    }
    return expression
  }

  /// Grammar: member-name.
  private mutating func parseMemberName() -> ExpressionAst? {
    if let name = parseSimpleName() { return name }
    let token = peek()
    if token.kind.has(.unaryOperator) || token.kind == .lBracket { return parseUnaryExpression() }
    return parsePrimaryExpression(withMemberAccess: false)
  }

  /// Grammar: member-access.
  private mutating func parseMemberAccess(of target: ExpressionAst, _ access: Token) -> ExpressionAst {
    guard let member = parseMemberName() else {
      reportMissing(.missingPropertyName, access.extent.after)
      let word = parseSingleArgument(.commandArgument)
      return memberExpression(
        target, access, member: word ?? keep(ErrorExpressionAst(target.extent.through(access.extent))))
    }
    // A held token means that the name was broken.
    guard !lexer.holdsToken else { return memberExpression(target, access, member: member) }
    let start = lexer.restorePoint()
    let (types, closing) = mayHoldBracket(start) ? parseMethodTypeArguments(start) : ([], nil)
    if let opening = lexer.nextInvocationOpening() {
      return parseInvocation(of: target, access, member: member, types: types, opening)
    }
    // Brackets with types but no call behind them are an index.
    if closing != nil { rewind(to: start) }
    return memberExpression(target, access, member: member)
  }

  /// Whether the next token can be a `[`, by what stands there: a cheap look before a dear one.
  private mutating func mayHoldBracket(_ offset: Int32) -> Bool {
    var index = Int(offset)
    while source[index] == Unit.space || source[index] == Unit.tab { index += 1 }
    switch source[index] {
    case Unit.leftBracket, Unit.hash, Unit.less, Unit.backtick: return true
    case let unit: return unit > 127 || unit < Unit.space && !isLineBreak(unit)
    }
  }

  private mutating func memberExpression(
    _ target: ExpressionAst, _ access: Token, member: CommandElementAst
  ) -> ExpressionAst {
    keep(
      MemberExpressionAst(
        target.extent.through(member.extent), expression: target, member: member,
        isStatic: access.kind == .colonColon, nullConditional: access.kind == .questionDot))
  }

  /// Grammar: method-type-arguments.
  ///
  /// The types and the closing bracket; reads from `start` again if there are none.
  private mutating func parseMethodTypeArguments(_ start: Int32) -> (types: [TypeName], closing: Token?) {
    guard next().kind == .lBracket else {
      rewind(to: start)
      return ([], nil)
    }
    let outerMode = lexer.mode
    setMode(.typeName)
    skipNewlines()
    let first = next()
    guard first.kind == .identifier else {
      setMode(outerMode)
      rewind(to: start)
      return ([], nil)
    }
    let (types, last) = parseTypeArguments(first: first)
    var closing: Token? = last
    if last.kind != .rBracket {
      putBack(last)
      reportMissing(.endSquareBracketExpectedAtEndOfType, last.extent.before)
      closing = nil
    }
    setMode(outerMode)
    return (types, closing)
  }

  /// Grammar: invocation-expression.
  private mutating func parseInvocation(
    of target: ExpressionAst, _ access: Token, member: CommandElementAst, types: [TypeName], _ opening: Token
  ) -> InvokeMemberExpressionAst {
    let arguments: [ExpressionAst]
    let end: Extent
    if opening.kind == .lParen {
      (arguments, end) = parseArgumentList(opening)
    } else {
      // A script block right behind the name is its only argument.
      skipNewlines()
      let block = parseScriptBlockExpression(opening)
      (arguments, end) = ([block], block.extent)
    }
    return keep(
      InvokeMemberExpressionAst(
        target.extent.through(end), expression: target, member: member, arguments: arguments,
        genericTypeArguments: types, isStatic: access.kind == .colonColon,
        nullConditional: access.kind == .questionDot))
  }

  /// Grammar: argument-list.
  ///
  /// With the extent at which it ends.
  mutating func parseArgumentList(_ opening: Token) -> (arguments: [ExpressionAst], end: Extent) {
    let outerComma = commaEndsExpression
    defer { commaEndsExpression = outerComma }
    depth += 1
    defer { depth -= 1 }
    commaEndsExpression = true
    var arguments: [ExpressionAst] = []
    var comma: Token?
    var wasReported = false
    while true {
      skipNewlines()
      guard let argument = parseExpression() else {
        if let comma {
          reportMissing(.missingExpressionAfterToken, comma.extent.after, TokenKind.comma.text)
          wasReported = true
        }
        break
      }
      arguments.append(argument)
      skipNewlines()
      comma = eat(.comma)
      if comma == nil { break }
    }
    skipNewlines()
    let closing = eat(.rParen)
    if closing == nil, !wasReported {
      reportMissing(.missingEndParenthesisInMethodCall, (arguments.last?.extent ?? opening.extent).after)
    }
    return (arguments, closing?.extent ?? comma?.extent ?? arguments.last?.extent ?? opening.extent)
  }

  /// Grammar: element-access.
  private mutating func parseIndex(of target: ExpressionAst, _ opening: Token) -> IndexExpressionAst {
    skipNewlines()
    let outerComma = commaEndsExpression
    commaEndsExpression = false
    let parsed = parseExpression()
    commaEndsExpression = outerComma
    if parsed == nil { reportMissing(.missingArrayIndexExpression, opening.extent.after) }
    let index = parsed ?? keep(ErrorExpressionAst(opening.extent))
    skipNewlines()
    let closing = eat(.rBracket)
    if closing == nil, index.kind != .errorExpression {
      reportMissing(.missingEndSquareBracket, index.extent.after)
    }
    return keep(
      IndexExpressionAst(
        target.extent.through(closing?.extent ?? index.extent), target: target, index: index,
        nullConditional: opening.kind == .questionLBracket))
  }
}
