extension Parser {
  /// Grammar: do-statement.
  mutating func parseDo(label: Token?, _ keyword: Token) -> StatementAst {
    guard let body = parseStatementBlock() else {
      reportMissing(.missingLoopStatement, keyword.extent.after, TokenKind.do.text)
      return keep(ErrorStatementAst(start(label, keyword).through(keyword.extent)))
    }
    skipNewlines()
    let word = next()
    guard word.kind == .while || word.kind == .until else {
      putBack(word)
      reportMissing(.missingWhileOrUntilInDoWhile, body.extent.after)
      return keep(ErrorStatementAst(start(label, keyword).through(body.extent), nestedAst: [body]))
    }
    skipNewlines()
    guard let opening = eat(.lParen) else {
      reportMissing(.missingOpenParenthesisAfterKeyword, word.extent.after, word.kind.text)
      return keep(ErrorStatementAst(start(label, keyword).through(word.extent), nestedAst: [body]))
    }
    return parseDoCondition(label: label, keyword, body: body, word, opening)
  }

  private mutating func parseDoCondition(
    label: Token?, _ keyword: Token, body: StatementBlockAst, _ word: Token, _ opening: Token
  ) -> StatementAst {
    skipNewlines()
    let parsed = parsePipelineChain()
    if parsed == nil { reportMissing(.missingExpressionAfterKeyword, opening.extent.after, word.kind.text) }
    skipNewlines()
    let closing = eat(.rParen)
    if closing == nil, let parsed {
      reportMissing(.missingEndParenthesisAfterStatement, parsed.extent.after, word.kind.text)
    }
    guard let condition = parsed, let closing else {
      let end = parsed?.extent ?? opening.extent
      return keep(
        ErrorStatementAst(start(label, keyword).through(end), nestedAst: Parser.present(body, parsed)))
    }
    let extent = start(label, keyword).through(closing.extent)
    if word.kind == .until {
      return keep(DoUntilStatementAst(extent, label: labelText(label), condition: condition, body: body))
    }
    return keep(DoWhileStatementAst(extent, label: labelText(label), condition: condition, body: body))
  }
}
