extension Parser {
  /// Grammar: function-statement.
  mutating func parseFunction(_ keyword: Token) -> StatementAst {
    skipNewlines()
    var name = next()
    guard !Parser.cannotNameFunction(name.kind) else {
      putBack(name)
      reportMissing(.missingNameAfterKeyword, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(keyword.extent))
    }
    name = lexer.mark(name, removing: .keyword)
    let declaration = parseParameterDeclaration()
    guard
      let opening = parseFunctionOpening(
        declaration.closing ?? name, isReported: declaration.errorEnd != nil),
      declaration.errorEnd == nil
    else {
      let end = declaration.errorEnd ?? declaration.closing?.extent ?? name.extent
      return keep(ErrorStatementAst(keyword.extent.through(end), nestedAst: declaration.parameters))
    }
    let outerWorkflow = lexer.isInWorkflow
    lexer.isInWorkflow = keyword.kind == .workflow
    let body = parseScriptBlock(opening: opening, isFilter: keyword.kind == .filter)
    lexer.isInWorkflow = outerWorkflow
    return keep(
      FunctionDefinitionAst(
        keyword.extent.through(body.extent), isFilter: keyword.kind == .filter,
        isWorkflow: keyword.kind == .workflow,
        name: functionName(name), nameExtent: name.extent, parameters: declaration.parameters, body: body))
  }

  /// The brace of a function's body.
  ///
  /// What is missing is reported behind a token, unless something was before.
  mutating func parseFunctionOpening(_ previous: Token, isReported: Bool) -> Token? {
    let opening = eat(.lCurly)
    if opening == nil, !isReported { reportMissing(.missingFunctionBody, previous.extent.after) }
    return opening
  }

  /// Grammar: function-name.
  mutating func functionName(_ token: Token) -> NodeText {
    token.kind == .generic ? value(of: token) : .source(token.extent)
  }

  /// Almost all that could name a command can name a function.
  private static func cannotNameFunction(_ kind: TokenKind) -> Bool {
    switch kind {
    case .pipe, .lParen, .lCurly, .atParen, .atCurly, .rCurly, .rParen, .endOfInput, .semi, .redirection,
      .redirectInStd, .andAnd, .orOr, .ampersand, .variable, .splattedVariable, .hereStringExpandable,
      .hereStringLiteral, .stringLiteral, .stringExpandable:
      true
    default: false
    }
  }
}
