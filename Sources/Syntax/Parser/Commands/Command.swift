/// A command while its words are read.
private struct CommandParts {
  var elements: [CommandElementAst] = []
  var redirections = Redirections()
  var context: ArgumentContext
  /// Whether `--` was seen: parameters behind it are words.
  var sawDoubleDash = false
  var end: Extent

  mutating func append(_ element: CommandElementAst) {
    elements.append(element)
    end = element.extent
  }
}

extension Parser {
  /// Grammar: command.
  mutating func parseCommand() -> CommandAst? {
    let outerMode = lexer.mode
    setMode(.command)
    var token = next()
    let first = token
    let isInvoked = token.kind == .dot || token.kind == .ampersand
    if isInvoked { token = next() }
    var parts = CommandParts(
      context: isInvoked ? .commandNameBehindOperator : .commandName, end: first.extent)
    parts.elements.reserveCapacity(4)
    while parseCommandElement(token, into: &parts) {
      parts.context = .commandArgument
      token = next()
    }
    setMode(outerMode)
    guard !parts.elements.isEmpty else {
      if isInvoked { report(.missingExpression, first.extent, text(of: first)) }
      return nil
    }
    return keep(
      CommandAst(
        first.extent.through(parts.end), commandElements: parts.elements,
        invocationOperator: isInvoked ? first.kind : .unknown, redirections: parts.redirections.inOrder))
  }

  /// Grammar: command-element.
  ///
  /// False at the end of the command.
  private mutating func parseCommandElement(_ token: Token, into parts: inout CommandParts) -> Bool {
    switch token.kind {
    case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .andAnd, .orOr, .ampersand:
      putBack(token)
      return false
    case .minusMinus:
      parts.append(parts.sawDoubleDash ? keep(word(token)) : keep(doubleDash(token)))
      parts.sawDoubleDash = true
    case .comma:
      parts.end = token.extent
      report(.missingArgument, token.extent)
      skipNewlines()
    case .parameter:
      parseCommandParameter(token, into: &parts)
    case .redirection, .redirectInStd:
      if parts.context.isCommandName {
        // In place of a name they are one.
        parts.append(keep(word(token)))
      } else {
        parseRedirection(token, into: &parts.redirections, end: &parts.end)
      }
    case .inlineScript where parts.context == .commandName:
      return parseInlineScript(token, into: &parts)
    default:
      return parseCommandArgument(token, into: &parts)
    }
    return true
  }

  private mutating func word(_ token: Token) -> StringConstantExpressionAst {
    StringConstantExpressionAst(token.extent, text: .source(token.extent), type: .bareWord)
  }

  /// The first `--` is a parameter, which is passed on to native programs only.
  private mutating func doubleDash(_ token: Token) -> CommandParameterAst {
    CommandParameterAst(
      token.extent, parameterName: .source(Extent(token.start, token.start + 1)), argument: nil,
      errorPosition: token.extent)
  }

  /// Grammar: command-parameter.
  private mutating func parseCommandParameter(_ token: Token, into parts: inout CommandParts) {
    guard !parts.context.isCommandName, !parts.sawDoubleDash else {
      lexer.mark(token, adding: .commandName)
      parts.append(keep(word(token)))
      return
    }
    var argument: ExpressionAst?
    // A comma behind the colon is reported as a missing argument with the next word.
    if lexer.table.usesColon(token), !at(.comma) {
      argument = parseArgument(.commandArgument, next())
      if argument == nil { report(.parameterRequiresArgument, token.extent.after, text(of: token)) }
    }
    parts.append(
      keep(
        CommandParameterAst(
          token.extent.through(argument?.extent ?? token.extent), parameterName: parameterText(token),
          argument: argument, errorPosition: token.extent)))
  }

  /// The name in a parameter token.
  mutating func parameterText(_ token: Token) -> NodeText {
    let end = source[Int(token.end) - 1] == Unit.colon ? token.end - 1 : token.end
    return .source(Extent(token.start + 1, end))
  }

  /// An argument, and all of the rest of the line behind `--%`.
  ///
  /// False if the command ends with it.
  private mutating func parseCommandArgument(_ token: Token, into parts: inout CommandParts) -> Bool {
    guard let argument = parseArgument(parts.context, token) else { return false }
    parts.append(argument)
    guard Parser.isString(token.kind), isVerbatimText(token), let rest = lexer.nextVerbatimArgument() else {
      return true
    }
    parts.append(keep(word(rest)))
    return false
  }

  private static func isString(_ kind: TokenKind) -> Bool {
    switch kind {
    case .generic, .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: true
    default: false
    }
  }

  /// `inlinescript { … }` in a workflow.
  private mutating func parseInlineScript(_ token: Token, into parts: inout CommandParts) -> Bool {
    lexer.mark(token, adding: .commandName)
    parts.append(keep(word(token)))
    skipNewlines()
    guard let opening = eat(.lCurly) else {
      reportMissing(.missingStatementAfterKeyword, token.extent.after, text(of: token))
      return false
    }
    parts.append(parseScriptBlockExpression(opening))
    return true
  }
}
