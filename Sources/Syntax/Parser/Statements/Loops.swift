extension Parser {
  /// Where a statement with a label starts.
  mutating func start(_ label: Token?, _ keyword: Token) -> Extent {
    label?.extent ?? keyword.extent
  }

  mutating func labelText(_ label: Token?) -> NodeText? {
    label.map { .source(Extent($0.start + 1, $0.end)) }
  }

  /// Grammar: for-statement.
  mutating func parseFor(label: Token?, _ keyword: Token) -> StatementAst {
    skipNewlines()
    guard let opening = eat(.lParen) else {
      reportMissing(.missingOpenParenthesisAfterKeyword, keyword.extent.after, keyword.kind.text)
      return keep(ErrorStatementAst(start(label, keyword).through(keyword.extent)))
    }
    var end = opening.extent
    let initializer = parseForPart(&end)
    let condition = parseForPart(&end)
    skipNewlines()
    let iterator = parsePipelineChain()
    end = iterator?.extent ?? end
    skipNewlines()
    if let closing = eat(.rParen) {
      if let body = parseStatementBlock() {
        return keep(
          ForStatementAst(
            start(label, keyword).through(body.extent), label: labelText(label), initializer: initializer,
            condition: condition, iterator: iterator, body: body))
      }
      end = closing.extent
      reportMissing(.missingLoopStatement, end.after, keyword.kind.text)
    } else {
      reportMissing(.missingEndParenthesisAfterStatement, end.after, keyword.kind.text)
    }
    return keep(
      ErrorStatementAst(
        start(label, keyword).through(end), nestedAst: Parser.present(initializer, condition, iterator)))
  }

  /// Grammar: for-initializer.
  ///
  /// Grammar: for-condition.
  private mutating func parseForPart(_ end: inout Extent) -> PipelineBaseAst? {
    skipNewlines()
    let part = parsePipelineChain()
    if let part { end = part.extent }
    if let semicolon = eat(.semi) { end = semicolon.extent }
    return part
  }

  /// The nodes that are there.
  static func present(_ nodes: Ast?...) -> [Ast] {
    nodes.compactMap { $0 }
  }

  /// Grammar: while-statement.
  mutating func parseWhile(label: Token?, _ keyword: Token) -> StatementAst {
    skipNewlines()
    guard let opening = eat(.lParen) else {
      reportMissing(.missingOpenParenthesisAfterKeyword, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(start(label, keyword).through(keyword.extent)))
    }
    skipNewlines()
    let parsed = parsePipelineChain()
    let condition = parsed ?? recoverWhileCondition(keyword, behind: opening)
    skipNewlines()
    guard let closing = eat(.rParen) else {
      if condition.kind != .errorStatement {
        reportMissing(.missingEndParenthesisAfterStatement, condition.extent.after, keyword.kind.text)
      }
      return keep(
        ErrorStatementAst(start(label, keyword).through(condition.extent), nestedAst: Parser.present(parsed)))
    }
    skipNewlines()
    guard let body = parseStatementBlock() else {
      reportMissing(.missingLoopStatement, closing.extent.after, keyword.kind.text)
      return keep(
        ErrorStatementAst(start(label, keyword).through(closing.extent), nestedAst: Parser.present(parsed)))
    }
    return keep(
      WhileStatementAst(
        start(label, keyword).through(body.extent), label: labelText(label), condition: condition, body: body)
    )
  }

  private mutating func recoverWhileCondition(_ keyword: Token, behind opening: Token) -> PipelineBaseAst {
    let extent = opening.extent.after
    reportMissing(.missingExpressionAfterKeyword, extent, keyword.kind.text)
    return keep(ErrorStatementAst(extent))
  }
}
