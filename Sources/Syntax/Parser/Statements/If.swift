extension Parser {
  /// Grammar: if-statement.
  mutating func parseIf(_ ifToken: Token) -> StatementAst {
    var clauses: [IfStatementAst.Clause] = []
    var parts: [Ast] = []
    var keyword = ifToken
    while true {
      if let broken = parseIfClause(ifToken, keyword, into: &clauses, parts: &parts) { return broken }
      // The line breaks behind the last block belong to what follows, if no `else` does.
      let end = lexer.heldToken?.start ?? lexer.restorePoint()
      skipNewlines()
      keyword = peek()
      switch keyword.kind {
      case .elseIf:
        skip()
        continue
      case .else:
        return parseElse(ifToken, keyword, clauses: clauses, parts: parts)
      default:
        rewind(to: end)
        return keep(
          IfStatementAst(
            ifToken.extent.through(clauses[clauses.count - 1].body.extent), clauses: clauses, elseClause: nil)
        )
      }
    }
  }

  /// Grammar: elseif-clause.
  ///
  /// Returns the whole statement if it can't go on.
  private mutating func parseIfClause(
    _ ifToken: Token, _ keyword: Token, into clauses: inout [IfStatementAst.Clause], parts: inout [Ast]
  ) -> ErrorStatementAst? {
    skipNewlines()
    guard let opening = eat(.lParen) else {
      reportMissing(.missingOpenParenthesisInIfStatement, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(ifToken.extent.through(keyword.extent), nestedAst: parts))
    }
    skipNewlines()
    let parsed = parsePipelineChain()
    if let parsed { parts.append(parsed) }
    let condition = parsed ?? recoverIfCondition(keyword, behind: opening)
    skipNewlines()
    let closing = next()
    guard closing.kind == .rParen else {
      putBack(closing)
      if condition.kind != .errorStatement {
        reportMissing(.missingEndParenthesisAfterStatement, closing.extent, text(of: keyword))
      }
      return keep(ErrorStatementAst(ifToken.extent.through(closing.extent.before), nestedAst: parts))
    }
    skipNewlines()
    guard let body = parseStatementBlock() else {
      reportMissing(.missingStatementBlock, closing.extent, text(of: keyword))
      return keep(ErrorStatementAst(ifToken.extent.through(closing.extent), nestedAst: parts))
    }
    parts.append(body)
    clauses.append((condition, body))
    return nil
  }

  private mutating func recoverIfCondition(_ keyword: Token, behind opening: Token) -> PipelineBaseAst {
    let extent = opening.extent.after
    reportMissing(.ifStatementMissingCondition, extent, text(of: keyword))
    return keep(ErrorStatementAst(extent))
  }

  /// Grammar: else-clause.
  private mutating func parseElse(
    _ ifToken: Token, _ keyword: Token, clauses: [IfStatementAst.Clause], parts: [Ast]
  ) -> StatementAst {
    skip()
    skipNewlines()
    guard let body = parseStatementBlock() else {
      reportMissing(.missingStatementBlockAfterElse, keyword.extent.after)
      return keep(ErrorStatementAst(ifToken.extent.through(keyword.extent), nestedAst: parts))
    }
    return keep(IfStatementAst(ifToken.extent.through(body.extent), clauses: clauses, elseClause: body))
  }
}
