/// What a constant is needed for, which decides what counts as one.
enum ConstantUse {
  /// An argument of an attribute: also types, arrays and script blocks.
  case attribute
  /// The same in a class, where .NET keeps it: no script blocks.
  case classAttribute
  /// An argument of `#requires` or `using module`: also arrays and hashtables.
  case requires
}

extension Parser {
  /// Whether a node's value is known without running it.
  func isConstant(_ node: Ast, _ use: ConstantUse) -> Bool {
    var pending: [Ast] = [node]
    while let node = pending.popLast() {
      guard let parts = constantParts(of: node, use) else { return false }
      pending += parts
    }
    return true
  }

  /// The parts that must be constant for a node to be so; nil if it can't be.
  private func constantParts(of node: Ast, _ use: ConstantUse) -> [Ast]? {
    switch node.kind {
    case .constantExpression, .stringConstantExpression: return []
    case .variableExpression: return isConstantVariable(node.cast(to: VariableExpressionAst.self)) ? [] : nil
    case .typeExpression:
      return use != .requires
        || KnownTypes.exists(fullName(of: node.cast(to: TypeExpressionAst.self).typeName)) ? [] : nil
    case .memberExpression: return isConstantMember(node.cast(to: MemberExpressionAst.self)) ? [] : nil
    case .scriptBlockExpression: return use == .attribute ? [] : nil
    case .arrayLiteral: return node.cast(to: ArrayLiteralAst.self).elements
    case .hashtable:
      guard use == .requires else { return nil }
      return node.cast(to: HashtableAst.self).keyValuePairs.flatMap { [$0.key as Ast, $0.value] }
    case .parenExpression: return [node.cast(to: ParenExpressionAst.self).pipeline]
    case .usingExpression: return [node.cast(to: UsingExpressionAst.self).subExpression]
    case .pipeline: return node.cast(to: PipelineAst.self).pureExpression.map { [$0] }
    case .subExpression: return [node.cast(to: SubExpressionAst.self).subExpression]
    case .statementBlock:
      let block = node.cast(to: StatementBlockAst.self)
      return block.traps.isEmpty && block.statements.count == 1 ? block.statements : nil
    default: return constantOperands(of: node)
    }
  }

  private func constantOperands(of node: Ast) -> [Ast]? {
    switch node.kind {
    case .ternaryExpression:
      let ternary = node.cast(to: TernaryExpressionAst.self)
      return [ternary.condition, ternary.ifTrue, ternary.ifFalse]
    case .binaryExpression:
      let binary = node.cast(to: BinaryExpressionAst.self)
      guard binary.operator.has(.canConstantFold), !isNullDivisor(binary) else { return nil }
      return [binary.left, binary.right]
    case .unaryExpression:
      let unary = node.cast(to: UnaryExpressionAst.self)
      return unary.tokenKind.has(.canConstantFold) ? [unary.child] : nil
    case .convertExpression:
      let convert = node.cast(to: ConvertExpressionAst.self)
      return KnownTypes.isPrimitive(fullName(of: convert.type.typeName)) ? [convert.child] : nil
    default: return nil
    }
  }

  private func isConstantVariable(_ variable: VariableExpressionAst) -> Bool {
    guard variable.variablePath.isVariable else { return false }
    return ["true", "false", "null"].contains(source.string(of: variable.variablePath.name).lowercased())
  }

  /// `$null` and `$false` as divisors would fail.
  private func isNullDivisor(_ binary: BinaryExpressionAst) -> Bool {
    guard binary.operator == .divide || binary.operator == .rem, binary.right.kind == .variableExpression
    else {
      return false
    }
    let path = binary.right.cast(to: VariableExpressionAst.self).variablePath
    return ["false", "null"].contains(source.string(of: path.name).lowercased())
  }

  /// `[int]::MaxValue` and names of enums.
  private func isConstantMember(_ access: MemberExpressionAst) -> Bool {
    guard access.isStatic, access.expression.kind == .typeExpression,
      access.member.kind == .stringConstantExpression
    else { return false }
    let type = fullName(of: access.expression.cast(to: TypeExpressionAst.self).typeName)
    let member = source.string(of: access.member.cast(to: StringConstantExpressionAst.self).text)
    return KnownTypes.isConstant(member, of: type)
  }
}
