/// The blocks of a script block that names them, each at most once.
private struct NamedBlocks {
  private var blocks: [NamedBlockAst] = []

  subscript(kind: TokenKind) -> NamedBlockAst? {
    blocks.first { $0.blockKind == kind }
  }

  mutating func append(_ block: NamedBlockAst) { blocks.append(block) }
}

extension Parser {
  /// Grammar: named-block-list.
  mutating func parseNamedBlocks(
    opening: Token?, usingStatements: [UsingStatementAst], paramBlock: ParamBlockAst?
  ) -> ScriptBlockAst {
    var found = NamedBlocks()
    var start = opening?.extent ?? paramBlock?.extent
    var end = Extent.nowhere
    while let name = eatBlockName() {
      start = start ?? name.extent
      end = parseNamedBlock(name, into: &found)
      skipNewlinesAndSemicolons()
    }
    let whole = parseNamedBlocksEnd(opening: opening, blocks: (start ?? .nowhere).through(end))
    return keep(
      ScriptBlockAst(
        whole, usingStatements: usingStatements, paramBlock: paramBlock,
        dynamicParamBlock: found[.dynamicparam],
        beginBlock: found[.begin], processBlock: found[.process], endBlock: found[.end],
        cleanBlock: found[.clean]))
  }

  private mutating func eatBlockName() -> Token? {
    let token = next()
    if token.kind.has(.scriptBlockBlockName) { return token }
    putBack(token)
    return nil
  }

  /// Grammar: named-block.
  ///
  /// Returns where it ends.
  private mutating func parseNamedBlock(_ name: Token, into found: inout NamedBlocks) -> Extent {
    var end = name.extent
    let body = parseStatementBlock()
    if let body {
      end = body.extent
    } else {
      reportMissing(.missingNamedStatementBlock, name.extent.after, name.kind.text)
    }
    let statements = body ?? keep(StatementBlockAst(name.extent, statements: []))
    let extent = name.extent.through(end)
    guard found[name.kind] == nil else {
      report(.duplicateScriptCommandClause, extent, name.kind.text)
      return end
    }
    found.append(keep(NamedBlockAst(extent, blockKind: name.kind, unnamed: false, body: statements)))
    return end
  }

  private mutating func parseNamedBlocksEnd(opening: Token?, blocks: Extent) -> Extent {
    let token = peek()
    guard token.kind == .rCurly || token.kind == .endOfInput else {
      // In a script the token is skipped and nothing behind it is read.
      if opening == nil { skip() }
      let whole = opening == nil ? lexer.textExtent : blocks
      report(.missingNamedBlocks, token.extent, text(of: token))
      return whole
    }
    var body: Extent? = blocks
    return parseScriptBlockEnd(opening: opening, body: &body) ?? lexer.textExtent
  }
}
