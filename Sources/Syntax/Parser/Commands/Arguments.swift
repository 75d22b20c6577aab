/// Where a word stands, which decides what it can be.
enum ArgumentContext {
  case commandName
  /// Behind `&` or `.`: the name may be expanded.
  case commandNameBehindOperator
  case fileName
  case commandArgument
  case switchCondition

  var isCommandName: Bool { self == .commandName || self == .commandNameBehindOperator }
}

extension Parser {
  /// One argument where the next token may be something else.
  mutating func parseSingleArgument(_ context: ArgumentContext) -> ExpressionAst? {
    let token = peek()
    if token.kind == .comma || token.kind == .endOfInput { return nil }
    let outerMode = lexer.mode
    setMode(.command)
    defer { setMode(outerMode) }
    return parseArgument(context, next())
  }

  /// Grammar: command-argument.
  ///
  /// Several joined by commas make an array, as a command's argument only.
  mutating func parseArgument(_ context: ArgumentContext, _ first: Token) -> ExpressionAst? {
    guard let argument = parseArgumentElement(context, first) else { return nil }
    guard context == .commandArgument, !isVerbatimMark(first), at(.comma) else { return argument }
    var elements = [argument]
    while let comma = eat(.comma) {
      skipNewlines()
      let token = next()
      guard let element = parseArgumentElement(context, token) else {
        reportMissing(.missingExpression, comma.extent.after, ",")
        return keep(ErrorExpressionAst(argument.extent.through(comma.extent), nestedAst: elements))
      }
      elements.append(element)
      if isVerbatimMark(token) { break }
    }
    let extent = argument.extent.through(elements[elements.count - 1].extent)
    return keep(ArrayLiteralAst(extent, elements: elements))
  }

  private mutating func parseArgumentElement(_ context: ArgumentContext, _ token: Token) -> ExpressionAst? {
    switch token.kind {
    case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .redirection, .redirectInStd, .andAnd, .orOr,
      .ampersand, .minusMinus, .comma:
      putBack(token)
      return nil
    case .splattedVariable, .variable, .number, .hereStringExpandable, .stringExpandable, .hereStringLiteral,
      .stringLiteral, .lParen, .dollarParen, .atParen, .atCurly, .lCurly:
      putBack(token)
      return parsePrimaryExpression(withMemberAccess: true)
    case .generic:
      return parseGenericArgument(context, token)
    default:
      let word = keep(StringConstantExpressionAst(token.extent, text: .source(token.extent), type: .bareWord))
      let marked = lexer.mark(token, adding: context.isCommandName ? .commandName : [], removing: .keyword)
      if !context.isCommandName { lexer.markCommandArgument(marked) }
      return word
    }
  }

  /// Grammar: generic-token.
  ///
  /// Grammar: generic-token-with-subexpr.
  private mutating func parseGenericArgument(_ context: ArgumentContext, _ token: Token) -> ExpressionAst {
    if context.isCommandName { lexer.mark(token, adding: .commandName) }
    // The name of a command is expanded behind an operator only.
    if context != .commandName, lexer.table.isExpandable(token) { return parseExpandable(token) }
    return keep(StringConstantExpressionAst(token.extent, text: value(of: token), type: .bareWord))
  }

  /// Whether a token is `--%` as a word.
  private mutating func isVerbatimMark(_ token: Token) -> Bool {
    token.kind == .generic && isVerbatimText(token)
  }

  /// Whether a string or a word stands for `--%`.
  mutating func isVerbatimText(_ token: Token) -> Bool {
    // Quotes and backticks make it longer, but not much.
    guard token.end - token.start <= 16 else { return false }
    return switch value(of: token) {
    case .source(let extent): source.equals(extent, ignoringCase: "--%")
    case .made(let text): text == "--%"
    }
  }
}
