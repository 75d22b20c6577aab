/// A statement that `break label` can name.
package class LabeledStatementAst: StatementAst {
  /// Without the colon.
  package final let label: NodeText?
  /// Nil only in `for`.
  package final let condition: PipelineBaseAst?

  init(_ kind: AstKind, _ extent: Extent, label: NodeText?, condition: PipelineBaseAst?) {
    self.label = label
    self.condition = condition
    super.init(kind, extent)
    adopt(condition)
  }
}

/// A statement that runs its body again and again.
package class LoopStatementAst: LabeledStatementAst {
  package final let body: StatementBlockAst

  init(
    _ kind: AstKind, _ extent: Extent, label: NodeText?, condition: PipelineBaseAst?, body: StatementBlockAst
  ) {
    self.body = body
    super.init(kind, extent, label: label, condition: condition)
    adopt(body)
  }
}

/// `foreach ($variable in condition) { … }`.
package final class ForEachStatementAst: LoopStatementAst {
  package let variable: VariableExpressionAst
  package let throttleLimit: ExpressionAst?
  /// True for `-parallel`, which only workflows knew.
  package let parallel: Bool

  init(
    _ extent: Extent, label: NodeText?, parallel: Bool, throttleLimit: ExpressionAst?,
    variable: VariableExpressionAst,
    condition: PipelineBaseAst, body: StatementBlockAst
  ) {
    self.variable = variable
    self.throttleLimit = throttleLimit
    self.parallel = parallel
    super.init(.forEachStatement, extent, label: label, condition: condition, body: body)
    adopt(variable)
    adopt(throttleLimit)
  }
}

/// `for (initializer; condition; iterator) { … }`.
package final class ForStatementAst: LoopStatementAst {
  package let initializer: PipelineBaseAst?
  package let iterator: PipelineBaseAst?

  init(
    _ extent: Extent, label: NodeText?, initializer: PipelineBaseAst?, condition: PipelineBaseAst?,
    iterator: PipelineBaseAst?, body: StatementBlockAst
  ) {
    self.initializer = initializer
    self.iterator = iterator
    super.init(.forStatement, extent, label: label, condition: condition, body: body)
    adopt(initializer)
    adopt(iterator)
  }
}

/// `while (condition) { … }`.
package final class WhileStatementAst: LoopStatementAst {
  init(_ extent: Extent, label: NodeText?, condition: PipelineBaseAst, body: StatementBlockAst) {
    super.init(.whileStatement, extent, label: label, condition: condition, body: body)
  }
}

/// `do { … } while (condition)`.
package final class DoWhileStatementAst: LoopStatementAst {
  init(_ extent: Extent, label: NodeText?, condition: PipelineBaseAst, body: StatementBlockAst) {
    super.init(.doWhileStatement, extent, label: label, condition: condition, body: body)
  }
}

/// `do { … } until (condition)`.
package final class DoUntilStatementAst: LoopStatementAst {
  init(_ extent: Extent, label: NodeText?, condition: PipelineBaseAst, body: StatementBlockAst) {
    super.init(.doUntilStatement, extent, label: label, condition: condition, body: body)
  }
}

/// `switch (condition) { … }`.
package final class SwitchStatementAst: LabeledStatementAst {
  package typealias Clause = (condition: ExpressionAst, body: StatementBlockAst)

  package let flags: SwitchFlags
  package let clauses: [Clause]
  package let defaultClause: StatementBlockAst?

  init(
    _ extent: Extent, label: NodeText?, condition: PipelineBaseAst, flags: SwitchFlags, clauses: [Clause],
    defaultClause: StatementBlockAst?
  ) {
    self.flags = flags
    self.clauses = clauses
    self.defaultClause = defaultClause
    super.init(.switchStatement, extent, label: label, condition: condition)
    for clause in clauses {
      adopt(clause.condition)
      adopt(clause.body)
    }
    adopt(defaultClause)
  }
}
