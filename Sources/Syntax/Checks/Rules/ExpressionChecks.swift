extension Parser {
  mutating func checkExpression(_ node: Ast, _ context: CheckContext) {
    switch node.kind {
    case .assignmentStatement:
      let assignment = node.cast(to: AssignmentStatementAst.self)
      checkTarget(assignment.left, isPlainAssignment: assignment.operator == .equals, .assignment)
    case .unaryExpression:
      let unary = node.cast(to: UnaryExpressionAst.self)
      switch unary.tokenKind {
      case .plusPlus, .minusMinus, .postfixPlusPlus, .postfixMinusMinus:
        checkTarget(unary.child, isPlainAssignment: false, .step(unary.tokenKind))
      default: break
      }
    case .convertExpression: checkConvert(node.cast(to: ConvertExpressionAst.self))
    case .usingExpression:
      if let bad = badPart(ofUsing: node.cast(to: UsingExpressionAst.self).subExpression) {
        report(.invalidUsingExpression, bad.extent)
      }
    case .variableExpression: checkVariable(node.cast(to: VariableExpressionAst.self), context)
    case .hashtable: checkKeys(of: node.cast(to: HashtableAst.self))
    default: checkAttributed(node.cast(to: AttributedExpressionAst.self))
    }
  }

  private mutating func checkVariable(_ variable: VariableExpressionAst, _ context: CheckContext) {
    let path = variable.variablePath
    if variable.splatted, let parent = variable.parent, parent.kind != .command,
      parent.kind != .usingExpression
    {
      let isInList = parent.kind == .arrayLiteral && parent.parent?.kind == .command
      report(
        isInList ? .splattingNotPermittedInArgumentList : .splattingNotPermitted, variable.extent,
        source.string(of: path.userPath))
    }
    if notLocal.contains(ObjectIdentifier(variable)) { report(.variableNotLocal, variable.extent) }
    if context.isInStaticMember, source.string(of: path.userPath).lowercased() == "this" {
      report(.nonStaticMemberAccessInStaticMember, variable.extent, source.string(of: path.userPath))
    }
  }

  private mutating func checkKeys(of table: HashtableAst) {
    guard table.keyValuePairs.count > 1 else { return }
    var seen = SeenNames()
    for (key, _) in table.keyValuePairs {
      guard let text = keyText(key), !seen.insert(text, in: source) else { continue }
      report(.duplicateKeyInHashLiteral, key.extent, source.string(of: text))
    }
  }

  /// The text of a key that is a constant.
  private func keyText(_ key: ExpressionAst) -> NodeText? {
    switch key.kind {
    case .stringConstantExpression: return key.cast(to: StringConstantExpressionAst.self).text
    case .constantExpression:
      guard case .number(let number) = key.cast(to: ConstantExpressionAst.self).value else { return nil }
      return .made(LiteralText(number.text))
    default: return nil
    }
  }

  /// Attributes stand before variables only.
  private mutating func checkAttributed(_ expression: AttributedExpressionAst) {
    var current: ExpressionAst = expression
    while current.kind == .attributedExpression || current.kind == .convertExpression {
      current = current.cast(to: AttributedExpressionAst.self).child
      if current.kind == .variableExpression { return }
    }
    report(.unexpectedAttribute, expression.attribute.extent, fullName(of: expression.attribute.typeName))
  }

  /// `$using:` takes properties by name and constant indexes.
  private func badPart(ofUsing expression: ExpressionAst) -> ExpressionAst? {
    var current = expression
    while true {
      switch current.kind {
      case .variableExpression: return nil
      case .memberExpression:
        let access = current.cast(to: MemberExpressionAst.self)
        guard access.member.kind == .stringConstantExpression else { return current }
        current = access.expression
      case .indexExpression:
        let access = current.cast(to: IndexExpressionAst.self)
        guard isConstant(access.index, .attribute) else { return access.index }
        current = access.target
      default: return current
      }
    }
  }
}

extension Parser {
  private mutating func checkConvert(_ convert: ConvertExpressionAst) {
    if isOrdered(convert.type.typeName) {
      if convert.child.kind != .hashtable {
        report(.orderedAttributeOnlyOnHashLiteralNode, convert.extent, fullName(of: convert.type.typeName))
      }
      return
    }
    if isReference(convert.type.typeName) { checkReference(convert) }
  }

  func isReference(_ name: TypeName) -> Bool {
    isType(
      name, "ref", "System.Management.Automation.PSReference", "Management.Automation.PSReference")
  }

  /// `[ref]` stands alone, directly before what it refers to.
  private mutating func checkReference(_ convert: ConvertExpressionAst) {
    var hasSeveral = false
    var child = convert.child
    while child.kind == .attributedExpression || child.kind == .convertExpression {
      let attributed = child.cast(to: AttributedExpressionAst.self)
      if child.kind == .convertExpression, isReference(attributed.attribute.typeName) {
        hasSeveral = true
        report(.referenceNeedsToBeByItselfInTypeSequence, attributed.attribute.extent)
      }
      child = attributed.child
    }
    guard !hasSeveral, let parent = convert.parent, parent.kind == .convertExpression,
      !isReference(parent.cast(to: ConvertExpressionAst.self).type.typeName), !isAssigned(convert)
    else { return }
    report(.referenceNeedsToBeLastTypeInTypeConversion, convert.type.extent)
  }

  /// Whether an expression is on the left of an assignment, which has an error of its own.
  private func isAssigned(_ expression: ExpressionAst) -> Bool {
    var child: Ast = expression
    while let parent = child.parent {
      if parent.kind == .assignmentStatement {
        return parent.cast(to: AssignmentStatementAst.self).left === child
      }
      if parent.kind == .commandExpression { return false }
      child = parent
    }
    return false
  }
}
