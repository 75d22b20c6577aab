/// What the checks behind the parse know of the place where they are.
struct CheckContext {
  /// The members of classes around the place, innermost last; nil for a script block or function between.
  var members: [MemberAst?] = []

  var member: MemberAst? { members.last ?? nil }

  var isInStaticMember: Bool {
    guard let member else { return false }
    return member.kind == .functionMember
      ? member.cast(to: FunctionMemberAst.self).methodAttributes.contains(.static)
      : member.cast(to: PropertyMemberAst.self).propertyAttributes.contains(.static)
  }
}

extension Parser {
  /// Checks what the grammar does not say: targets of assignments, duplicates, jumps, attributes, members of classes.
  ///
  /// Source of the rules and of their order: PowerShell's semantic checks, one visit of the tree.
  mutating func checkSemantics(of root: ScriptBlockAst) {
    var context = CheckContext()
    var stack: [(node: Ast, isLeaving: Bool)] = [(root, false)]
    var children: [Ast] = []
    while let (node, isLeaving) = stack.popLast() {
      if isLeaving {
        context.members.removeLast()
        continue
      }
      check(node, &context)
      if Parser.opensScope(node) { stack.append((node, true)) }
      children.removeAll(keepingCapacity: true)
      node.forEachChild { children.append($0) }
      for child in children.reversed() { stack.append((child, false)) }
    }
  }

  /// Whether a node is, or hides, the member that the nodes below it belong to.
  private static func opensScope(_ node: Ast) -> Bool {
    switch node.kind {
    case .scriptBlock:
      node.parent?.parent?.kind != .functionMember || node.parent?.kind == .scriptBlockExpression
    case .functionMember, .propertyMember: true
    default: false
    }
  }

  private mutating func check(_ node: Ast, _ context: inout CheckContext) {
    if Parser.opensScope(node) {
      let isMember = node.kind != .scriptBlock
      context.members.append(isMember ? unsafeDowncast(node, to: MemberAst.self) : nil)
    }
    switch node.kind {
    case .paramBlock, .typeConstraint, .attribute, .parameter, .typeExpression, .functionMember,
      .functionDefinition,
      .propertyMember, .usingStatement:
      checkDeclaration(node, context)
    case .switchStatement, .dataStatement, .forEachStatement, .tryStatement, .breakStatement,
      .continueStatement,
      .returnStatement, .blockStatement:
      checkStatement(node, context)
    case .assignmentStatement, .unaryExpression, .convertExpression, .usingExpression, .variableExpression,
      .hashtable,
      .attributedExpression:
      checkExpression(node, context)
    default: break
    }
  }
}
