/// A `switch` while it is read: what is found goes into the statement, or into the error that stands for it.
private struct SwitchParts {
  var flags: SwitchFlags = []
  var namedFlags: [ErrorStatementAst.Flag] = []
  var condition: PipelineBaseAst?
  /// Whether the condition stands in parentheses; only then an error keeps it.
  var keepsCondition = false
  var clauses: [SwitchStatementAst.Clause] = []
  var defaultClause: StatementBlockAst?
  var clauseParts: [Ast] = []
  var isError = false
  /// Whether the last thing that was missing could still come.
  var isIncomplete = false
  /// Where the statement ends if it is broken.
  var end: Extent

  mutating func note(_ name: StaticString, _ token: Token, value: Ast? = nil) {
    guard !namedFlags.contains(where: { $0.name.utf8Start == name.utf8Start }) else { return }
    namedFlags.append(ErrorStatementAst.Flag(name: name, token: token, value: value))
  }
}

extension Parser {
  /// Grammar: switch-statement.
  mutating func parseSwitch(label: Token?, _ keyword: Token) -> StatementAst {
    var parts = SwitchParts(end: start(label, keyword))
    skipNewlines()
    parseSwitchParameters(into: &parts)
    parseSwitchCondition(into: &parts)
    skipNewlines()
    var closing: Token?
    if let opening = eat(.lCurly) {
      parts.end = opening.extent
      skipNewlines()
      closing = parseSwitchBody(opening, into: &parts)
    } else if !parts.isIncomplete {
      parts.isError = true
      reportMissing(.missingCurlyBraceInSwitchStatement, parts.end.after)
    }
    guard !parts.isError, let condition = parts.condition, let closing else {
      return keep(
        ErrorStatementAst(
          start(label, keyword).through(parts.end), keyword: keyword, flags: parts.namedFlags,
          conditions: parts.keepsCondition ? Parser.present(parts.condition) : [], bodies: parts.clauseParts))
    }
    return keep(
      SwitchStatementAst(
        start(label, keyword).through(closing.extent), label: labelText(label), condition: condition,
        flags: parts.flags, clauses: parts.clauses, defaultClause: parts.defaultClause))
  }

  /// Grammar: switch-parameters.
  private mutating func parseSwitchParameters(into parts: inout SwitchParts) {
    while let token = eat(.parameter) {
      parts.end = token.extent
      if let option = Parser.switchOptions.first(where: { isParameter(token, $0.name) }) {
        parts.flags = parts.flags.subtracting(option.removes).union(option.adds)
        parts.note(option.name, token)
      } else if isParameter(token, "file") {
        parseSwitchFile(token, into: &parts)
      } else {
        parts.isError = true
        report(.invalidSwitchFlag, token.extent, parameterName(of: token))
      }
    }
    let token = peek()
    if token.kind == .minus { parts.note("--%", token) }
  }

  /// Grammar: switch-parameter.
  private static let switchOptions: [(name: StaticString, adds: SwitchFlags, removes: SwitchFlags)] = [
    ("regex", .regex, .wildcard), ("wildcard", .wildcard, .regex), ("exact", [], [.regex, .wildcard]),
    ("casesensitive", .caseSensitive, []), ("parallel", .parallel, []),
  ]

  /// Grammar: switch-filename.
  private mutating func parseSwitchFile(_ token: Token, into parts: inout SwitchParts) {
    parts.flags.insert(.file)
    skipNewlines()
    guard let file = parseSingleArgument(.fileName) else {
      parts.isError = true
      parts.isIncomplete = reportMissing(.missingFilenameOption, token.extent.after)
      parts.note("file", token)
      return
    }
    parts.end = file.extent
    let condition = keep(
      PipelineAst(file.extent, pipelineElements: [keep(CommandExpressionAst(file.extent, expression: file))]))
    parts.condition = condition
    parts.note("file", token, value: condition)
  }

  /// Grammar: switch-condition.
  private mutating func parseSwitchCondition(into parts: inout SwitchParts) {
    guard let opening = eat(.lParen) else {
      if parts.condition == nil, !parts.flags.contains(.file) {
        parts.isError = true
        parts.isIncomplete = reportMissing(.pipelineValueRequired, parts.end.after)
      }
      return
    }
    parts.end = opening.extent
    if parts.flags.contains(.file) {
      parts.isError = true
      report(.pipelineValueRequired, opening.extent)
    }
    parts.keepsCondition = true
    skipNewlines()
    parts.condition = parsePipelineChain()
    if let condition = parts.condition {
      parts.end = condition.extent
    } else {
      parts.isError = true
      parts.isIncomplete = reportMissing(.pipelineValueRequired, opening.extent.after)
    }
    skipNewlines()
    if let closing = eat(.rParen) {
      parts.end = closing.extent
    } else if !parts.isIncomplete {
      parts.isError = true
      parts.isIncomplete = reportMissing(.missingEndParenthesisInSwitchStatement, parts.end.after)
    }
  }
}

extension Parser {
  /// Grammar: switch-clauses.
  ///
  /// Returns the closing brace if it was found where it belongs.
  private mutating func parseSwitchBody(_ opening: Token, into parts: inout SwitchParts) -> Token? {
    while true {
      guard parseSwitchClause(into: &parts) else { return nil }
      skipNewlinesAndSemicolons()
      let token = peek()
      if token.kind == .rCurly {
        skip()
        return token
      }
      if token.kind == .endOfInput {
        if !parts.isIncomplete {
          parts.isError = true
          reportMissing(.missingEndCurlyBrace, opening.extent, seenAt: token.extent)
        }
        return nil
      }
    }
  }

  /// Grammar: switch-clause.
  ///
  /// False if there is nothing like a condition.
  private mutating func parseSwitchClause(into parts: inout SwitchParts) -> Bool {
    let defaultToken = eat(.default)
    guard let condition = parseSwitchClauseCondition(defaultToken) else {
      parts.isError = true
      reportMissing(.missingSwitchConditionExpression, parts.end.after)
      if at(.rCurly) { skip() }
      return false
    }
    parts.clauseParts.append(condition)
    parts.end = condition.extent
    guard let body = parseStatementBlock() else {
      parts.isError = true
      parts.isIncomplete = reportMissing(.missingSwitchStatementClause, parts.end.after)
      return true
    }
    parts.clauseParts.append(body)
    parts.end = body.extent
    guard defaultToken != nil else {
      parts.clauses.append((condition, body))
      return true
    }
    if parts.defaultClause != nil {
      parts.isError = true
      report(.multipleSwitchDefaultClauses, condition.extent)
    }
    parts.defaultClause = body
    return true
  }

  /// Grammar: switch-clause-condition.
  private mutating func parseSwitchClauseCondition(_ defaultToken: Token?) -> ExpressionAst? {
    guard let token = defaultToken else { return parseSingleArgument(.switchCondition) }
    return keep(StringConstantExpressionAst(token.extent, text: .source(token.extent), type: .bareWord))
  }
}
