extension Parser {
  /// Grammar: data-statement.
  mutating func parseData(_ keyword: Token) -> StatementAst {
    skipNewlines()
    let name = parseSimpleName()
    skipNewlines()
    var errorEnd: Extent?
    let commands = parseAllowedCommands(&errorEnd)
    var body: StatementBlockAst?
    if errorEnd == nil {
      body = parseStatementBlock()
      if body == nil {
        let end = commands.last?.extent ?? name?.extent ?? keyword.extent
        errorEnd = end
        reportMissing(.missingStatementBlockForDataSection, end.after)
      }
    }
    guard errorEnd == nil, let body else {
      return keep(ErrorStatementAst(keyword.extent.through(errorEnd ?? keyword.extent), nestedAst: commands))
    }
    return keep(
      DataStatementAst(
        keyword.extent.through(body.extent), variable: name?.text, commandsAllowed: commands, body: body))
  }

  /// Grammar: data-commands-allowed.
  private mutating func parseAllowedCommands(_ errorEnd: inout Extent?) -> [ExpressionAst] {
    guard let parameter = eat(.parameter) else { return [] }
    if !isParameter(parameter, "supportedcommand") {
      errorEnd = parameter.extent
      report(.invalidParameterForDataSectionStatement, parameter.extent, parameterName(of: parameter))
    }
    var commands: [ExpressionAst] = []
    var comma: Token?
    repeat {
      skipNewlines()
      guard let command = parseSingleArgument(.commandName) else {
        let end = comma?.extent ?? parameter.extent
        if errorEnd == nil {
          reportMissing(.missingValueForSupportedCommandInDataSectionStatement, end.after)
        }
        errorEnd = end
        return commands
      }
      commands.append(command)
      comma = eat(.comma)
    } while comma != nil
    return commands
  }
}
