extension SyntaxTree {
  /// Parses a script.
  ///
  /// Whatever is wrong with it stands in the tree's `errors`.
  ///
  /// As in PowerShell a text that is nested deeply is parsed again on a thread with more stack; one that is nested too
  /// deeply for that gives `ScriptTooComplicated` and an empty tree.
  package static func parse(_ source: SourceText) -> SyntaxTree {
    attempt(source, depthLimit: NestingLimit.anyThread)
      ?? onLargeStack { attempt(source, depthLimit: NestingLimit.largeStack) }
      ?? empty(source)
  }

  private static func attempt(_ source: SourceText, depthLimit: Int) -> SyntaxTree? {
    var parser = Parser(source, depthLimit: depthLimit)
    let root = parser.parseScriptBlock(opening: nil)
    if parser.isTooDeep, depthLimit < NestingLimit.largeStack { return nil }
    return parser.finish(parser.isTooDeep ? parser.keep(ScriptBlockAst(.nowhere)) : root)
  }

  private static func empty(_ source: SourceText) -> SyntaxTree {
    var parser = Parser(source, depthLimit: 0)
    _ = parser.enter()
    return parser.finish(parser.keep(ScriptBlockAst(.nowhere)))
  }
}

/// How many constructs may be open that the parser enters by calling itself: a parenthesis is two.
private enum NestingLimit {
  /// What fits into half a megabyte of stack even without optimisation.
  static let anyThread = 64
  /// PowerShell parses 10,000 parentheses and not 100,000.
  static let largeStack = 40_000
}

extension Parser {
  consuming func finish(_ root: ScriptBlockAst) -> SyntaxTree {
    root.scriptRequirements = readRequirements()
    return SyntaxTree(source: source, root: root, tokens: lexer.table, errors: lexer.errors, nodes: nodes)
  }
}
