/// `break`, with the label as an expression.
package final class BreakStatementAst: StatementAst {
  package let label: ExpressionAst?

  init(_ extent: Extent, label: ExpressionAst?) {
    self.label = label
    super.init(.breakStatement, extent)
    adopt(label)
  }
}

/// `continue`, with the label as an expression.
package final class ContinueStatementAst: StatementAst {
  package let label: ExpressionAst?

  init(_ extent: Extent, label: ExpressionAst?) {
    self.label = label
    super.init(.continueStatement, extent)
    adopt(label)
  }
}

/// `return pipeline`.
package final class ReturnStatementAst: StatementAst {
  package let pipeline: PipelineBaseAst?

  init(_ extent: Extent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.returnStatement, extent)
    adopt(pipeline)
  }
}

/// `exit pipeline`.
package final class ExitStatementAst: StatementAst {
  package let pipeline: PipelineBaseAst?

  init(_ extent: Extent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.exitStatement, extent)
    adopt(pipeline)
  }
}

/// `throw pipeline`.
package final class ThrowStatementAst: StatementAst {
  package let pipeline: PipelineBaseAst?

  /// True if nothing is thrown anew and a `catch` stands around it, however far up in the same tree.
  package var isRethrow: Bool {
    guard pipeline == nil else { return false }
    var above = parent
    while let node = above {
      if node.kind == .catchClause { return true }
      above = node.parent
    }
    return false
  }

  init(_ extent: Extent, pipeline: PipelineBaseAst?) {
    self.pipeline = pipeline
    super.init(.throwStatement, extent)
    adopt(pipeline)
  }
}
