import Syntax
import Testing

@Suite("What the grammar allows, the parser takes")
struct ForwardTests {
  let grammar: Grammar
  let samples: Samples

  init() throws { (grammar, samples) = (try Grammar(), try Samples()) }

  /// What the grammar can't say: targets of assignments, duplicates, names of types, jumps, what a place may hold.
  static let semantic: Set<String> = [
    "InvalidLeftHandSide", "OperatorRequiresVariableOrProperty", "DuplicateFormalParameter",
    "DuplicateKeyInHashLiteral",
    "SplattingNotPermitted", "SplattingNotPermittedInArgumentList", "UnexpectedAttribute",
    "UnexpectedKeyword",
    "WorkflowNotSupportedInPowerShellCore", "ErrorLoadingAssembly", "ModuleNotFoundDuringParse",
    "InvalidNamespaceValue",
    "RequiresModuleInvalid", "RequiresArgumentMustBeConstant", "DuplicateScriptCommandClause",
    "DuplicateNamedArgument",
    "MultipleSwitchDefaultClauses", "PipelineValueRequired", "TypeNotFound",
    "CustomAttributeTypeNotFound", "KeywordParameterReservedForFutureUse",
    "ParameterAttributeArgumentNeedsToBeConstant",
    "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock", "ControlLeavingFinally",
    "MemberAlreadyDefined", "WildCardModuleNameError",
    "InvalidUnderlyingType", "EmptyCatchNotLast", "ConstructorCantHaveReturnType",
    "MethodHasCodePathNotReturn", "DuplicateQualifier", "OnlyOneParameterListAllowed", "TooManyTypes",
    "MultipleTypeConstraintsOnMethodParam", "MissingFunctionBody", "StreamAlreadyRedirected",
  ]

  private static func isSemantic(_ id: String) -> Bool {
    semantic.contains(id) || id.hasSuffix("DataSection")
  }

  @Test func generatedProgramsParse() {
    var generator = Generator(grammar, samples, seed: 7, without: Self.left)
    var kinds: Set<AstKind> = []
    for number in 0..<2_000 {
      let program = generator.program(of: "script", budget: 8 + number % 20)
      let tree = SyntaxTree.parse(SourceText(program))
      let wrong = tree.errors.filter { !Self.isSemantic($0.id.name) }
      #expect(
        wrong.isEmpty, "\(wrong.map { "\($0.id.name) \($0.extent.start)-\($0.extent.end)" }): \(program)")
      #expect(Self.isComplete(tree), "text is lost: \(program)")
      tree.root.forEachDescendant { kinds.insert($0.kind).inserted || true }
    }
    #expect(Set(grammar.names).subtracting(generator.visited) == Self.left, "productions never made")
    let missing = AstKind.allCases.filter { !kinds.contains($0) && !Self.notMade.contains($0) }
    #expect(missing.map { "\($0)" } == [], "nodes never made")
  }

  /// A configuration wants a module that is not here; a command's argument takes no types of a method.
  static let left: Set<String> = ["configuration-statement", "method-type-arguments"]

  /// Nodes of broken scripts, of keywords and configurations, which want modules, and of `$using:`, which is a variable here.
  static let notMade: Set<AstKind> = [
    .errorStatement, .errorExpression, .dynamicKeywordStatement, .configurationDefinition, .usingExpression,
  ]

  /// Whether the tokens and the space between them are the whole text.
  static func isComplete(_ tree: SyntaxTree) -> Bool {
    var end: Int32 = 0
    for token in tree.tokens.tokens where token.kind != .endOfInput {
      let between = tree.source.units(in: Extent(end, token.start))
      guard token.start >= end, between.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
      end = token.end
    }
    return tree.source.units(in: Extent(end, Int32(tree.source.count))).allSatisfy { $0 == 0x20 }
  }
}
