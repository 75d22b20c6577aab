import Runtime
import Testing

/// Questions in lines that fit the window.
@Suite struct WordWrapTests {
  @Test(arguments: [
    ("", [""]), ("one two", ["one two"]), ("one two three", ["one two ", "three"]),
    ("abcdefghijkl", ["abcdefgh", "ijkl"]),
    ("a\nb", ["a", "b"]), ("12345678 x", ["12345678", " x"]), ("a          b", ["a       ", "   b"]),
  ])
  func blanksStayWhereTheyAre(text: String, lines: [String]) {
    #expect(WordWrap.lines(of: text, width: 8) == lines)
  }
}
