extension Parser {
  /// Grammar: flow-control-statement.
  mutating func parseBreak(_ keyword: Token) -> BreakStatementAst {
    let label = parseLabelOrKey()
    return keep(BreakStatementAst(extent(from: keyword, through: label), label: label))
  }

  mutating func parseContinue(_ keyword: Token) -> ContinueStatementAst {
    let label = parseLabelOrKey()
    return keep(ContinueStatementAst(extent(from: keyword, through: label), label: label))
  }

  mutating func parseReturn(_ keyword: Token) -> ReturnStatementAst {
    let pipeline = parsePipelineChain()
    return keep(ReturnStatementAst(extent(from: keyword, through: pipeline), pipeline: pipeline))
  }

  mutating func parseExit(_ keyword: Token) -> ExitStatementAst {
    let pipeline = parsePipelineChain()
    return keep(ExitStatementAst(extent(from: keyword, through: pipeline), pipeline: pipeline))
  }

  mutating func parseThrow(_ keyword: Token) -> ThrowStatementAst {
    let pipeline = parsePipelineChain()
    return keep(ThrowStatementAst(extent(from: keyword, through: pipeline), pipeline: pipeline))
  }

  private func extent(from keyword: Token, through node: Ast?) -> Extent {
    keyword.extent.through(node?.extent ?? keyword.extent)
  }
}
