import Syntax

extension Compiler {
  func loop(_ tree: StatementAst) -> Node {
    let loop = tree.cast(to: LoopStatementAst.self)
    let label = loop.label.map { symbol($0) }
    switch tree.kind {
    case .forEachStatement: return forEach(tree.cast(to: ForEachStatementAst.self), label)
    case .forStatement: return forLoop(tree.cast(to: ForStatementAst.self), label)
    case .whileStatement:
      return WhileNode(
        tree.extent, label: label, condition: loop.condition.map { value($0) }, body: block(loop.body))
    default:
      let condition = loop.condition.map { value($0) } ?? ConstantNode(tree.extent, .false)
      return DoNode(
        tree.extent, label: label, condition: condition, goesOn: tree.kind == .doWhileStatement,
        body: block(loop.body))
    }
  }

  private func forLoop(_ tree: ForStatementAst, _ label: Symbol?) -> Node {
    WhileNode(
      tree.extent, label: label, initializer: tree.initializer.map { value($0) },
      condition: tree.condition.map { value($0) }, iterator: tree.iterator.map { value($0) },
      body: block(tree.body))
  }

  private func forEach(_ tree: ForEachStatementAst, _ label: Symbol?) -> Node {
    let collection = tree.condition.map { value($0) } ?? ConstantNode(tree.extent, .null)
    let variable = slot(symbol(tree.variable.variablePath.name))
    let body = block(tree.body)
    return ForEachNode(
      tree.extent, label: label, slot: variable,
      enumeratorSlot: slots.contains(WellKnown.foreach) ? slot(WellKnown.foreach) : nil,
      collection: collection, body: body)
  }

  func switchStatement(_ tree: SwitchStatementAst) -> Node {
    GapNode(tree.extent, "switch")
  }
}
