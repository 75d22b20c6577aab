extension Parser {
  /// Grammar: script.
  ///
  /// Grammar: script-block.
  ///
  /// `opening` is the brace before it, whose counterpart is then taken too; nil for a whole script.
  /// `firstStatement` is one that has no text: the call of the base constructor.
  mutating func parseScriptBlock(
    opening: Token?, isFilter: Bool = false, firstStatement: StatementAst? = nil
  ) -> ScriptBlockAst {
    skipNewlines()
    let usingStatements = opening == nil ? parseUsingStatements() : []
    let start = lexer.restorePoint()
    let paramBlock = mayHoldParam(start) ? parseParamBlock() : nil
    // What looked like attributes of `param` may be a cast or a type.
    if paramBlock == nil { rewind(to: start) }
    skipNewlinesAndSemicolons()
    if peek().flags.contains(.scriptBlockBlockName) {
      return parseNamedBlocks(opening: opening, usingStatements: usingStatements, paramBlock: paramBlock)
    }
    return parseUnnamedBlock(
      opening: opening, usingStatements: usingStatements, paramBlock: paramBlock, isFilter: isFilter,
      firstStatement: firstStatement)
  }

  /// Whether a `param` or an attribute can stand there: a cheap look before a dear one.
  private mutating func mayHoldParam(_ offset: Int32) -> Bool {
    switch source[Int(offset)] {
    case Unit.leftBracket, 0x50, 0x70: true
    case let unit: lexer.holdsToken || unit > 127 || unit <= Unit.space
    }
  }

  /// Grammar: using-statements.
  private mutating func parseUsingStatements() -> [UsingStatementAst] {
    var statements: [UsingStatementAst] = []
    while true {
      let token = peek()
      guard token.kind == .using else {
        rewind(to: token)
        return statements
      }
      skip()
      let statement = parseUsingStatement(token)
      skipNewlinesAndSemicolons()
      // A broken one was reported and is left out.
      if statement.kind == .usingStatement { statements.append(statement.cast(to: UsingStatementAst.self)) }
    }
  }

  /// Grammar: param-block.
  private mutating func parseParamBlock() -> ParamBlockAst? {
    skipNewlines()
    let attributes = parseAttributeList(inExpression: false)
    skipNewlines()
    guard let keyword = eat(.param) else { return nil }
    skipNewlines()
    // Without a parenthesis it is a command that is called `param`.
    guard let opening = eat(.lParen) else { return nil }
    let parameters = parseParameterList()
    skipNewlines()
    let closing = next()
    var end = closing.extent
    if closing.kind != .rParen {
      putBack(closing)
      end = closing.extent.before
      reportMissing(
        .missingEndParenthesisInFunctionParameterList, (parameters.last?.extent ?? opening.extent).after)
    }
    for type in attributes where type.kind == .typeConstraint {
      report(.typeNotAllowedBeforeParam, type.extent, fullName(of: type.typeName))
    }
    let kept = attributes.filter { $0.kind == .attribute }.map { $0.cast(to: AttributeAst.self) }
    return keep(ParamBlockAst(keyword.extent.through(end), attributes: kept, parameters: parameters))
  }

  /// Grammar: statement-list of a script-block-body.
  private mutating func parseUnnamedBlock(
    opening: Token?, usingStatements: [UsingStatementAst], paramBlock: ParamBlockAst?, isFilter: Bool,
    firstStatement: StatementAst?
  ) -> ScriptBlockAst {
    var list = StatementList()
    if let firstStatement { list.statements.append(firstStatement) }
    var body = paramBlock?.extent
    var whole: Extent?
    repeat {
      if let extent = parseStatementList(into: &list) { body = body?.through(extent) ?? extent }
      whole = parseScriptBlockEnd(opening: opening, body: &body)
    } while whole == nil
    let statements = keep(
      StatementBlockAst(body ?? .nowhere, statements: list.statements, traps: list.traps))
    let block = keep(
      NamedBlockAst(statements.extent, blockKind: isFilter ? .process : .end, unnamed: true, body: statements)
    )
    return keep(
      ScriptBlockAst(
        whole ?? .nowhere, usingStatements: usingStatements, paramBlock: paramBlock,
        processBlock: isFilter ? block : nil, endBlock: isFilter ? nil : block))
  }

  /// Takes the brace or the end of the text behind a body and returns the extent of it all; nil if there was something
  /// else, which then was reported and skipped.
  mutating func parseScriptBlockEnd(opening: Token?, body: inout Extent?) -> Extent? {
    guard let opening else {
      let whole = lexer.textExtent
      let token = next()
      if token.kind == .endOfInput { return whole }
      report(.unexpectedToken, token.extent, text(of: token))
      return nil
    }
    let closing = next()
    guard closing.kind == .rCurly else {
      putBack(closing)
      reportMissing(.missingEndCurlyBrace, opening.extent, seenAt: closing.extent)
      return opening.extent.through(body ?? opening.extent)
    }
    // The extent of an empty body is what stands between the braces, if anything does.
    if body == nil, columnDiffers(opening.end, closing.start) {
      body = opening.extent.after.through(closing.extent.before)
    }
    return opening.extent.through(closing.extent)
  }

  /// PowerShell compares the columns of two places, whatever their lines.
  private mutating func columnDiffers(_ first: Int32, _ second: Int32) -> Bool {
    column(first) != column(second)
  }

  /// How far a place is from the start of its line.
  private mutating func column(_ offset: Int32) -> Int32 {
    var start = offset
    while start > 0, !isLineBreak(source[Int(start) - 1]) { start -= 1 }
    return offset - start
  }
}
