import Syntax
import TestSupport
import Testing

@Suite("The grammar holds together")
struct ClosedTests {
  let grammar: Grammar
  let samples: Samples

  init() throws { (grammar, samples) = (try Grammar(), try Samples()) }

  @Test func everyNameIsDefinedAndReached() {
    var reached: Set<String> = ["script"]
    var open = ["script"]
    while let name = open.popLast() {
      for below in grammar.productions[name]?.productions ?? [] where reached.insert(below).inserted {
        open.append(below)
      }
    }
    #expect(reached.subtracting(grammar.names).sorted() == [], "named and not defined")
    #expect(Set(grammar.names).subtracting(reached).sorted() == [], "defined and not reached")
  }

  @Test func everyTokenHasSamples() {
    for name in Set(grammar.productions.values.flatMap(\.tokens)).sorted() {
      #expect(!samples.of(name).isEmpty, "\(name)")
    }
  }

  @Test func everySampleLexesToItsKind() throws {
    for row in samples.rows {
      for text in row.texts {
        #expect(Self.kind(of: text, in: row.mode) == row.kind, "\(row.kind.name): \(text)")
      }
    }
  }

  private static func kind(of text: String, in mode: String) -> TokenKind? {
    var lexer = Lexer(SourceText(text + "\n"))
    lexer.setMode(mode == "command" ? .command : .expression)
    if mode == "member" { return lexer.nextMemberAccess(allowingBracket: true)?.kind }
    let token = lexer.next()
    return [.comment, .lineContinuation].contains(lexer.table.tokens[0].kind)
      ? lexer.table.tokens[0].kind : token.kind
  }

  /// The functions of the parser name the productions that they read, and no others.
  @Test func functionsAndProductionsAgree() throws {
    var named: Set<String> = []
    for file in Repository.files(under: "Sources/Syntax/Parser", suffix: ".swift") {
      for line in try Repository.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 2, words[0] == "///", words[1] == "Grammar:" else { continue }
        named.insert(String(words[2].prefix { $0.isLetter || $0 == "-" }))
      }
    }
    #expect(Set(grammar.names).subtracting(named).sorted() == [], "a production that no function names")
    #expect(named.subtracting(grammar.names).sorted() == [], "a function names what is no production")
  }
}
