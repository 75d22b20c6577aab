import Syntax
import Testing

@Suite("Broken scripts and beginnings of scripts")
struct BrokenTests {
  let programs: [String]

  init() throws {
    var generator = Generator(try Grammar(), try Samples(), seed: 11, without: ForwardTests.left)
    programs = (0..<150).map { generator.program(of: "script", budget: 6 + $0 % 8) }
  }

  /// A token is left out, doubled, or changes places with the next.
  @Test func whateverIsBrokenIsParsedInsideTheText() {
    for program in programs {
      let words = program.split(separator: " ", omittingEmptySubsequences: false)
      for index in words.indices.prefix(40) {
        check(Array(words[..<index] + words[(index + 1)...]))
        check(Array(words[...index] + words[index...]))
        var swapped = words
        if index + 1 < swapped.count { swapped.swapAt(index, index + 1) }
        check(swapped)
      }
    }
  }

  private func check(_ words: [Substring]) {
    let tree = SyntaxTree.parse(SourceText(words.joined(separator: " ")))
    tree.root.forEachDescendant { node in
      #expect(node.extent.start >= 0 && node.extent.start <= node.extent.end)
      return true
    }
    #expect(tree.tokens.tokens.allSatisfy { $0.start <= $0.end })
  }

  /// A program is complete, or more could be typed: never is its beginning wrong.
  @Test func everyBeginningIsValidOrIncomplete() {
    for program in programs {
      let whole = SyntaxTree.parse(SourceText(program))
      guard whole.errors.isEmpty else { continue }
      for end in Self.tokenEnds(of: whole) {
        let prefix = String(decoding: whole.source.units(in: Extent(0, end)), as: UTF16.self)
        let tree = SyntaxTree.parse(SourceText(prefix))
        guard let first = tree.errors.first, !Self.final.contains(first.id.name) else { continue }
        #expect(Self.wantsMore(tree), "\(first.id.name): \(prefix)")
      }
    }
  }

  /// Whether something is missing at the end.
  ///
  /// Not all of these errors make PowerShell's prompt ask for more.
  private static func wantsMore(_ tree: SyntaxTree) -> Bool {
    tree.errors.contains {
      $0.isIncomplete || $0.extent.start == $0.extent.end && Int($0.extent.end) >= tree.source.count
    }
  }

  /// What PowerShell takes for final although something could follow.
  static let final: Set<String> = [
    "UnexpectedAttribute", "MissingExpression", "MissingEndParenthesisInExpression",
    "MissingEndParenthesisAfterStatement",
    "MissingEndParenthesisAfterForeach",
  ]

  private static func tokenEnds(of tree: SyntaxTree) -> [Int32] {
    tree.tokens.tokens.filter { $0.kind != .endOfInput }.map(\.end)
  }
}
