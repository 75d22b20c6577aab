extension MethodFlow {
  /// Reads an expression, or a part of a pipeline.
  mutating func visitExpression(_ node: Ast) {
    switch node.kind {
    case .variableExpression: use(node.cast(to: VariableExpressionAst.self))
    case .assignmentStatement: visitAssignment(node.cast(to: AssignmentStatementAst.self))
    case .pipeline: visitPipeline(node.cast(to: PipelineAst.self))
    case .ternaryExpression: visitTernary(node.cast(to: TernaryExpressionAst.self))
    case .binaryExpression, .memberExpression, .invokeMemberExpression, .indexExpression:
      visitLeaningLeft(node)
    case .convertExpression, .attributedExpression: visit(node.cast(to: AttributedExpressionAst.self).child)
    default: node.forEachChild { visit($0) }
    }
  }

  /// Chains that lean to the left may be long: they are read from their innermost part on, without recursion.
  private mutating func visitLeaningLeft(_ node: Ast) {
    var chain: [Ast] = []
    var next: Ast? = node
    while let current = next {
      chain.append(current)
      next = left(of: current)
    }
    if let innermost = chain.popLast() { visit(innermost) }
    for outer in chain.reversed() { visitRight(of: outer) }
  }

  private func left(of node: Ast) -> Ast? {
    switch node.kind {
    case .binaryExpression: node.cast(to: BinaryExpressionAst.self).left
    case .memberExpression, .invokeMemberExpression: node.cast(to: MemberExpressionAst.self).expression
    case .indexExpression: node.cast(to: IndexExpressionAst.self).target
    default: nil
    }
  }

  private mutating func visitRight(of node: Ast) {
    switch node.kind {
    case .binaryExpression:
      let binary = node.cast(to: BinaryExpressionAst.self)
      guard binary.operator == .and || binary.operator == .or else { return visit(binary.right) }
      let after = newBlock()
      let right = newBlock()
      current.flows(to: after)
      current.flows(to: right)
      current = right
      visit(binary.right)
      current.flows(to: after)
      current = after
    case .indexExpression: visit(node.cast(to: IndexExpressionAst.self).index)
    default:
      visit(node.cast(to: MemberExpressionAst.self).member)
      if node.kind == .invokeMemberExpression {
        for argument in node.cast(to: InvokeMemberExpressionAst.self).arguments { visit(argument) }
      }
    }
  }

  private mutating func use(_ expression: VariableExpressionAst) {
    guard let index = variable(at: expression.variablePath) else { return }
    switch variables[index].home {
    case .unknown: current.steps.append(.use(expression, variable: index))
    case .slot: break
    case .lookedUp: variables[index].lookedUp.append(expression)
    }
  }

  private mutating func visitTernary(_ ternary: TernaryExpressionAst) {
    let (ifTrue, ifFalse, after) = (newBlock(), newBlock(), newBlock())
    visit(ternary.condition)
    current.flows(to: ifTrue)
    current.flows(to: ifFalse)
    current = ifTrue
    visit(ternary.ifTrue)
    current.flows(to: after)
    current = ifFalse
    visit(ternary.ifFalse)
    current.flows(to: after)
    current = after
  }

  private mutating func visitPipeline(_ pipeline: PipelineAst) {
    var invokesCommand = false
    for element in pipeline.pipelineElements {
      if element.kind == .command {
        invokesCommand = true
        for word in element.cast(to: CommandAst.self).commandElements { visit(word) }
      } else {
        visit(element.cast(to: CommandExpressionAst.self).expression)
      }
      for redirection in element.redirections { visit(redirection) }
    }
    guard invokesCommand, !loops.isEmpty else { return }
    // A command may break out of a loop that is not its own.
    for loop in loops {
      current.flows(to: loop.onBreak)
      current.flows(to: loop.onContinue)
    }
    let rest = newBlock()
    current.flows(to: rest)
    current = rest
  }

  private mutating func visitAssignment(_ assignment: AssignmentStatementAst) {
    visit(assignment.right)
    for target in targets(of: assignment.left) { visitTarget(target) }
  }

  private func targets(of left: ExpressionAst) -> [ExpressionAst] {
    switch left.kind {
    case .parenExpression:
      left.cast(to: ParenExpressionAst.self).pipeline.pureExpression.map { targets(of: $0) } ?? []
    case .arrayLiteral: left.cast(to: ArrayLiteralAst.self).elements.flatMap { targets(of: $0) }
    default: [left]
    }
  }

  private mutating func visitTarget(_ target: ExpressionAst) {
    var child = target
    var conversions: [AttributedExpressionAst] = []
    while child.kind == .attributedExpression || child.kind == .convertExpression {
      conversions.append(child.cast(to: AttributedExpressionAst.self))
      child = conversions[conversions.count - 1].child
    }
    guard child.kind == .variableExpression else { return visit(target) }
    let variable = child.cast(to: VariableExpressionAst.self)
    let hasAttributes = conversions.contains { $0.kind == .attributedExpression }
    let type = conversions.first.map { source.fullName(of: $0.attribute.typeName) }
    if hasAttributes || conversions.count > 1 || type.map({ !KnownTypes.exists($0) }) ?? false,
      let index = self.variable(at: variable.variablePath)
    {
      variables[index].home = .lookedUp
    }
    if !hasAttributes, conversions.count <= 1 {
      assign(to: variable, type: type.map { KnownTypes.fullName($0) })
    }
  }

  mutating func assign(to expression: VariableExpressionAst, type: String?) {
    guard let index = variable(at: expression.variablePath) else { return }
    current.steps.append(.assign(variable: index, type: type, expression))
  }
}
