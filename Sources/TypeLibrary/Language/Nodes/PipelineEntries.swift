import Runtime
import Syntax

extension NodeEntries {
  static var pipelines: [Entry] {
    [
      entry(PipelineChainAst.self) { node in
        node.flag("Background") { $0.background }
        node.child("ChainableAst LhsPipelineChain") { $0.lhsPipelineChain }
        node.tokenKind("Operator") { $0.operator }
        node.child("PipelineAst RhsPipeline") { $0.rhsPipeline }
      },
      entry(PipelineAst.self) { node in
        node.flag("Background") { $0.background }
        node.children("CommandBaseAst", "PipelineElements") { $0.pipelineElements }
      },
      entry(CommandParameterAst.self) { node in
        node.child("ExpressionAst Argument") { $0.argument }
        node.extent("ErrorPosition") { $0.errorPosition }
        node.text("ParameterName") { $0.parameterName }
      },
      entry(CommandBaseAst.self) { node in
        node.children("RedirectionAst", "Redirections") { $0.redirections }
      },
      entry(CommandAst.self) { node in
        node.children("CommandElementAst", "CommandElements") { $0.commandElements }
        node.tokenKind("InvocationOperator") { $0.invocationOperator }
        TreeMethods.ofCommand
      },
      entry(CommandExpressionAst.self) { node in
        node.child("ExpressionAst Expression") { $0.expression }
      },
      entry(RedirectionAst.self) { node in
        node.enumeration("RedirectionStream", "FromStream") { Int($0.fromStream.rawValue) }
      },
      entry(MergingRedirectionAst.self) { node in
        node.enumeration("RedirectionStream", "ToStream") { Int($0.toStream.rawValue) }
      },
      entry(FileRedirectionAst.self) { node in
        node.flag("Append") { $0.append }
        node.child("ExpressionAst Location") { $0.location }
      },
      entry(AssignmentStatementAst.self) { node in
        node.extent("ErrorPosition") { $0.errorPosition }
        node.child("ExpressionAst Left") { $0.left }
        node.tokenKind("Operator") { $0.operator }
        node.child("StatementAst Right") { $0.right }
        TreeMethods.ofAssignment
      },
    ]
  }
}
