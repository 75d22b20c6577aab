extension Parser {
  /// A `using` that is not at the start of the script.
  mutating func parseLateUsing(_ keyword: Token) -> StatementAst {
    let statement = parseUsingStatement(keyword)
    report(.usingMustBeAtStartOfScript, statement.extent)
    return statement
  }

  /// Grammar: using-statement.
  mutating func parseUsingStatement(_ keyword: Token) -> StatementAst {
    needsSymbols = true
    let directive = next()
    guard let kind = UsingStatementKind(directive.kind) else {
      putBack(directive)
      reportMissing(.missingUsingStatementDirective, keyword.extent.after)
      return keep(ErrorStatementAst(keyword.extent))
    }
    let token = next()
    switch token.kind {
    case .endOfInput, .newLine, .comma, .semi:
      reportMissing(.missingUsingItemName, directive.extent.after)
      return keep(ErrorStatementAst(keyword.extent.through(directive.extent)))
    default: break
    }
    guard let item = parseArgument(.commandArgument, token) else {
      report(.invalidValueForUsingItemName, token.extent, text(of: token))
      synchronize(at: .semi, .newLine, takingClosingBracket: true)
      return keep(ErrorStatementAst(keyword.extent.through(token.extent)))
    }
    guard item.kind == .stringConstantExpression || kind == .module && item.kind == .hashtable else {
      report(.invalidValueForUsingItemName, item.extent, source.string(in: item.extent))
      return keep(ErrorStatementAst(keyword.extent.through(item.extent)))
    }
    return parseUsingTail(keyword, kind, item, behind: token)
  }

  private mutating func parseUsingTail(
    _ keyword: Token, _ kind: UsingStatementKind, _ item: ExpressionAst, behind token: Token
  ) -> StatementAst {
    let extent = keyword.extent.through(item.extent)
    if item.kind == .hashtable {
      requireStatementTerminator()
      return keep(
        UsingStatementAst(
          extent, kind: kind, name: nil, moduleSpecification: item.cast(to: HashtableAst.self)))
    }
    let name = item.cast(to: StringConstantExpressionAst.self)
    if kind == .assembly { checkAssembly(name) }
    if kind != .assembly, let equals = eat(.equals) {
      return parseUsingAlias(keyword, kind, name, equals)
    }
    if kind == .type || kind == .command {
      reportMissing(.missingEqualsInUsingAlias, token.extent.after)
      return keep(ErrorStatementAst(extent, nestedAst: [item]))
    }
    requireStatementTerminator()
    return keep(UsingStatementAst(extent, kind: kind, name: name))
  }

  /// What follows the `=` of a `using` with an alias.
  private mutating func parseUsingAlias(
    _ keyword: Token, _ kind: UsingStatementKind, _ name: StringConstantExpressionAst, _ equals: Token
  ) -> StatementAst {
    let token = next()
    switch token.kind {
    case .endOfInput, .newLine, .semi:
      putBack(token)
      reportMissing(.missingNamespaceAlias, equals.extent.after)
      return keep(ErrorStatementAst(keyword.extent.through(equals.extent)))
    case .comma:
      report(.unexpectedUnaryOperator, token.extent, text(of: token))
      return keep(ErrorStatementAst(keyword.extent.through(token.extent)))
    default: break
    }
    let alias = parseArgument(.commandArgument, token)
    // PowerShell lets the statement end with the first token of what is named.
    let extent = keyword.extent.through(token.extent)
    if kind == .module, let alias, alias.kind == .hashtable {
      requireStatementTerminator()
      return keep(
        UsingStatementAst(
          extent, kind: kind, name: name, moduleSpecification: alias.cast(to: HashtableAst.self)))
    }
    guard let alias, alias.kind == .stringConstantExpression else {
      let place = alias?.extent ?? token.extent
      report(.invalidValueForUsingItemName, place, source.string(in: place))
      return keep(ErrorStatementAst(keyword.extent.through(place), nestedAst: Parser.present(name, alias)))
    }
    requireStatementTerminator()
    return keep(
      UsingStatementAst(
        extent, kind: kind, name: name, alias: alias.cast(to: StringConstantExpressionAst.self)))
  }

  private mutating func requireStatementTerminator() {
    let token = peek()
    if token.kind == .newLine || token.kind == .semi {
      skip()
    } else if token.kind != .endOfInput {
      reportMissing(.missingStatementTerminator, token.extent)
    }
  }
}

extension UsingStatementKind {
  fileprivate init?(_ kind: TokenKind) {
    switch kind {
    case .namespace: self = .namespace
    case .type: self = .type
    case .module: self = .module
    case .command: self = .command
    case .assembly: self = .assembly
    default: return nil
    }
  }
}
