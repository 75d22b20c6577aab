import TestSupport
import Testing

@testable import Syntax

/// The inputs that Scripts/fuzz once found, and kept.
@Test(arguments: Repository.contents(of: Repository.path("Tests/Fuzz/Syntax/finds")))
func whatOnceBrokeTheParserIsParsed(find: String) throws {
  let bytes = try #require(readFile(Repository.path("Tests/Fuzz/Syntax/finds/\(find)")))
  let tree = SyntaxTree.parse(.script(bytes, fileName: find))
  #expect(tree.tokens.tokens.allSatisfy { $0.start >= 0 && $0.start <= $0.end })
}
