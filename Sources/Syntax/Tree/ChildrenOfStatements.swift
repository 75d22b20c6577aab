extension Ast {
  func forEachChildOfStatement(_ body: (Ast) throws -> Void) rethrows {
    switch kind {
    case .ifStatement: try cast(to: IfStatementAst.self).eachPart(body)
    case .switchStatement: try cast(to: SwitchStatementAst.self).eachPart(body)
    case .forEachStatement:
      let loop = cast(to: ForEachStatementAst.self)
      try body(loop.variable)
      try each(loop.condition, body)
      try body(loop.body)
    case .forStatement:
      let loop = cast(to: ForStatementAst.self)
      try each(loop.initializer, body)
      try each(loop.condition, body)
      try each(loop.iterator, body)
      try body(loop.body)
    case .whileStatement, .doWhileStatement, .doUntilStatement:
      let loop = cast(to: LoopStatementAst.self)
      try each(loop.condition, body)
      try body(loop.body)
    case .tryStatement:
      let statement = cast(to: TryStatementAst.self)
      try body(statement.body)
      try each(statement.catchClauses, body)
      try each(statement.finally, body)
    case .catchClause:
      let clause = cast(to: CatchClauseAst.self)
      try each(clause.catchTypes, body)
      try body(clause.body)
    case .trapStatement:
      let trap = cast(to: TrapStatementAst.self)
      try each(trap.trapType, body)
      try body(trap.body)
    case .dataStatement: try body(cast(to: DataStatementAst.self).body)
    case .blockStatement: try body(cast(to: BlockStatementAst.self).body)
    case .breakStatement: try each(cast(to: BreakStatementAst.self).label, body)
    case .continueStatement: try each(cast(to: ContinueStatementAst.self).label, body)
    case .returnStatement: try each(cast(to: ReturnStatementAst.self).pipeline, body)
    case .exitStatement: try each(cast(to: ExitStatementAst.self).pipeline, body)
    default: try each(cast(to: ThrowStatementAst.self).pipeline, body)
    }
  }
}

extension IfStatementAst {
  fileprivate func eachPart(_ body: (Ast) throws -> Void) rethrows {
    for clause in clauses {
      try body(clause.condition)
      try body(clause.body)
    }
    try each(elseClause, body)
  }
}

extension SwitchStatementAst {
  fileprivate func eachPart(_ body: (Ast) throws -> Void) rethrows {
    try each(condition, body)
    for clause in clauses {
      try body(clause.condition)
      try body(clause.body)
    }
    try each(defaultClause, body)
  }
}
