package import Syntax

extension Compiler {
  /// The statements of a block as one node.
  func statements(_ list: [StatementAst], traps: [TrapStatementAst], extent: Extent) -> Node {
    var nodes: [Node] = []
    var numbers: [Int32] = []
    for tree in list {
      let number = point(pointExtent(tree))
      guard let node = statement(tree) else { continue }
      nodes.append(node)
      numbers.append(number)
    }
    guard !traps.isEmpty else { return StatementsNode(extent, nodes, points: numbers) }
    let handlers = traps.map { trap in
      TrappedStatementsNode.Trap(
        type: trap.trapType.map { typeNode($0.extent, $0.typeName) }, body: block(trap.body))
    }
    return TrappedStatementsNode(
      extent, nodes, points: numbers, traps: handlers, underscore: slot(WellKnown.underscore))
  }

  func block(_ tree: StatementBlockAst) -> Node {
    statements(tree.statements, traps: tree.traps, extent: tree.extent)
  }

  /// Where an error in a statement points: its condition for those that have a body.
  private func pointExtent(_ tree: StatementAst) -> Extent {
    switch tree.kind {
    case .ifStatement: tree.cast(to: IfStatementAst.self).clauses.first?.condition.extent ?? tree.extent
    case .whileStatement, .doWhileStatement, .doUntilStatement, .forEachStatement, .switchStatement:
      tree.cast(to: LabeledStatementAst.self).condition?.extent ?? tree.extent
    default: tree.extent
    }
  }

  /// A statement; nil for one that does nothing when it is reached.
  func statement(_ tree: StatementAst) -> Node? {
    switch tree.kind {
    case .pipeline: return pipelineStatement(tree.cast(to: PipelineAst.self))
    case .pipelineChain: return chain(tree.cast(to: PipelineChainAst.self))
    case .assignmentStatement:
      let tree = tree.cast(to: AssignmentStatementAst.self)
      return EffectNode(assignment(tree), setsSuccess: !runsCommands(tree.right))
    case .ifStatement: return ifStatement(tree.cast(to: IfStatementAst.self))
    case .whileStatement, .doWhileStatement, .doUntilStatement, .forStatement, .forEachStatement:
      return loop(tree)
    case .switchStatement: return switchStatement(tree.cast(to: SwitchStatementAst.self))
    case .tryStatement: return tryStatement(tree.cast(to: TryStatementAst.self))
    case .functionDefinition: return functionDefinition(tree.cast(to: FunctionDefinitionAst.self))
    case .returnStatement:
      if let methodReturn { return methodReturnNode(tree.cast(to: ReturnStatementAst.self), methodReturn) }
      return ReturnNode(
        tree.extent, tree.cast(to: ReturnStatementAst.self).pipeline.flatMap { statement($0) })
    case .exitStatement:
      return ExitNode(tree.extent, tree.cast(to: ExitStatementAst.self).pipeline.map { value($0) })
    case .throwStatement:
      return ThrowNode(tree.extent, tree.cast(to: ThrowStatementAst.self).pipeline.map { value($0) })
    case .breakStatement:
      return LeaveNode(
        tree.extent, .break, label: tree.cast(to: BreakStatementAst.self).label.map { expression($0) })
    case .continueStatement:
      return LeaveNode(
        tree.extent, .continue, label: tree.cast(to: ContinueStatementAst.self).label.map { expression($0) })
    case .dataStatement: return dataStatement(tree.cast(to: DataStatementAst.self))
    // Types are there before their statement is reached.
    case .usingStatement, .trapStatement, .typeDefinition: return nil
    default: return GapNode(tree.extent, "\(tree.kind)")
    }
  }

  private func ifStatement(_ tree: IfStatementAst) -> Node {
    let clauses = tree.clauses.map { (condition: value($0.condition), body: block($0.body)) }
    let otherwise = tree.elseClause.map { block($0) }
    if clauses.count == 1, otherwise == nil {
      return IfOnceNode(tree.extent, condition: clauses[0].condition, body: clauses[0].body)
    }
    return IfNode(tree.extent, clauses: clauses, otherwise: otherwise)
  }

  private func tryStatement(_ tree: TryStatementAst) -> Node {
    let catches = tree.catchClauses.map { clause in
      TryNode.Catch(
        types: clause.catchTypes.map { typeNode($0.extent, $0.typeName) }, body: block(clause.body))
    }
    return TryNode(
      tree.extent, body: block(tree.body), catches: catches, finally: tree.finally.map { block($0) },
      underscore: slot(WellKnown.underscore))
  }

  /// `data name { … }`: what the block writes goes into the variable, or out where there is no name.
  private func dataStatement(_ tree: DataStatementAst) -> Node {
    guard let name = tree.variable else { return block(tree.body) }
    return EffectNode(AssignNode(tree.extent, slot(symbol(name)), CollectNode(tree.extent, block(tree.body))))
  }

  private func functionDefinition(_ tree: FunctionDefinitionAst) -> Node {
    FunctionDefinitionNode(
      tree.extent, name: string(tree.name), definition(tree.body, function: tree), isFilter: tree.isFilter)
  }
}

/// A part of the language that palsh does not run yet: fails when it is reached, by its name.
package final class GapNode: Node {
  private let what: String

  package init(_ extent: Extent, _ what: String) {
    self.what = what
    super.init(extent)
  }

  package override func eval(_ frame: inout Frame) throws(ShellError) -> Value {
    throw GapFault.language(what).error()
  }
}
