extension TreeDump {
  mutating func writeFieldsOfStatement(_ node: Ast) {
    switch node.kind {
    case .ifStatement:
      let statement = node.cast(to: IfStatementAst.self)
      field("clauses", statement.clauses.count)
      field("else", if: statement.elseClause != nil)
    case .switchStatement, .forEachStatement, .forStatement, .whileStatement, .doWhileStatement,
      .doUntilStatement:
      writeFields(node.cast(to: LabeledStatementAst.self))
    case .tryStatement:
      let statement = node.cast(to: TryStatementAst.self)
      field("catches", statement.catchClauses.count)
      field("finally", if: statement.finally != nil)
    case .catchClause:
      let clause = node.cast(to: CatchClauseAst.self)
      field("types", clause.catchTypes.count)
      field("all", if: clause.isCatchAll)
    case .trapStatement: field(node.cast(to: TrapStatementAst.self).trapType == nil ? "all" : "typed")
    case .dataStatement: writeFields(node.cast(to: DataStatementAst.self))
    case .blockStatement: kind(node.cast(to: BlockStatementAst.self).keyword.kind)
    case .breakStatement: field(node.cast(to: BreakStatementAst.self).label == nil ? "plain" : "label")
    case .continueStatement: field(node.cast(to: ContinueStatementAst.self).label == nil ? "plain" : "label")
    case .returnStatement: field(node.cast(to: ReturnStatementAst.self).pipeline == nil ? "plain" : "value")
    case .exitStatement: field(node.cast(to: ExitStatementAst.self).pipeline == nil ? "plain" : "value")
    default:
      let statement = node.cast(to: ThrowStatementAst.self)
      field(statement.pipeline == nil ? "plain" : "value")
      field("rethrow", if: statement.isRethrow)
    }
  }

  private mutating func writeFields(_ statement: LabeledStatementAst) {
    field("label=")
    quote(statement.label)
    switch statement.kind {
    case .switchStatement: writeFields(statement.cast(to: SwitchStatementAst.self))
    case .forEachStatement:
      let loop = statement.cast(to: ForEachStatementAst.self)
      field(loop.parallel ? "flags=Parallel" : "flags=None")
      field("throttle", if: loop.throttleLimit != nil)
    case .forStatement:
      let loop = statement.cast(to: ForStatementAst.self)
      field("initializer", if: loop.initializer != nil)
      field("condition", if: loop.condition != nil)
      field("iterator", if: loop.iterator != nil)
    default: break
    }
  }

  private mutating func writeFields(_ statement: SwitchStatementAst) {
    let names: [(SwitchFlags, String)] = [
      (.file, "File"), (.regex, "Regex"), (.wildcard, "Wildcard"), (.exact, "Exact"),
      (.caseSensitive, "CaseSensitive"), (.parallel, "Parallel"),
    ]
    let flags = names.filter { statement.flags.contains($0.0) }.map(\.1).joined(separator: "+")
    output.write(" flags=" + (flags.isEmpty ? "None" : flags))
    field("clauses", statement.clauses.count)
    field("default", if: statement.defaultClause != nil)
  }

  private mutating func writeFields(_ statement: DataStatementAst) {
    if let variable = statement.variable {
      field("variable=")
      quote(variable)
    } else {
      field("novariable")
    }
    field("commands", statement.commandsAllowed.count)
  }
}
