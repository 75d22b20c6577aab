extension Parser {
  /// Grammar: string-literal.
  ///
  /// Grammar: expandable-string.
  mutating func parseString(_ token: Token) -> ExpressionAst {
    if lexer.table.isExpandable(token) { return parseExpandable(token) }
    return keep(
      StringConstantExpressionAst(token.extent, text: value(of: token), type: StringConstantType(token.kind)))
  }

  /// A string or word with something to expand.
  ///
  /// Grammar: string-literal-with-subexpression.
  mutating func parseExpandable(_ token: Token) -> ExpressionAst {
    let text = lexer.table.expandableText(of: token)
    let nested = parseNestedExpressions(token)
    return keep(
      ExpandableStringExpressionAst(
        token.extent, text: .made(text.value), type: StringConstantType(token.kind),
        nestedExpressions: nested,
        nestedRanges: text.nested))
  }

  private mutating func parseNestedExpressions(_ token: Token) -> [ExpressionAst] {
    var expressions: [ExpressionAst] = []
    var tokens: [Token] = []
    for part in lexer.table.expansion(of: token)?.parts.map(\.token) ?? [] {
      guard part.kind != .variable else {
        expressions.append(parseVariable(part, withMemberAccess: false))
        tokens.append(part)
        continue
      }
      guard let scan = lexer.enter(part) else { continue }
      let expression = parsePrimaryExpression(withMemberAccess: true)
      tokens += lexer.leave(scan)
      expressions.append(expression ?? keep(ErrorExpressionAst(part.extent)))
    }
    lexer.replaceNestedTokens(of: token, with: tokens)
    return expressions
  }
}

extension Parser {
  /// What a string or word stands for: its text between the quotes with escapes resolved.
  func value(of token: Token) -> NodeText {
    guard token.detail < 0, !token.flags.contains(.tokenInError) else {
      return .made(lexer.table.stringValue(of: token))
    }
    var inner = token.extent
    switch token.kind {
    case .stringLiteral, .stringExpandable: inner = Extent(token.start + 1, token.end - 1)
    case .generic: break
    default: return .made(lexer.table.stringValue(of: token))
    }
    for index in Int(inner.start)..<Int(inner.end) where Parser.isEscape(source.units[index]) {
      return .made(lexer.table.stringValue(of: token))
    }
    return .source(inner)
  }

  /// Whether a unit may not stand for itself in some kind of string: backticks and quotes, the curly ones too.
  private static func isEscape(_ unit: UInt16) -> Bool {
    switch unit {
    case Unit.backtick, Unit.singleQuote, Unit.doubleQuote, 0x2018...0x201F: true
    default: false
    }
  }

  /// The name in a variable token.
  func variableName(of token: Token) -> NodeText {
    guard token.detail < 0 else { return .made(lexer.table.variableName(of: token)) }
    let start = token.start + 1
    guard source[Int(start)] == Unit.leftBrace else { return .source(Extent(start, token.end)) }
    let inner = Extent(start + 1, token.end - 1)
    for index in Int(inner.start)..<Int(inner.end) where source[index] == Unit.backtick {
      return .made(lexer.table.variableName(of: token))
    }
    if inner.start >= inner.end || source[Int(inner.end)] != Unit.rightBrace {
      return .made(lexer.table.variableName(of: token))
    }
    return .source(inner)
  }
}

extension StringConstantType {
  /// How a token of a kind is written.
  init(_ kind: TokenKind) {
    switch kind {
    case .stringLiteral: self = .singleQuoted
    case .stringExpandable: self = .doubleQuoted
    case .hereStringLiteral: self = .singleQuotedHereString
    case .hereStringExpandable: self = .doubleQuotedHereString
    default: self = .bareWord
    }
  }
}
