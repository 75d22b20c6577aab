/// The call of the base class's constructor that a constructor makes, written or not.
private struct BaseCall {
  var keyword = Extent.nowhere
  var extent = Extent.nowhere
  var arguments: [ExpressionAst] = []
}

extension Parser {
  /// Grammar: method-statement.
  ///
  /// Nil if it is broken, which was reported.
  mutating func parseMethodFunction(_ name: Token, isConstructor: Bool, isStatic: Bool)
    -> FunctionDefinitionAst?
  {
    var declaration: (parameters: [ParameterAst], closing: Token?, errorEnd: Extent?) = ([], nil, nil)
    if at(.lParen) {
      declaration = parseParameterDeclaration()
    } else {
      reportMissing(.missingMethodParameterList, name.extent.after)
    }
    var isBroken = declaration.errorEnd != nil
    var baseCall: BaseCall?
    if isConstructor, !isStatic { baseCall = parseBaseCall(&isBroken) }
    guard let opening = parseFunctionOpening(declaration.closing ?? name, isReported: isBroken), !isBroken
    else {
      return nil
    }
    let firstStatement = baseCall.map { makeBaseCall($0) }
    let outerMode = lexer.mode
    setMode(.command)
    let body = parseScriptBlock(opening: opening, firstStatement: firstStatement)
    setMode(outerMode)
    return keep(
      FunctionDefinitionAst(
        name.extent.through(body.extent), isFilter: false, isWorkflow: false, name: functionName(name),
        nameExtent: name.extent, parameters: declaration.parameters, body: body))
  }

  /// Grammar: base-ctor-call.
  private mutating func parseBaseCall(_ isBroken: inout Bool) -> BaseCall {
    skipNewlines()
    let outerMode = lexer.mode
    setMode(.signature)
    defer { setMode(outerMode) }
    guard let colon = eat(.colon) else { return BaseCall() }
    skipNewlines()
    guard let keyword = eat(.base) else {
      isBroken = true
      reportMissing(.missingBaseCtorCall, colon.extent.after)
      return BaseCall()
    }
    skipNewlines()
    guard let opening = eat(.lParen) else {
      isBroken = true
      reportMissing(.missingMethodParameterList, keyword.extent.after)
      return BaseCall()
    }
    let (arguments, end) = parseArgumentList(opening)
    skipNewlines()
    return BaseCall(keyword: keyword.extent, extent: keyword.extent.through(end), arguments: arguments)
  }

  private mutating func makeBaseCall(_ call: BaseCall) -> StatementAst {
    let target = keep(VariableExpressionAst(call.keyword, variablePath: VariablePath("this")))
    let member = keep(StringConstantExpressionAst(call.keyword, text: .made(".ctor"), type: .bareWord))
    let invocation = keep(
      BaseCtorInvokeMemberExpressionAst(
        call.extent, target: target, member: member, arguments: call.arguments))
    return keep(CommandExpressionAst(call.extent, expression: invocation))
  }
}
