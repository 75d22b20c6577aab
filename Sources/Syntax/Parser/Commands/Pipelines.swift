extension Parser {
  /// Grammar: pipeline.
  mutating func parsePipeline(startingWith expression: ExpressionAst?) -> PipelineAst? {
    var elements: [CommandBaseAst] = []
    var first = expression
    var pipe: Token?
    repeat {
      parsePipelineElement(startingWith: first, behind: pipe, into: &elements)
      first = nil
      pipe = eatPipe()
    } while pipe != nil
    guard let start = elements.first?.extent, let end = elements.last?.extent else { return nil }
    return keep(PipelineAst(start.through(end), pipelineElements: elements))
  }

  private mutating func parsePipelineElement(
    startingWith start: ExpressionAst?, behind pipe: Token?, into elements: inout [CommandBaseAst]
  ) {
    let element: CommandBaseAst?
    if let expression = start ?? parsePipelineExpression() {
      element = parseCommandExpression(expression, isFirst: elements.isEmpty)
    } else {
      element = parseCommand()
    }
    if let element {
      // Most pipelines have one stage: their list is made in one piece.
      if elements.isEmpty { elements = [element] } else { elements.append(element) }
    } else if !elements.isEmpty || at(.pipe) {
      reportMissing(.emptyPipeElement, pipe?.extent.after ?? peek().extent)
    }
  }

  private mutating func parsePipelineExpression() -> ExpressionAst? {
    guard mayHoldExpression() else { return nil }
    let outerMode = lexer.mode
    setMode(.expression)
    let expression = parseExpression()
    setMode(outerMode)
    return expression
  }

  private mutating func parseCommandExpression(_ expression: ExpressionAst, isFirst: Bool)
    -> CommandExpressionAst
  {
    if !isFirst { report(.expressionsMustBeFirstInPipeline, expression.extent) }
    var redirections = Redirections()
    var extent = expression.extent
    var token = peek()
    while token.kind == .redirection || token.kind == .redirectInStd {
      skip()
      var unused = extent
      let redirection = parseRedirection(token, into: &redirections, end: &unused)
      extent = redirection.map { expression.extent.through($0.extent) } ?? expression.extent
      token = peek()
    }
    return keep(CommandExpressionAst(extent, expression: expression, redirections: redirections.inOrder))
  }

  /// Takes the pipe that leads to the next stage.
  ///
  /// What ends a pipeline stays; anything else is reported and stays.
  private mutating func eatPipe() -> Token? {
    var token = peek()
    if token.kind == .newLine, lexer.isPipeContinued(after: token.extent) {
      skipNewlines()
      token = peek()
    }
    switch token.kind {
    case .semi, .newLine, .rParen, .rCurly, .endOfInput, .andAnd, .orOr, .ampersand:
      return nil
    case .pipe:
      skip()
      skipNewlines()
      guard at(.endOfInput) else { return token }
      reportMissing(.emptyPipeElement, token.extent.after)
      return nil
    default:
      report(.unexpectedToken, token.extent, text(of: token))
      return nil
    }
  }
}
