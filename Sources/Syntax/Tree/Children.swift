extension Ast {
  /// Calls `body` with each child, in the order in which PowerShell's visitors meet them.
  ///
  /// Does not go deeper.
  package func forEachChild(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .scriptBlock, .paramBlock, .namedBlock, .statementBlock, .parameter, .attribute,
      .namedAttributeArgument,
      .typeConstraint, .errorStatement, .errorExpression:
      try forEachChildOfBlock(body)
    case .functionDefinition, .typeDefinition, .propertyMember, .functionMember, .usingStatement,
      .configurationDefinition, .dynamicKeywordStatement:
      try forEachChildOfDefinition(body)
    case .pipeline, .pipelineChain, .assignmentStatement, .command, .commandExpression, .commandParameter,
      .mergingRedirection, .fileRedirection:
      try forEachChildOfPipeline(body)
    case .ifStatement, .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement,
      .doUntilStatement, .tryStatement, .catchClause, .trapStatement, .dataStatement, .blockStatement,
      .breakStatement,
      .continueStatement, .returnStatement, .exitStatement, .throwStatement:
      try forEachChildOfStatement(body)
    default:
      try forEachChildOfExpression(body)
    }
  }

  /// Calls `body` with this node and all below it, parents first, without recursion.
  ///
  /// `body` says whether to go below.
  package func forEachDescendant(_ body: (Ast) throws -> Bool) rethrows {
    var stack: [Ast] = [self]
    var children: [Ast] = []
    while let node = stack.popLast() {
      guard try body(node) else { continue }
      children.removeAll(keepingCapacity: true)
      node.forEachChild { children.append($0) }
      stack.append(contentsOf: children.reversed())
    }
  }
}

/// Calls `body` with each of some children.
@inline(__always)
func each<Node: Ast>(_ children: [Node], _ body: (Ast) throws -> Void) rethrows {
  for child in children { try body(child) }
}

/// Calls `body` with a child if there is one.
@inline(__always)
func each(_ child: Ast?, _ body: (Ast) throws -> Void) rethrows {
  if let child { try body(child) }
}
