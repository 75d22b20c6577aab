/// What is found out while the `catch` clauses of a `try` are read.
private struct CatchState {
  /// Where the statement ends if it is broken.
  var errorEnd: Extent?
  /// The types of a clause that has no body.
  var strayTypes: [TypeConstraintAst] = []
}

extension Parser {
  /// Grammar: try-statement.
  mutating func parseTry(_ keyword: Token) -> StatementAst {
    skipNewlines()
    guard let body = parseStatementBlock() else {
      reportMissing(.missingTryStatementBlock, keyword.extent.after)
      return keep(ErrorStatementAst(keyword.extent))
    }
    var state = CatchState()
    var catches: [CatchClauseAst] = []
    while let clause = parseCatch(&state) { catches.append(clause) }
    let finally = parseFinally(&state)
    if catches.isEmpty, finally == nil, state.errorEnd == nil {
      state.errorEnd = body.extent
      reportMissing(.missingCatchOrFinally, body.extent.after)
    }
    if let end = state.errorEnd {
      return keep(
        ErrorStatementAst(
          keyword.extent.through(end), nestedAst: [body as Ast] + catches as [Ast] + state.strayTypes as [Ast]
        ))
    }
    let end = finally?.extent ?? catches.last?.extent ?? body.extent
    return keep(
      TryStatementAst(keyword.extent.through(end), body: body, catchClauses: catches, finally: finally))
  }

  /// Grammar: finally-clause.
  private mutating func parseFinally(_ state: inout CatchState) -> StatementBlockAst? {
    skipNewlines()
    guard let keyword = eat(.finally) else { return nil }
    let body = parseStatementBlock()
    if body == nil {
      state.errorEnd = keyword.extent
      reportMissing(.missingFinallyStatementBlock, keyword.extent.after, keyword.kind.text)
    }
    return body
  }

  /// Grammar: catch-clause.
  private mutating func parseCatch(_ state: inout CatchState) -> CatchClauseAst? {
    skipNewlines()
    guard let keyword = eat(.catch) else { return nil }
    var types: [TypeConstraintAst] = []
    let strayComma = parseCatchTypes(into: &types)
    if let strayComma {
      state.errorEnd = strayComma.extent
      reportMissing(.missingTypeLiteralToken, strayComma.extent.after)
    }
    if let body = parseStatementBlock() {
      return keep(CatchClauseAst(keyword.extent.through(body.extent), catchTypes: types, body: body))
    }
    if strayComma == nil {
      let end = types.last?.extent ?? keyword.extent
      state.errorEnd = end
      reportMissing(.missingCatchHandlerBlock, end.after)
    }
    state.strayTypes += types
    return nil
  }

  /// Grammar: catch-type-list.
  ///
  /// Returns the comma that no type follows, if there is one.
  private mutating func parseCatchTypes(into types: inout [TypeConstraintAst]) -> Token? {
    var comma: Token?
    while true {
      let start = lexer.restorePoint()
      skipNewlines()
      guard let type = parseAttribute() else { return comma }
      guard type.kind == .typeConstraint else {
        // An attribute: it may belong to something behind the statement.
        rewind(to: start)
        return nil
      }
      types.append(type.cast(to: TypeConstraintAst.self))
      skipNewlines()
      comma = eat(.comma)
      if comma == nil { return nil }
    }
  }

  /// Grammar: trap-statement.
  mutating func parseTrap(_ keyword: Token) -> StatementAst {
    let start = lexer.restorePoint()
    skipNewlines()
    let attribute = parseAttribute()
    var type: TypeConstraintAst?
    if let attribute {
      if attribute.kind == .typeConstraint {
        type = attribute.cast(to: TypeConstraintAst.self)
      } else {
        rewind(to: start)
      }
    }
    guard let body = parseStatementBlock() else {
      let end = type?.extent ?? keyword.extent
      reportMissing(.missingTrapStatement, end.after)
      return keep(ErrorStatementAst(keyword.extent.through(end), nestedAst: Parser.present(type)))
    }
    return keep(TrapStatementAst(keyword.extent.through(body.extent), trapType: type, body: body))
  }
}
