import Runtime
import Syntax

extension NodeEntries {
  static var statements: [Entry] {
    [
      entry(IfStatementAst.self) { node in
        node.pairs("PipelineBaseAst", "StatementBlockAst", "Clauses") {
          $0.clauses.map { ($0.condition, $0.body) }
        }
        node.child("StatementBlockAst ElseClause") { $0.elseClause }
      },
      entry(SwitchStatementAst.self) { node in
        node.pairs("ExpressionAst", "StatementBlockAst", "Clauses") {
          $0.clauses.map { ($0.condition, $0.body) }
        }
        node.child("StatementBlockAst Default") { $0.defaultClause }
        node.enumeration("SwitchFlags", "Flags") { Int($0.flags.rawValue) }
      },
      entry(LabeledStatementAst.self) { node in
        node.child("PipelineBaseAst Condition") { $0.condition }
        node.text("Label") { $0.label }
      },
      entry(LoopStatementAst.self) { node in node.child("StatementBlockAst Body") { $0.body } },
      entry(ForEachStatementAst.self) { node in
        node.enumeration("ForEachFlags", "Flags") { $0.parallel ? 1 : 0 }
        node.child("ExpressionAst ThrottleLimit") { $0.throttleLimit }
        node.child("VariableExpressionAst Variable") { $0.variable }
      },
      entry(ForStatementAst.self) { node in
        node.child("PipelineBaseAst Initializer") { $0.initializer }
        node.child("PipelineBaseAst Iterator") { $0.iterator }
      },
      entry(TryStatementAst.self) { node in
        node.child("StatementBlockAst Body") { $0.body }
        node.children("CatchClauseAst", "CatchClauses") { $0.catchClauses }
        node.child("StatementBlockAst Finally") { $0.finally }
      },
      entry(CatchClauseAst.self) { node in
        node.child("StatementBlockAst Body") { $0.body }
        node.children("TypeConstraintAst", "CatchTypes") { $0.catchTypes }
        node.flag("IsCatchAll") { $0.isCatchAll }
      },
      entry(TrapStatementAst.self) { node in
        node.child("StatementBlockAst Body") { $0.body }
        node.child("TypeConstraintAst TrapType") { $0.trapType }
      },
      entry(DataStatementAst.self) { node in
        node.child("StatementBlockAst Body") { $0.body }
        node.children("ExpressionAst", "CommandsAllowed") { $0.commandsAllowed }
        node.text("Variable") { $0.variable }
      },
      entry(BlockStatementAst.self) { node in
        node.child("StatementBlockAst Body") { $0.body }
        node.property("System.Management.Automation.Language.Token Kind") { node, view in
          TokenView(node.keyword, in: view.tree).value
        }
      },
      entry(BreakStatementAst.self) { node in node.child("ExpressionAst Label") { $0.label } },
      entry(ContinueStatementAst.self) { node in
        node.child("ExpressionAst Label") { $0.label }
      },
      entry(ReturnStatementAst.self) { node in
        node.child("PipelineBaseAst Pipeline") { $0.pipeline }
      },
      entry(ExitStatementAst.self) { node in
        node.child("PipelineBaseAst Pipeline") { $0.pipeline }
      },
      entry(ThrowStatementAst.self) { node in
        node.flag("IsRethrow") { $0.isRethrow }
        node.child("PipelineBaseAst Pipeline") { $0.pipeline }
      },
    ]
  }
}
