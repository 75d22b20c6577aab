extension SyntaxTree {
  /// Parses a script.
  ///
  /// Whatever is wrong with it stands in the tree's `errors`.
  ///
  /// As in PowerShell a text that is nested deeply is parsed again on a thread with more stack; one that is nested too
  /// deeply for that gives `ScriptTooComplicated` and an empty tree.
  ///
  /// `surroundings` tell of what is there beside the text: modules, and types that other texts define.
  package static func parse(_ source: SourceText, in surroundings: Surroundings = Surroundings())
    -> SyntaxTree
  {
    attempt(source, depthLimit: NestingLimit.anyThread, surroundings)
      ?? onLargeStack { attempt(source, depthLimit: NestingLimit.largeStack, surroundings) }
      ?? tooComplicated(source)
  }

  /// What a text is parsed among.
  package struct Surroundings {
    /// Whether a module that `using module` names is there, by its name or file.
    package var findsModule: (String) -> Bool = { ModuleFiles.contain($0) }
    /// Whether a type of the name was defined by a text before.
    package var knowsType: (String) -> Bool = { _ in false }

    package init() {}
  }

  private static func attempt(
    _ source: SourceText, depthLimit: Int, _ surroundings: Surroundings
  ) -> SyntaxTree? {
    var parser = Parser(source, depthLimit: depthLimit, surroundings)
    let root = parser.parseScriptBlock(opening: nil)
    if parser.isTooDeep {
      return depthLimit < NestingLimit.largeStack ? nil : parser.finish(parser.keep(ScriptBlockAst(.nowhere)))
    }
    root.scriptRequirements = parser.readRequirements()
    if parser.needsSymbols { parser.checkSymbols(of: root) }
    parser.checkSemantics(of: root)
    return parser.finish(root)
  }

  /// What there is without a thread that has enough stack.
  private static func tooComplicated(_ source: SourceText) -> SyntaxTree {
    var parser = Parser(source, depthLimit: 0, Surroundings())
    _ = parser.enter()
    return parser.finish(parser.keep(ScriptBlockAst(.nowhere)))
  }
}

/// How many constructs may be open that the parser enters by calling itself: a parenthesis is two.
private enum NestingLimit {
  /// What fits into two megabytes of stack even without optimisation: a thread has eight.
  static let anyThread = 200
  /// PowerShell parses 10,000 parentheses and not 100,000.
  static let largeStack = 22_000
}

extension Parser {
  consuming func finish(_ root: ScriptBlockAst) -> SyntaxTree {
    SyntaxTree(
      source: source, root: root, tokens: lexer.table, errors: lexer.errors, typeDefinitions: typeDefinitions,
      nodes: nodes)
  }
}
