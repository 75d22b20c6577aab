extension Parser {
  /// Grammar: hash-literal-expression.
  mutating func parseHashtable(_ opening: Token) -> HashtableAst {
    skipNewlines()
    var pairs: [HashtableAst.Pair] = []
    while let pair = parseHashEntry() {
      pairs.append(pair)
      let token = peek()
      guard token.kind == .newLine || token.kind == .semi else { break }
      skipNewlinesAndSemicolons()
    }
    let closing = next()
    var end = closing.extent
    if closing.kind != .rCurly {
      putBack(closing)
      reportMissing(.missingEndCurlyBrace, opening.extent.after, seenAt: closing.extent)
      end = closing.extent.before
    }
    return keep(HashtableAst(opening.extent.through(end), keyValuePairs: pairs))
  }

  /// Grammar: hash-entry.
  private mutating func parseHashEntry() -> HashtableAst.Pair? {
    let outerMode = lexer.mode
    setMode(.expression)
    guard let key = parseLabelOrKey() else {
      setMode(outerMode)
      return nil
    }
    let equals = next()
    setMode(outerMode)
    guard equals.kind == .equals else {
      putBack(equals)
      let extent = key.extent.after
      report(.missingEqualsInHashLiteral, extent)
      synchronize(at: .rCurly, .semi, .newLine, takingClosingBracket: false)
      return (key, keep(ErrorStatementAst(extent)))
    }
    setMode(.command)
    skipNewlines()
    let value = parseStatement() ?? recoverHashValue(behind: equals)
    setMode(outerMode)
    return (key, value)
  }

  private mutating func recoverHashValue(behind equals: Token) -> StatementAst {
    let extent = equals.extent.after
    reportMissing(.missingStatementInHashLiteral, extent)
    return keep(ErrorStatementAst(extent))
  }
}
