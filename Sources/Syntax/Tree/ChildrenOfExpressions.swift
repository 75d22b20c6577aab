extension Ast {
  func forEachChildOfExpression(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .ternaryExpression:
      let ternary = cast(to: TernaryExpressionAst.self)
      try body(ternary.condition)
      try body(ternary.ifTrue)
      try body(ternary.ifFalse)
    case .binaryExpression:
      let binary = cast(to: BinaryExpressionAst.self)
      try body(binary.left)
      try body(binary.right)
    case .unaryExpression: try body(cast(to: UnaryExpressionAst.self).child)
    case .attributedExpression, .convertExpression:
      let attributed = cast(to: AttributedExpressionAst.self)
      try body(attributed.attribute)
      try body(attributed.child)
    case .memberExpression:
      let access = cast(to: MemberExpressionAst.self)
      try body(access.expression)
      try body(access.member)
    case .invokeMemberExpression, .baseCtorInvokeMemberExpression:
      let call = cast(to: InvokeMemberExpressionAst.self)
      try body(call.expression)
      try body(call.member)
      try each(call.arguments, body)
    case .indexExpression:
      let access = cast(to: IndexExpressionAst.self)
      try body(access.target)
      try body(access.index)
    case .usingExpression: try body(cast(to: UsingExpressionAst.self).subExpression)
    default: try forEachChildOfPrimary(body)
    }
  }

  private func forEachChildOfPrimary(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .expandableStringExpression:
      try each(cast(to: ExpandableStringExpressionAst.self).nestedExpressions, body)
    case .scriptBlockExpression: try body(cast(to: ScriptBlockExpressionAst.self).scriptBlock)
    case .arrayLiteral: try each(cast(to: ArrayLiteralAst.self).elements, body)
    case .hashtable:
      for pair in cast(to: HashtableAst.self).keyValuePairs {
        try body(pair.key)
        try body(pair.value)
      }
    case .arrayExpression: try body(cast(to: ArrayExpressionAst.self).subExpression)
    case .parenExpression: try body(cast(to: ParenExpressionAst.self).pipeline)
    case .subExpression: try body(cast(to: SubExpressionAst.self).subExpression)
    default: break
    }
  }
}
