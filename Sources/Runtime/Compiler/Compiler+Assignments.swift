import Syntax

extension Compiler {
  /// An assignment; its value is what was assigned.
  func assignment(_ tree: AssignmentStatementAst) -> Node {
    let right = assigned(tree.right)
    guard let operation = Compiler.compoundOperations[tree.operator] else {
      return assign(to: tree.left, right, tree.extent)
    }
    if tree.left.kind == .variableExpression,
      case .slot(let slot) = variable(tree.left.cast(to: VariableExpressionAst.self))
    {
      return operation == .coalesce
        ? AssignNode(
          tree.extent, slot, CoalesceNode(tree.extent, VariableNode(tree.left.extent, slot), right))
        : CompoundAssignNode(tree.extent, slot, operation, right)
    }
    let old = expression(tree.left)
    let combined =
      operation == .coalesce
      ? CoalesceNode(tree.extent, old, right) : ArithmeticNode(tree.extent, operation, old, right)
    return assign(to: tree.left, combined, tree.extent)
  }

  private static let compoundOperations: [TokenKind: BinaryOperation] = [
    .plusEquals: .add, .minusEquals: .subtract, .multiplyEquals: .multiply, .divideEquals: .divide,
    .remainderEquals: .remainder, .questionQuestionEquals: .coalesce,
  ]

  /// The right side: an expression's value, or what a statement writes.
  private func assigned(_ tree: StatementAst) -> Node {
    switch tree.kind {
    case .pipeline, .pipelineChain, .assignmentStatement: return value(tree.cast(to: PipelineBaseAst.self))
    case .commandExpression: return expression(tree.cast(to: CommandExpressionAst.self).expression)
    default: return CollectNode(tree.extent, statement(tree) ?? ConstantNode(tree.extent, .nothing))
    }
  }

  private func assign(to target: ExpressionAst, _ value: Node, _ extent: Extent) -> Node {
    switch target.kind {
    case .variableExpression:
      switch variable(target.cast(to: VariableExpressionAst.self)) {
      case .slot(let slot): return AssignNode(extent, slot, value)
      case .scoped(let reference): return ScopedAssignNode(extent, reference, value)
      case .special(let what): return GapNode(extent, "assignment to \(what)")
      }
    case .memberExpression:
      let member = target.cast(to: MemberExpressionAst.self)
      return MemberAssignNode(
        extent, expression(member.expression), memberName(member.member), isStatic: member.isStatic, value)
    case .indexExpression:
      let index = target.cast(to: IndexExpressionAst.self)
      return IndexAssignNode(extent, expression(index.target), expression(index.index), value)
    case .parenExpression:
      if let inner = soleExpression(target.cast(to: ParenExpressionAst.self)) {
        return assign(to: inner, value, extent)
      }
      return GapNode(extent, "assignment to \(target.kind)")
    default: return GapNode(extent, "assignment to \(target.kind)")
    }
  }

  private func soleExpression(_ tree: ParenExpressionAst) -> ExpressionAst? {
    tree.pipeline.kind == .pipeline ? soleExpression(tree.pipeline.cast(to: PipelineAst.self)) : nil
  }
}
