import LineEditing
import Testing

/// A prompt as libedit can show it.
@Suite struct PromptTextTests {
  @Test(arguments: [
    ("PS> ", "", "PS> "), ("one\ntwo\nP> ", "one\ntwo\n", "P> "), ("", "", ""),
    ("\u{1B}[32mP\u{1B}[1m\u{1B}[0m> ", "", "\u{1}\u{1B}[32m\u{1}P\u{1}\u{1B}[1m\u{1B}[0m\u{1}> "),
    ("\u{1B}]0;title\u{7}P> ", "", "\u{1}\u{1B}]0;title\u{7}\u{1}P> "),
    ("a\u{7}\u{1}b\u{1B}", "", "ab\u{1}\u{1B}\u{1}"),
    ("é日\u{1B}7", "", "é日\u{1}\u{1B}7\u{1}"),
  ])
  func escapesAreMarked(prompt: String, upper: String, last: String) {
    #expect(PromptText(prompt).upperRows == upper)
    #expect(PromptText(prompt).lastRow == last)
  }
}
