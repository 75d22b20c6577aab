import Syntax
import TestSupport
import Testing

/// Whatever the parser takes without a complaint, the grammar allows too.
@Suite("What the parser takes, the grammar allows")
struct BackwardTests {
  /// Longer scripts are left out: the recogniser is simple, and takes its time.
  static let longest = 200

  /// Scripts with a comma before the right operand of an operator, which the grammar leaves out: where commas part
  /// arguments it is an error.
  static let wider = ["/precedence-unary-comma"]

  @Test(arguments: RecordedScript.files)
  func scriptsOfCasesAreRecognised(file: String) throws {
    let grammar = try Grammar()
    for script in try RecordedScript.of(file: file) {
      let tree = SyntaxTree.parse(SourceText(script.text))
      guard tree.errors.isEmpty else { continue }
      var recogniser = Recogniser(grammar, tree.tokens)
      guard recogniser.count <= Self.longest else { continue }
      let isAccepted = recogniser.accepts("script") || Self.wider.contains { script.name.hasSuffix($0) }
      #expect(isAccepted, "\(script.name) near: \(recogniser.obstacle)")
    }
  }
}
