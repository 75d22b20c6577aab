import Syntax
import Testing

@Suite("Nesting")
struct NestingTests {
  private func errors(_ script: String) -> [String] {
    SyntaxTree.parse(SourceText(script)).errors.map(\.id.name)
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("ten thousand parentheses are read")
  func deep() {
    #expect(errors(repeated("(", 10_000) + "1" + repeated(")", 10_000)) == [])
  }

  @Test(
    "a hundred thousand of anything that opens are too many",
    arguments: ["(", "{", "@(", "$x[", "- ", "if(1){", "@{a=", "1 ? ", "$a.b(", "function f{", "[a(", "$a="])
  func tooDeep(_ opening: String) {
    #expect(errors(repeated(opening, 100_000)).last == "ScriptTooComplicated")
  }

  @Test("long chains are no nesting, and are freed", arguments: ["$b+", "b|", "b&&", "$x.b.", "$b,"])
  func chains(_ link: String) {
    #expect(errors(repeated(link, 100_000) + (link.contains("$") ? "$b" : "b")) == [])
  }
}
