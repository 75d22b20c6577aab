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
    return TargetUpdateNode(tree.extent, target(tree.left), operation, right)
  }

  private static let compoundOperations: [TokenKind: BinaryOperation] = [
    .plusEquals: .add, .minusEquals: .subtract, .multiplyEquals: .multiply, .divideEquals: .divide,
    .remainderEquals: .remainder, .questionQuestionEquals: .coalesce,
  ]

  /// The right side: an expression's value, or what a statement writes.
  private func assigned(_ tree: StatementAst) -> Node {
    switch tree.kind {
    case .pipeline, .pipelineChain, .assignmentStatement: return value(tree.cast(to: PipelineBaseAst.self))
    case .commandExpression: return redirected(tree.cast(to: CommandExpressionAst.self))
    default: return CollectNode(tree.extent, statement(tree) ?? ConstantNode(tree.extent, .nothing))
    }
  }

  /// The name, if a variable is `$true` or `$false`.
  private func truthConstant(_ tree: VariableExpressionAst) -> ShellString? {
    let symbol = symbol(tree.variablePath.name)
    guard tree.variablePath.isUnqualified, symbol == WellKnown.true || symbol == WellKnown.false else {
      return nil
    }
    return symbol.name
  }

  private func assign(to tree: ExpressionAst, _ value: Node, _ extent: Extent) -> Node {
    if tree.kind == .variableExpression,
      truthConstant(tree.cast(to: VariableExpressionAst.self)) == nil,
      case .slot(let slot) = variable(tree.cast(to: VariableExpressionAst.self))
    {
      return AssignNode(extent, slot, value)
    }
    return TargetAssignNode(extent, target(tree), value)
  }

  /// What can be assigned to.
  func target(_ tree: ExpressionAst) -> TargetNode {
    switch tree.kind {
    case .variableExpression: return variableTarget(tree.cast(to: VariableExpressionAst.self))
    case .memberExpression:
      let member = tree.cast(to: MemberExpressionAst.self)
      return MemberTarget(
        tree.extent, expression(member.expression), memberName(member.member), isStatic: member.isStatic)
    case .indexExpression:
      let index = tree.cast(to: IndexExpressionAst.self)
      return IndexTarget(tree.extent, expression(index.target), expression(index.index))
    case .arrayLiteral:
      return SeveralTargets(tree.extent, tree.cast(to: ArrayLiteralAst.self).elements.map { target($0) })
    case .convertExpression, .attributedExpression: return constrained(tree)
    case .parenExpression:
      guard let inner = soleExpression(tree.cast(to: ParenExpressionAst.self)) else {
        return GapTarget(tree.extent)
      }
      return target(inner)
    default: return GapTarget(tree.extent)
    }
  }

  private func variableTarget(_ tree: VariableExpressionAst) -> TargetNode {
    if let name = truthConstant(tree) { return ConstantTarget(tree.extent, name) }
    return switch variable(tree) {
    case .slot(let slot): VariableTarget(tree.extent, slot)
    case .scoped(let reference): ScopedTarget(tree.extent, reference)
    case .drive(let path): DriveTarget(tree.extent, path)
    }
  }

  /// `[type]$x`, `[attribute()][type]$x`: the constraints from the outside in.
  private func constrained(_ tree: ExpressionAst) -> TargetNode {
    var constraints: [ConstraintNode] = []
    var inner = tree
    while inner.kind == .convertExpression || inner.kind == .attributedExpression {
      if inner.kind == .convertExpression {
        let convert = inner.cast(to: ConvertExpressionAst.self)
        constraints.append(TypeConstraintNode(typeNode(convert.type.extent, convert.type.typeName)))
        inner = convert.child
      } else {
        let attributed = inner.cast(to: AttributedExpressionAst.self)
        constraints.append(
          AttributeConstraintNode(
            attributed.attribute.kind == .attribute
              ? make(attributed.attribute.cast(to: AttributeAst.self)) : nil))
        inner = attributed.child
      }
    }
    guard inner.kind == .variableExpression else { return target(inner) }
    let variable = inner.cast(to: VariableExpressionAst.self)
    switch self.variable(variable) {
    case .slot(let slot):
      return ConstrainedTarget(tree.extent, variable, slot: slot, scoped: nil, constraints)
    case .scoped(let reference):
      return ConstrainedTarget(tree.extent, variable, slot: nil, scoped: reference, constraints)
    case .drive(let path): return DriveTarget(tree.extent, path)
    }
  }

  func soleExpression(_ tree: ParenExpressionAst) -> ExpressionAst? {
    tree.pipeline.kind == .pipeline ? soleExpression(tree.pipeline.cast(to: PipelineAst.self)) : nil
  }
}

/// `$true` and `$false`, which the engine knows without a variable.
final class ConstantTarget: TargetNode {
  private let name: ShellString

  init(_ extent: Extent, _ name: ShellString) {
    self.name = name
    super.init(extent)
  }

  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    throw VariableFault.notWritable(name).error(target: .string(name))
  }
}

/// A target that palsh does not know how to assign to.
final class GapTarget: TargetNode {
  override func assign(_ value: Value, _ frame: inout Frame) throws(ShellError) {
    throw GapFault.language("this assignment").error()
  }
}

/// An attribute before a variable that is assigned: its validation runs on each assignment.
final class AttributeConstraintNode: ConstraintNode {
  private let constraint: (any ParameterAttribute)?

  init(_ constraint: (any ParameterAttribute)?) { self.constraint = constraint }

  override func make(_ frame: inout Frame) throws(ShellError) -> any VariableConstraint {
    constraint as? any VariableConstraint ?? NoConstraint()
  }
}

/// What an attribute without a validation does to a variable.
final class NoConstraint: VariableConstraint {
  func apply(_ value: Value, to name: ShellString, _ engine: Engine) -> Value { value }
}
