import Testing

@testable import Runtime

struct WildcardTests {
  private func isLike(_ subject: String, _ pattern: String, ignoreCase: Bool = true) throws -> Bool {
    try WildcardPattern(.from(pattern), ignoreCase: ignoreCase).matches(.from(subject))
  }

  @Test(arguments: [
    ("file.TXT", "*.txt", true), ("ab", "a?", true), ("ab", "a?c", false), ("b", "[a-c]", true),
    ("^", "[^a]", true),
    ("b", "[^a]", false), ("a*b", "a`*b", true), ("axb", "a`*b", false), ("", "`", true), ("a`", "a`", true),
    ("]", "[]]", true), ("-", "[a`-c]", true), ("b", "[a`-c]", false), ("İ", "[i]", true), ("ß", "ss", false),
    ("é", "É", true), ("abcabc", "*a*c", true), ("", "*", true), ("x\ny", "x*y", true),
  ])
  func patternsMatchAsInPowerShell(_ subject: String, _ pattern: String, _ wanted: Bool) throws {
    #expect(try isLike(subject, pattern) == wanted)
  }

  @Test(arguments: ["[a", "a[", "[c-a]", "[`"])
  func wrongPatternsAreTold(_ pattern: String) {
    #expect(throws: WildcardFault.invalid(ShellText(.from(pattern)))) { try isLike("x", pattern) }
  }

  @Test func manyStarsTakeLinearTime() throws {
    let subject = String(repeating: "a", count: 20_000)
    #expect(try !isLike(subject, String(repeating: "*a", count: 50) + "b"))
  }

  @Test func escapesGoBothWays() {
    let text = ShellString.from("a*[b]`?")
    #expect(String(WildcardPattern.escape(text)) == "a`*`[b`]```?")
    #expect(WildcardPattern.unescape(WildcardPattern.escape(text)) == text)
    #expect(String(WildcardPattern.unescape(.from("a`b`"))) == "a`b`")
    #expect(!WildcardPattern.containsWildcards(.from("a`*")))
    #expect(WildcardPattern.containsWildcards(.from("a]")))
  }
}
