extension MethodFlow {
  /// A loop that looks at its condition first.
  ///
  /// `condition` reads the condition; false if there is none.
  mutating func visitLoop(
    _ label: NodeText?, iterator: Ast? = nil, condition: (inout MethodFlow) -> Bool,
    _ body: (inout MethodFlow) -> Void
  ) {
    let onContinue = newBlock()
    if let iterator {
      let afterIterator = newBlock()
      current.flows(to: afterIterator)
      current = onContinue
      visit(iterator)
      current.flows(to: afterIterator)
      current = afterIterator
    } else {
      current.flows(to: onContinue)
      current = onContinue
    }
    let inside = newBlock()
    let onBreak = newBlock()
    if condition(&self) { current.flows(to: onBreak) }
    loops.append((labelName(label), onBreak, onContinue))
    current.flows(to: inside)
    current = inside
    body(&self)
    current.flows(to: onContinue)
    current = onBreak
    loops.removeLast()
  }

  private func labelName(_ label: NodeText?) -> String {
    label.map { source.string(of: $0).lowercased() } ?? ""
  }

  mutating func visitFor(_ loop: ForStatementAst) {
    if let initializer = loop.initializer { visit(initializer) }
    visitLoop(
      loop.label, iterator: loop.iterator,
      condition: { flow in
        guard let condition = loop.condition else { return false }
        flow.visit(condition)
        return true
      }, { $0.visit(loop.body) })
  }

  mutating func visitDo(_ loop: LoopStatementAst) {
    let onContinue = newBlock()
    let inside = newBlock()
    let onBreak = newBlock()
    let again = newBlock()
    loops.append((labelName(loop.label), onBreak, onContinue))
    current.flows(to: inside)
    current = inside
    visit(loop.body)
    current.flows(to: onContinue)
    current = onContinue
    if let condition = loop.condition { visit(condition) }
    current.flows(to: onBreak)
    current.flows(to: again)
    current = again
    current.flows(to: inside)
    current = onBreak
    loops.removeLast()
  }

  mutating func visitForEach(_ loop: ForEachStatementAst) {
    let enumerator = loopVariable("foreach")
    let after = newBlock()
    visitLoop(
      loop.label,
      condition: { flow in
        if let condition = loop.condition { flow.visit(condition) }
        flow.current.flows(to: after)
        flow.current.steps.append(.assign(variable: enumerator, type: "System.Collections.IEnumerator", nil))
        flow.assign(to: loop.variable, type: nil)
        return true
      }, { $0.visit(loop.body) })
    current.flows(to: after)
    current = after
  }

  mutating func visitSwitch(_ statement: SwitchStatementAst) {
    let enumerator = loopVariable("switch")
    visitLoop(
      statement.label,
      condition: { flow in
        if let condition = statement.condition { flow.visit(condition) }
        flow.current.steps.append(.assign(variable: enumerator, type: "System.Collections.IEnumerator", nil))
        return true
      }, { $0.visitClauses(of: statement) })
  }

  /// `$foreach` and `$switch`, which have a slot from the start.
  private mutating func loopVariable(_ name: String) -> Int {
    let index = variable(named: name)
    if variables[index].type == nil { variables[index].type = "System.Collections.IEnumerator" }
    if variables[index].home == .unknown, !looksUpAll { variables[index].home = .slot }
    return index
  }

  private mutating func visitClauses(of statement: SwitchStatementAst) {
    let after = newBlock()
    for (index, clause) in statement.clauses.enumerated() {
      let isLast = index == statement.clauses.count - 1 && statement.defaultClause == nil
      let body = newBlock()
      let next = isLast ? after : newBlock()
      visit(clause.condition)
      current.flows(to: next)
      current.flows(to: body)
      current = body
      visit(clause.body)
      guard !isLast else { continue }
      current.flows(to: next)
      current = next
    }
    if let body = statement.defaultClause {
      current.flows(to: after)
      visit(body)
    }
    current.flows(to: after)
    current = after
  }
}
