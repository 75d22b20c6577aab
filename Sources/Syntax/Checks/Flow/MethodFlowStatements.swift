extension MethodFlow {
  /// Reads a node: statements here, expressions elsewhere.
  mutating func visit(_ node: Ast) {
    switch node.kind {
    case .ifStatement: visitIf(node.cast(to: IfStatementAst.self))
    case .switchStatement: visitSwitch(node.cast(to: SwitchStatementAst.self))
    case .forEachStatement: visitForEach(node.cast(to: ForEachStatementAst.self))
    case .forStatement: visitFor(node.cast(to: ForStatementAst.self))
    case .whileStatement:
      let loop = node.cast(to: WhileStatementAst.self)
      visitLoop(
        loop.label, condition: { flow in loop.condition.map { flow.visit($0) } != nil },
        { $0.visit(loop.body) })
    case .doWhileStatement, .doUntilStatement: visitDo(node.cast(to: LoopStatementAst.self))
    case .tryStatement: visitTry(node.cast(to: TryStatementAst.self))
    case .breakStatement: jump(node.cast(to: BreakStatementAst.self).label, \.onBreak)
    case .continueStatement: jump(node.cast(to: ContinueStatementAst.self).label, \.onContinue)
    case .returnStatement: leave(node.cast(to: ReturnStatementAst.self).pipeline)
    case .exitStatement: leave(node.cast(to: ExitStatementAst.self).pipeline)
    case .throwStatement: leave(node.cast(to: ThrowStatementAst.self).pipeline)
    case .dataStatement:
      let data = node.cast(to: DataStatementAst.self)
      visit(data.body)
      if let name = data.variable { assign(source.string(of: name), type: "System.Object") }
    case .statementBlock:
      for statement in node.cast(to: StatementBlockAst.self).statements { visit(statement) }
    case .blockStatement: visit(node.cast(to: BlockStatementAst.self).body)
    case .functionDefinition, .typeDefinition, .scriptBlockExpression, .usingStatement,
      .configurationDefinition,
      .dynamicKeywordStatement, .errorStatement, .errorExpression, .usingExpression,
      .baseCtorInvokeMemberExpression:
      break
    case .pipelineChain:
      // PowerShell's analysis does not look into chains.
      break
    default: visitExpression(node)
    }
  }

  private mutating func assign(_ name: String, type: String) {
    current.steps.append(.assign(variable: variable(named: name.lowercased()), type: type, nil))
  }

  private mutating func leave(_ pipeline: PipelineBaseAst?) {
    if let pipeline { visit(pipeline) }
    current.flows(to: exit)
    current.leavesMethod = true
    current = newBlock()
  }

  private mutating func jump(
    _ label: ExpressionAst?,
    _ target: KeyPath<(label: String, onBreak: FlowBlock, onContinue: FlowBlock), FlowBlock>
  ) {
    if let label { visit(label) }
    if let loop = loop(for: label) {
      current.flows(to: loop[keyPath: target])
    } else {
      current.flows(to: exit)
      current.leavesMethod = true
    }
    current = newBlock()
  }

  private func loop(for label: ExpressionAst?) -> (label: String, onBreak: FlowBlock, onContinue: FlowBlock)?
  {
    guard let label else { return loops.last }
    guard label.kind == .stringConstantExpression else { return nil }
    let name = source.string(of: label.cast(to: StringConstantExpressionAst.self).text).lowercased()
    return loops.last { $0.label == name }
  }

  private mutating func visitIf(_ statement: IfStatementAst) {
    let after = newBlock()
    if statement.elseClause == nil { current.flows(to: after) }
    for (index, clause) in statement.clauses.enumerated() {
      let isLast = index == statement.clauses.count - 1 && statement.elseClause == nil
      let body = newBlock()
      let next = isLast ? after : newBlock()
      visit(clause.condition)
      current.flows(to: body)
      current.flows(to: next)
      current = body
      visit(clause.body)
      current.flows(to: after)
      current = next
    }
    if let body = statement.elseClause {
      visit(body)
      current.flows(to: after)
    }
    current = after
  }

  private mutating func visitTry(_ statement: TryStatementAst) {
    let before = current
    current = newBlock()
    before.flows(to: current)
    visit(statement.body)
    let lastInTry = current
    let after = newBlock()
    let finally = statement.finally.map { _ in newBlock() }
    for clause in statement.catchClauses {
      // Any statement of the body may throw, the first one too.
      current = newBlock()
      before.flows(to: current)
      visit(clause.body)
      current.flows(to: finally ?? after)
    }
    guard let finally, let body = statement.finally else {
      lastInTry.flows(to: after)
      current = after
      return
    }
    lastInTry.flows(to: finally)
    current = finally
    visit(body)
    current.flows(to: after)
    if !statement.catchClauses.contains(where: \.isCatchAll) {
      before.flows(to: finally)
      let rethrow = newBlock()
      current.flows(to: rethrow)
      rethrow.leavesMethod = true
      rethrow.flows(to: exit)
    }
    current = after
  }
}
