extension Parser {
  /// Grammar: statement.
  ///
  /// Nil at the end of the text and before closing brackets.
  mutating func parseStatement() -> StatementAst? {
    guard enter(weight: 2) else { return nil }
    defer { leave(weight: 2) }
    while true {
      var token = next()
      let start = token.start
      var attributes: [AttributeBaseAst] = []
      if token.kind == .generic, source[Int(start)] == Unit.leftBracket {
        attributes = parseStatementAttributes(&token)
      }
      if Parser.isContinuation(token.kind), errorsWereReported {
        // After an error it is more likely the rest of a broken statement than a command.
        skipNewlines()
        continue
      }
      if let statement = parseKeywordStatement(token, attributes: attributes) { return statement.node }
      if attributes.isEmpty {
        putBack(token)
        return token.kind == .endOfInput ? nil : parsePipelineChain()
      }
      rewind(to: start)
      return parsePipelineChain()
    }
  }

  private var errorsWereReported: Bool { !lexer.errors.isEmpty }

  private static func isContinuation(_ kind: TokenKind) -> Bool {
    kind == .else || kind == .elseIf || kind == .catch || kind == .until
  }

  /// Attributes before a statement, and the token behind them.
  ///
  /// What can't have them is read anew without.
  private mutating func parseStatementAttributes(_ token: inout Token) -> [AttributeBaseAst] {
    let start = token.start
    rewind(to: start)
    let attributes = parseAttributeList(inExpression: false)
    token = next()
    guard let first = attributes.first else { return attributes }
    let type = attributes.first { $0.kind == .typeConstraint }
    if token.flags.contains(.statementDoesntSupportAttributes), type == nil {
      report(.unexpectedAttribute, first.extent, fullName(of: first.typeName))
    } else if token.flags.contains(.keyword), !token.flags.contains(.statementDoesntSupportAttributes) {
      if let type { report(.typeNotAllowedBeforeStatement, type.extent, fullName(of: type.typeName)) }
    } else {
      rewind(to: start)
      token = next()
    }
    return attributes
  }
}

extension Parser {
  /// What a keyword led to: a node, or none where nothing came of it.
  private struct KeywordStatement {
    let node: StatementAst?

    init(_ node: StatementAst?) { self.node = node }
  }

  /// Nil if the token begins no statement of its own.
  private mutating func parseKeywordStatement(_ token: Token, attributes: [AttributeBaseAst])
    -> KeywordStatement?
  {
    switch token.kind {
    case .if: KeywordStatement(parseIf(token))
    case .switch: KeywordStatement(parseSwitch(label: nil, token))
    case .foreach: KeywordStatement(parseForEach(label: nil, token))
    case .for: KeywordStatement(parseFor(label: nil, token))
    case .while: KeywordStatement(parseWhile(label: nil, token))
    case .do: KeywordStatement(parseDo(label: nil, token))
    case .function, .filter, .workflow: KeywordStatement(parseFunction(token))
    case .return: KeywordStatement(parseReturn(token))
    case .throw: KeywordStatement(parseThrow(token))
    case .exit: KeywordStatement(parseExit(token))
    case .break: KeywordStatement(parseBreak(token))
    case .continue: KeywordStatement(parseContinue(token))
    case .trap: KeywordStatement(parseTrap(token))
    case .try: KeywordStatement(parseTry(token))
    case .data: KeywordStatement(parseData(token))
    case .parallel, .sequence: KeywordStatement(parseBlockStatement(token))
    case .configuration: KeywordStatement(parseConfiguration(token))
    case .class: KeywordStatement(parseClass(token, attributes: attributes))
    case .enum: KeywordStatement(parseEnum(token, attributes: attributes))
    case .using: KeywordStatement(parseLateUsing(token))
    case .label: KeywordStatement(parseLabeledStatement(token))
    case .from, .define, .var: KeywordStatement(parseReservedKeyword(token))
    default: nil
    }
  }

  /// Grammar: labeled-statement.
  private mutating func parseLabeledStatement(_ label: Token) -> StatementAst? {
    skipNewlines()
    let token = next()
    switch token.kind {
    case .switch: return parseSwitch(label: label, token)
    case .foreach: return parseForEach(label: label, token)
    case .for: return parseFor(label: label, token)
    case .while: return parseWhile(label: label, token)
    case .do: return parseDo(label: label, token)
    default:
      rewind(to: label)
      return parsePipelineChain()
    }
  }

  private mutating func parseReservedKeyword(_ token: Token) -> ErrorStatementAst {
    report(.reservedKeywordNotAllowed, token.extent, token.kind.text)
    return keep(ErrorStatementAst(token.extent))
  }

  /// Grammar: block-statement.
  private mutating func parseBlockStatement(_ keyword: Token) -> StatementAst {
    guard let body = parseStatementBlock() else {
      reportMissing(.missingStatementAfterKeyword, keyword.extent.after, text(of: keyword))
      return keep(ErrorStatementAst(keyword.extent))
    }
    return keep(BlockStatementAst(keyword.extent.through(body.extent), keyword: keyword, body: body))
  }
}
