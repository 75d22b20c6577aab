/// `if`, `elseif`, `else`.
package final class IfStatementAst: StatementAst {
  package typealias Clause = (condition: PipelineBaseAst, body: StatementBlockAst)

  package let clauses: [Clause]
  package let elseClause: StatementBlockAst?

  init(_ extent: Extent, clauses: [Clause], elseClause: StatementBlockAst?) {
    self.clauses = clauses
    self.elseClause = elseClause
    super.init(.ifStatement, extent)
    for clause in clauses {
      adopt(clause.condition)
      adopt(clause.body)
    }
    adopt(elseClause)
  }
}

/// `try`, `catch`, `finally`.
package final class TryStatementAst: StatementAst {
  package let body: StatementBlockAst
  package let catchClauses: [CatchClauseAst]
  package let finally: StatementBlockAst?

  init(_ extent: Extent, body: StatementBlockAst, catchClauses: [CatchClauseAst], finally: StatementBlockAst?)
  {
    self.body = body
    self.catchClauses = catchClauses
    self.finally = finally
    super.init(.tryStatement, extent)
    adopt(body)
    adopt(catchClauses)
    adopt(finally)
  }
}

/// `catch [type], [type] { … }`.
package final class CatchClauseAst: Ast {
  package let catchTypes: [TypeConstraintAst]
  package let body: StatementBlockAst

  package var isCatchAll: Bool { catchTypes.isEmpty }

  init(_ extent: Extent, catchTypes: [TypeConstraintAst], body: StatementBlockAst) {
    self.catchTypes = catchTypes
    self.body = body
    super.init(.catchClause, extent)
    adopt(catchTypes)
    adopt(body)
  }
}

/// `trap [type] { … }`.
package final class TrapStatementAst: StatementAst {
  package let trapType: TypeConstraintAst?
  package let body: StatementBlockAst

  init(_ extent: Extent, trapType: TypeConstraintAst?, body: StatementBlockAst) {
    self.trapType = trapType
    self.body = body
    super.init(.trapStatement, extent)
    adopt(trapType)
    adopt(body)
  }
}

/// `data name -SupportedCommand a, b { … }`.
package final class DataStatementAst: StatementAst {
  package let variable: NodeText?
  package let commandsAllowed: [ExpressionAst]
  package let body: StatementBlockAst

  init(_ extent: Extent, variable: NodeText?, commandsAllowed: [ExpressionAst], body: StatementBlockAst) {
    self.variable = variable
    self.commandsAllowed = commandsAllowed
    self.body = body
    super.init(.dataStatement, extent)
    adopt(commandsAllowed)
    adopt(body)
  }
}

/// `parallel { … }` or `sequence { … }` of a workflow.
package final class BlockStatementAst: StatementAst {
  package let keyword: Token
  package let body: StatementBlockAst

  init(_ extent: Extent, keyword: Token, body: StatementBlockAst) {
    self.keyword = keyword
    self.body = body
    super.init(.blockStatement, extent)
    adopt(body)
  }
}
