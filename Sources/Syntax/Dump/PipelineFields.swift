extension TreeDump {
  mutating func writeFieldsOfPipeline(_ node: Ast) {
    switch node.kind {
    case .pipeline:
      let pipeline = node.cast(to: PipelineAst.self)
      field("elements", pipeline.pipelineElements.count)
      field("background", if: pipeline.background)
    case .pipelineChain:
      let chain = node.cast(to: PipelineChainAst.self)
      kind(chain.operator)
      field("background", if: chain.background)
    case .assignmentStatement: kind(node.cast(to: AssignmentStatementAst.self).operator)
    case .command: writeFields(node.cast(to: CommandAst.self))
    case .commandExpression:
      field("redirections", node.cast(to: CommandExpressionAst.self).redirections.count)
    case .commandParameter:
      let parameter = node.cast(to: CommandParameterAst.self)
      quoted(parameter.parameterName)
      field("argument", if: parameter.argument != nil)
    case .mergingRedirection:
      let redirection = node.cast(to: MergingRedirectionAst.self)
      stream("from=", redirection.fromStream)
      stream("to=", redirection.toStream)
    default:
      let redirection = node.cast(to: FileRedirectionAst.self)
      stream("from=", redirection.fromStream)
      field(redirection.append ? "append=True" : "append=False")
    }
  }

  mutating func kind(_ kind: TokenKind) {
    output.write(" ")
    output.write(kind.name)
  }

  private mutating func stream(_ name: StaticString, _ stream: RedirectionStream) {
    field(name)
    switch stream {
    case .all: output.write("All")
    case .output: output.write("Output")
    case .error: output.write("Error")
    case .warning: output.write("Warning")
    case .verbose: output.write("Verbose")
    case .debug: output.write("Debug")
    case .information: output.write("Information")
    }
  }

  private mutating func writeFields(_ command: CommandAst) {
    if let name = command.commandName {
      field("name=")
      quote(name)
    } else {
      field("name=none")
    }
    field("operator=")
    output.write(command.invocationOperator.name)
    field("elements", command.commandElements.count)
    field("redirections", command.redirections.count)
  }
}
