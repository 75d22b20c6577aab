/// The statements of a block while it is read, traps apart.
struct StatementList {
  var statements: [StatementAst] = []
  var traps: [TrapStatementAst] = []
}

extension Parser {
  /// Grammar: statement-list.
  ///
  /// Returns the extent from the first statement to the last; nil without any.
  mutating func parseStatementList(into list: inout StatementList) -> Extent? {
    var extent: Extent?
    skipNewlinesAndSemicolons()
    while let statement = parseStatement() {
      if extent == nil { list.statements.reserveCapacity(4) }
      reportBehindSignature(statement)
      if statement.kind == .trapStatement {
        list.traps.append(statement.cast(to: TrapStatementAst.self))
      } else {
        list.statements.append(statement)
      }
      extent = extent?.through(statement.extent) ?? statement.extent
      skipNewlinesAndSemicolons()
      let token = peek()
      if token.kind == .rParen || token.kind == .rCurly { break }
    }
    return extent
  }

  /// Nothing may follow the comment that begins a signature.
  private mutating func reportBehindSignature(_ statement: StatementAst) {
    guard let signature = lexer.signatureStart, signature.start < statement.extent.start else { return }
    report(.tokenAfterEndOfValidScriptText, statement.extent)
  }

  /// Grammar: statement-block.
  mutating func parseStatementBlock() -> StatementBlockAst? {
    skipNewlines()
    guard let opening = eat(.lCurly) else { return nil }
    var list = StatementList()
    let body = parseStatementList(into: &list)
    let closing = next()
    var end = closing.extent
    if closing.kind != .rCurly {
      putBack(closing)
      end = body ?? opening.extent
      reportMissing(.missingEndCurlyBrace, opening.extent, seenAt: closing.extent)
    }
    return keep(
      StatementBlockAst(opening.extent.through(end), statements: list.statements, traps: list.traps))
  }
}
