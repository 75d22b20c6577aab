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
    let parts = lexer.table.expansion(of: token)?.parts ?? []
    let (text, ranges) = expandableText(of: token, parts)
    let nested = parseNestedExpressions(token, parts)
    return keep(
      ExpandableStringExpressionAst(
        token.extent, text: text, type: StringConstantType(token.kind), nestedExpressions: nested,
        nestedRanges: ranges))
  }

  /// The text of an expandable token and where its parts are in it.
  ///
  /// Without escapes it is the source's.
  private mutating func expandableText(of token: Token, _ parts: [StringPart]) -> (NodeText, [Range<Int>]) {
    let quote = token.kind == .stringExpandable ? 1 : 0
    let inner = Extent(token.start + Int32(quote), token.end - Int32(quote))
    guard quote == 1 || token.kind == .generic, isPlain(token, inner),
      lexer.table.expansion(of: token)?.text == nil
    else {
      let text = lexer.table.expandableText(of: token)
      return (.made(text.value), text.nested)
    }
    return (.source(inner), parts.map { Int($0.start) - quote..<Int($0.end) - quote })
  }

  /// How many strings may be inside of each other.
  private static let stringDepthLimit = 100

  private mutating func parseNestedExpressions(_ token: Token, _ parts: [StringPart]) -> [ExpressionAst] {
    var expressions: [ExpressionAst] = []
    expressions.reserveCapacity(parts.count)
    var tokens: [Token] = []
    var hasSubexpressions = false
    for part in parts {
      guard part.token.kind != .variable else {
        expressions.append(parseVariable(part.token, withMemberAccess: false))
        tokens.append(part.token)
        continue
      }
      // A string inside of strings is read once for each of them.
      guard stringDepth < Parser.stringDepthLimit || endTooDeep(), let scan = lexer.enter(part.token) else {
        continue
      }
      hasSubexpressions = true
      stringDepth += 1
      let expression = parsePrimaryExpression(withMemberAccess: true)
      stringDepth -= 1
      tokens += lexer.leave(scan)
      expressions.append(expression ?? keep(ErrorExpressionAst(part.token.extent)))
    }
    if hasSubexpressions { lexer.replaceNestedTokens(of: token, with: tokens) }
    return expressions
  }
}

extension Parser {
  /// What a string or word stands for: its text between the quotes with escapes resolved.
  mutating func value(of token: Token) -> NodeText {
    guard token.detail < 0, !token.flags.contains(.tokenInError) else {
      return .made(lexer.table.stringValue(of: token))
    }
    var inner = token.extent
    switch token.kind {
    case .stringLiteral, .stringExpandable: inner = Extent(token.start + 1, token.end - 1)
    case .generic: break
    default: return .made(lexer.table.stringValue(of: token))
    }
    return isPlain(token, inner) ? .source(inner) : .made(lexer.table.stringValue(of: token))
  }

  /// Whether a token has been read without fault and all in an extent of it stands for itself.
  private mutating func isPlain(_ token: Token, _ inner: Extent) -> Bool {
    guard !token.flags.contains(.tokenInError), inner.start <= inner.end else { return false }
    for index in Int(inner.start)..<Int(inner.end) where Parser.isEscape(source.units[index]) { return false }
    return true
  }

  /// Whether a unit may not stand for itself in some kind of string: backticks and quotes, the curly ones too.
  private static func isEscape(_ unit: UInt16) -> Bool {
    switch unit {
    case Unit.backtick, Unit.singleQuote, Unit.doubleQuote, 0x2018...0x201F: true
    default: false
    }
  }

  /// The name in a variable token.
  mutating func variableName(of token: Token) -> NodeText {
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
