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
      enumeratorSlot: mentions("foreach", in: tree.body.extent) ? slot(WellKnown.foreach) : nil,
      collection: collection, body: body)
  }

  func switchStatement(_ tree: SwitchStatementAst) -> Node {
    let underscore = slot(WellKnown.underscore)
    let condition = tree.condition.map { value($0) } ?? ConstantNode(tree.extent, .null)
    let clauses = tree.clauses.map { clause in
      let inlined = inlinedCondition(clause.condition)
      return SwitchNode.Clause(
        condition: inlined ?? expression(clause.condition), isBlock: inlined != nil, body: block(clause.body))
    }
    return SwitchNode(
      tree.extent, label: tree.label.map { symbol($0) }, condition: condition, clauses: clauses,
      otherwise: tree.defaultClause.map { block($0) }, matching: SwitchMatching(flags: tree.flags),
      underscore: underscore,
      enumeratorSlot: mentions("switch", in: tree.extent) ? slot(WellKnown.switch) : nil)
  }

  /// Whether a text names a variable anywhere, in blocks that it hands to commands too.
  private func mentions(_ name: String, in extent: Extent) -> Bool {
    let units = source.units(in: extent)
    let word = Array(name.utf16)
    // $foreach, ${foreach}, $local:foreach
    let signs: [UInt16] = [0x24, 0x7B, 0x3A]
    guard units.count > word.count else { return false }
    return (1...(units.count - word.count)).contains { start in
      signs.contains(units[start - 1])
        && word.indices.allSatisfy { units[start + $0] | 0x20 == word[$0] }
    }
  }

  /// A clause's literal block of one expression, to be asked in place.
  private func inlinedCondition(_ tree: ExpressionAst) -> Node? {
    guard tree.kind == .scriptBlockExpression else { return nil }
    let block = tree.cast(to: ScriptBlockExpressionAst.self).scriptBlock
    guard block.paramBlock == nil, block.beginBlock == nil, block.processBlock == nil,
      let end = block.endBlock,
      end.statements.count == 1, end.statements[0].kind == .pipeline,
      let inner = soleExpression(end.statements[0].cast(to: PipelineAst.self))
    else { return nil }
    return expression(inner)
  }
}
