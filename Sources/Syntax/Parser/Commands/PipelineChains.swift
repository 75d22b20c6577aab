extension Parser {
  /// Grammar: pipeline-chain.
  ///
  /// Also the assignments, which begin like an expression.
  mutating func parsePipelineChain() -> PipelineBaseAst? {
    guard enter() else { return nil }
    defer { leave() }
    guard mayHoldExpression() else { return parseChain(startingWith: nil) }
    let outerMode = lexer.mode
    setMode(.expression)
    let expression = parseExpression()
    // The operator is looked for in expression mode: in command mode `=0` is one word.
    let assignment = expression == nil ? nil : eatAssignmentOperator()
    setMode(outerMode)
    if let expression, let assignment { return parseAssignment(to: expression, assignment) }
    return parseChain(startingWith: expression)
  }

  /// Whether an expression can stand here: a cheap look before a dear one.
  ///
  /// No expression begins with a letter, and to find that out the token would be read in both modes.
  mutating func mayHoldExpression() -> Bool {
    var index = Int(lexer.heldToken?.start ?? lexer.restorePoint())
    while source[index] == Unit.space { index += 1 }
    return source[index] | 0x20 &- 0x61 >= 26
  }

  private mutating func eatAssignmentOperator() -> Token? {
    let token = peek()
    guard token.kind.has(.assignmentOperator) else { return nil }
    skip()
    return token
  }

  /// Grammar: assignment-expression.
  private mutating func parseAssignment(to left: ExpressionAst, _ token: Token) -> AssignmentStatementAst {
    skipNewlines()
    let right = Parser.unwrapped(parseStatement() ?? recoverAssignment(token))
    return keep(
      AssignmentStatementAst(
        left.extent.through(right.extent), left: left, operator: token.kind, right: right,
        errorPosition: token.extent))
  }

  /// An expression alone is assigned without the pipeline around it.
  private static func unwrapped(_ statement: StatementAst) -> StatementAst {
    guard statement.kind == .pipeline else { return statement }
    let pipeline = statement.cast(to: PipelineAst.self)
    guard !pipeline.background, pipeline.pipelineElements.count == 1,
      let element = pipeline.pipelineElements.first,
      element.kind == .commandExpression
    else { return statement }
    return element
  }

  private mutating func recoverAssignment(_ token: Token) -> StatementAst {
    let extent = token.extent.after
    reportMissing(.expectedValueExpression, extent, token.kind.text)
    return keep(ErrorStatementAst(extent))
  }

  private mutating func parseChain(startingWith expression: ExpressionAst?) -> PipelineBaseAst? {
    var first = expression
    var chain: ChainableAst?
    var chainOperator: Token?
    while true {
      let start = first == nil ? peek() : nil
      let pipeline = parsePipeline(startingWith: first)
      first = nil
      guard let pipeline else {
        guard let chain, let chainOperator, let start else { return nil }
        return recoverChain(chain, chainOperator, start)
      }
      let token = peek()
      guard token.kind == .andAnd || token.kind == .orOr else {
        return parseChainEnd(chain, chainOperator, pipeline, token)
      }
      skip()
      skipNewlines()
      chain = joined(chain, chainOperator, pipeline, background: false)
      chainOperator = token
      if at(.endOfInput) {
        reportMissing(.emptyPipelineChainElement, token.extent.after)
        return chain
      }
    }
  }

  /// A chain lengthened by a pipeline; the pipeline alone if there was none yet.
  private mutating func joined(
    _ chain: ChainableAst?, _ chainOperator: Token?, _ pipeline: PipelineAst, background: Bool
  ) -> ChainableAst {
    guard let chain, let chainOperator else { return pipeline }
    return keep(
      PipelineChainAst(
        chain.extent.through(pipeline.extent), lhsPipelineChain: chain, rhsPipeline: pipeline,
        operator: chainOperator.kind, background: background))
  }

  /// The end of a chain, with the `&` that may stand there.
  private mutating func parseChainEnd(
    _ chain: ChainableAst?, _ chainOperator: Token?, _ pipeline: PipelineAst, _ token: Token
  ) -> PipelineBaseAst {
    guard token.kind == .ampersand else { return joined(chain, chainOperator, pipeline, background: false) }
    skip()
    let behind = peek()
    if behind.kind == .andAnd || behind.kind == .orOr {
      skip()
      report(.backgroundOperatorInPipelineChain, behind.extent)
      return keep(ErrorStatementAst((chain ?? pipeline).extent.through(behind.extent)))
    }
    if chain == nil { pipeline.background = true }
    return joined(chain, chainOperator, pipeline, background: true)
  }

  /// `&&` or `||` without a pipeline behind it.
  private mutating func recoverChain(_ chain: ChainableAst, _ chainOperator: Token, _ start: Token)
    -> ErrorStatementAst
  {
    switch start.kind {
    case .endOfInput:
      reportMissing(.emptyPipelineChainElement, chainOperator.extent.after, text(of: chainOperator))
    case .dot, .ampersand:
      // The command that is missing behind it was reported.
      break
    default:
      report(.emptyPipelineChainElement, chainOperator.extent.through(start.extent), text(of: chainOperator))
    }
    return keep(
      ErrorStatementAst(
        chain.extent.through(chainOperator.extent), keyword: chainOperator, nestedAst: [chain]))
  }
}
