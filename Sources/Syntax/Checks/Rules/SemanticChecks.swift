/// What the checks behind the parse know of the place where they are.
struct CheckContext {
  /// The members of classes around the place, innermost last; nil for a script block or function between.
  private var members: [MemberAst?] = []
  /// How many classes and enums are around the place.
  private(set) var classes = 0

  var member: MemberAst? { members.last ?? nil }

  var isInStaticMember: Bool {
    guard let member else { return false }
    return member.kind == .functionMember
      ? member.cast(to: FunctionMemberAst.self).methodAttributes.contains(.static)
      : member.cast(to: PropertyMemberAst.self).propertyAttributes.contains(.static)
  }

  /// Notes that a node is visited.
  ///
  /// True if `leave` must follow behind what is below it.
  mutating func enter(_ node: Ast) -> Bool {
    switch node.kind {
    case .functionMember, .propertyMember: members.append(unsafeDowncast(node, to: MemberAst.self))
    case .typeDefinition: classes += 1
    case .scriptBlock:
      if node.parent?.parent?.kind == .functionMember, node.parent?.kind != .scriptBlockExpression {
        return false
      }
      members.append(nil)
    default: return false
    }
    return true
  }

  mutating func leave(_ node: Ast) {
    if node.kind == .typeDefinition {
      classes -= 1
    } else {
      members.removeLast()
    }
  }
}

extension Parser {
  /// Checks what the grammar does not say: targets of assignments, duplicates, jumps, attributes, members of classes.
  ///
  /// Source of the rules and of their order: PowerShell's semantic checks, one visit of the tree. Most of a tree is
  /// right: what is visited is the inside of classes, and the way to the nodes where a look at all of them, in any
  /// order, found something.
  mutating func checkSemantics(of root: ScriptBlockAst) {
    let visited = nodesToVisit()
    guard !visited.isEmpty else { return }
    var context = CheckContext()
    var stack: [(node: Ast, isLeaving: Bool)] = [(root, false)]
    var children: [Ast] = []
    while let (node, isLeaving) = stack.popLast() {
      if isLeaving {
        context.leave(node)
        continue
      }
      if context.enter(node) { stack.append((node, true)) }
      check(node, context)
      children.removeAll(keepingCapacity: true)
      node.forEachChild { child in
        if context.classes > 0 || visited.contains(ObjectIdentifier(child)) { children.append(child) }
      }
      for child in children.reversed() { stack.append((child, false)) }
    }
  }

  /// The nodes that would be reported, were they in the tree, the classes, and all that is above them.
  private mutating func nodesToVisit() -> Set<ObjectIdentifier> {
    var visited: Set<ObjectIdentifier> = []
    for definition in typeDefinitions { Parser.add(definition, to: &visited) }
    isProbing = true
    let context = CheckContext()
    for index in kinds.indices where Parser.isProbed[Int(kinds[index].rawValue)] {
      check(nodes[index], context)
      guard hasFault else { continue }
      hasFault = false
      Parser.add(nodes[index], to: &visited)
    }
    isProbing = false
    return visited
  }

  private static func add(_ node: Ast, to visited: inout Set<ObjectIdentifier>) {
    var next: Ast? = node
    while let node = next, visited.insert(ObjectIdentifier(node)).inserted { next = node.parent }
  }

  private static let isProbed: [Bool] = AstKind.allCases.map { kind in
    switch kind {
    case .paramBlock, .typeConstraint, .attribute, .parameter, .typeExpression, .functionDefinition,
      .usingStatement,
      .switchStatement, .dataStatement, .forEachStatement, .tryStatement, .breakStatement, .continueStatement,
      .returnStatement, .blockStatement, .assignmentStatement, .unaryExpression, .convertExpression,
      .usingExpression,
      .variableExpression, .hashtable, .attributedExpression:
      true
    default: false
    }
  }

  private mutating func check(_ node: Ast, _ context: CheckContext) {
    switch node.kind {
    case .paramBlock, .typeConstraint, .attribute, .parameter, .typeExpression, .functionMember,
      .functionDefinition,
      .propertyMember, .usingStatement, .typeDefinition:
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
