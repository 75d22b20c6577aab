/// Stages joined by `|`; one expression alone is a pipeline of one stage.
package final class PipelineAst: ChainableAst {
  package let pipelineElements: [CommandBaseAst]
  /// True if `&` ends it.
  package internal(set) var background: Bool

  init(_ extent: Extent, pipelineElements: [CommandBaseAst], background: Bool = false) {
    self.pipelineElements = pipelineElements
    self.background = background
    super.init(.pipeline, extent)
    adopt(pipelineElements)
  }
}

/// Two pipelines joined by `&&` or `||`; chains lean to the left.
package final class PipelineChainAst: ChainableAst {
  package let lhsPipelineChain: ChainableAst
  package let rhsPipeline: PipelineAst
  package let `operator`: TokenKind
  package let background: Bool

  init(
    _ extent: Extent, lhsPipelineChain: ChainableAst, rhsPipeline: PipelineAst, operator: TokenKind,
    background: Bool
  ) {
    self.lhsPipelineChain = lhsPipelineChain
    self.rhsPipeline = rhsPipeline
    self.operator = `operator`
    self.background = background
    super.init(.pipelineChain, extent)
    adopt(lhsPipelineChain)
    adopt(rhsPipeline)
  }
}

/// `left = right`, `left += right` and the like.
package final class AssignmentStatementAst: PipelineBaseAst {
  package let left: ExpressionAst
  package let `operator`: TokenKind
  package let right: StatementAst
  /// The operator's place.
  package let errorPosition: Extent

  init(_ extent: Extent, left: ExpressionAst, operator: TokenKind, right: StatementAst, errorPosition: Extent)
  {
    self.left = left
    self.operator = `operator`
    self.right = right
    self.errorPosition = errorPosition
    super.init(.assignmentStatement, extent)
    adopt(left)
    adopt(right)
  }
}

/// A command with its words.
package final class CommandAst: CommandBaseAst {
  /// The command's name first.
  package let commandElements: [CommandElementAst]
  /// `&`, `.`, or unknown.
  package let invocationOperator: TokenKind

  init(
    _ extent: Extent, commandElements: [CommandElementAst], invocationOperator: TokenKind,
    redirections: [RedirectionAst]
  ) {
    self.commandElements = commandElements
    self.invocationOperator = invocationOperator
    super.init(.command, extent, redirections: redirections)
    adopt(commandElements)
  }
}

/// An expression as a stage of a pipeline.
package final class CommandExpressionAst: CommandBaseAst {
  package let expression: ExpressionAst

  init(_ extent: Extent, expression: ExpressionAst, redirections: [RedirectionAst] = []) {
    self.expression = expression
    super.init(.commandExpression, extent, redirections: redirections)
    adopt(expression)
  }
}

/// `-Name` or `-Name:argument` among a command's words.
package final class CommandParameterAst: CommandElementAst {
  /// Without the dash.
  package let parameterName: NodeText
  /// What follows the colon.
  package let argument: ExpressionAst?
  /// The parameter without its argument.
  package let errorPosition: Extent

  init(_ extent: Extent, parameterName: NodeText, argument: ExpressionAst?, errorPosition: Extent) {
    self.parameterName = parameterName
    self.argument = argument
    self.errorPosition = errorPosition
    super.init(.commandParameter, extent)
    adopt(argument)
  }
}

/// `2>&1`.
package final class MergingRedirectionAst: RedirectionAst {
  package let toStream: RedirectionStream

  init(_ extent: Extent, fromStream: RedirectionStream, toStream: RedirectionStream) {
    self.toStream = toStream
    super.init(.mergingRedirection, extent, fromStream: fromStream)
  }
}

/// `> file` or `>> file`.
package final class FileRedirectionAst: RedirectionAst {
  package let location: ExpressionAst
  package let append: Bool

  init(_ extent: Extent, fromStream: RedirectionStream, location: ExpressionAst, append: Bool) {
    self.location = location
    self.append = append
    super.init(.fileRedirection, extent, fromStream: fromStream)
    adopt(location)
  }
}

extension CommandAst {
  /// The command's name if it is known before the command runs: PowerShell's `GetCommandName`.
  package var commandName: NodeText? {
    guard let first = commandElements.first, first.kind == .stringConstantExpression else { return nil }
    return first.cast(to: StringConstantExpressionAst.self).text
  }
}
