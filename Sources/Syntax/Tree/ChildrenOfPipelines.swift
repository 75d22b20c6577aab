extension Ast {
  func forEachChildOfPipeline(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .pipeline: try each(cast(to: PipelineAst.self).pipelineElements, body)
    case .pipelineChain:
      let chain = cast(to: PipelineChainAst.self)
      try body(chain.lhsPipelineChain)
      try body(chain.rhsPipeline)
    case .assignmentStatement:
      let assignment = cast(to: AssignmentStatementAst.self)
      try body(assignment.left)
      try body(assignment.right)
    case .command:
      let command = cast(to: CommandAst.self)
      try each(command.commandElements, body)
      try each(command.redirections, body)
    case .commandExpression:
      let command = cast(to: CommandExpressionAst.self)
      try body(command.expression)
      try each(command.redirections, body)
    case .commandParameter: try each(cast(to: CommandParameterAst.self).argument, body)
    case .fileRedirection: try body(cast(to: FileRedirectionAst.self).location)
    default: break
    }
  }
}
