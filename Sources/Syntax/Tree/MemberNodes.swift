/// `expression.member`, `expression::member`, `expression?.member`.
package class MemberExpressionAst: ExpressionAst {
  package final let expression: ExpressionAst
  package final let member: CommandElementAst
  package final let isStatic: Bool
  package final let nullConditional: Bool

  init(
    _ extent: Extent, expression: ExpressionAst, member: CommandElementAst, isStatic: Bool,
    nullConditional: Bool,
    kind: AstKind = .memberExpression
  ) {
    self.expression = expression
    self.member = member
    self.isStatic = isStatic
    self.nullConditional = nullConditional
    super.init(kind, extent)
    adopt(expression)
    adopt(member)
  }
}

/// `expression.member(arguments)`.
package class InvokeMemberExpressionAst: MemberExpressionAst {
  package final let arguments: [ExpressionAst]
  package final let genericTypeArguments: [TypeName]

  init(
    _ extent: Extent, expression: ExpressionAst, member: CommandElementAst, arguments: [ExpressionAst],
    genericTypeArguments: [TypeName] = [], isStatic: Bool, nullConditional: Bool = false,
    kind: AstKind = .invokeMemberExpression
  ) {
    self.arguments = arguments
    self.genericTypeArguments = genericTypeArguments
    super.init(
      extent, expression: expression, member: member, isStatic: isStatic, nullConditional: nullConditional,
      kind: kind)
    adopt(arguments)
  }
}

/// `: base(arguments)` of a constructor.
package final class BaseCtorInvokeMemberExpressionAst: InvokeMemberExpressionAst {
  init(
    _ extent: Extent, target: VariableExpressionAst, member: StringConstantExpressionAst,
    arguments: [ExpressionAst]
  ) {
    super.init(
      extent, expression: target, member: member, arguments: arguments, isStatic: false,
      kind: .baseCtorInvokeMemberExpression)
  }
}

/// `target[index]`, `target?[index]`.
package final class IndexExpressionAst: ExpressionAst {
  package let target: ExpressionAst
  package let index: ExpressionAst
  package let nullConditional: Bool

  init(_ extent: Extent, target: ExpressionAst, index: ExpressionAst, nullConditional: Bool) {
    self.target = target
    self.index = index
    self.nullConditional = nullConditional
    super.init(.indexExpression, extent)
    adopt(target)
    adopt(index)
  }
}
