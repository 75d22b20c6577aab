import Runtime
import Testing

/// Paths, words and encodings, where a session would be a long way round.
@Suite struct PathAndEncodingTests {
  @Test(arguments: [
    ("/a/b/", "b", "/a"), ("/a", "a", "/"), ("a", "a", ""), ("a/b", "b", "a"), ("/", "", ""),
  ])
  func pathsAreCut(_ path: String, _ name: String, _ parent: String) {
    #expect(PathParts.name(of: path) == name)
    #expect(PathParts.parent(of: path) == parent)
  }

  @Test(arguments: [("a/./b/../c", "a/c"), ("../x", "x"), ("d/", "d/"), (".", ""), ("a//b", "a/b")])
  func dotsGo(_ path: String, _ plain: String) {
    #expect(PathParts.withoutDots(path) == plain)
  }

  @Test(arguments: [
    ("-c \"echo a b\"", ["-c", "echo a b"]), ("a  b", ["a", "b"]), ("\"\"", [""]), ("a\\\"b", ["a\"b"]),
  ])
  func commandLinesArePartedAtBlanks(_ line: String, _ words: [String]) {
    #expect(CommandLineWords.split(line) == words)
  }

  @Test(arguments: [TextEncoding.utf8, .utf16, .utf16BigEndian, .utf32, .utf32BigEndian, .utf7])
  func encodingsReadWhatTheyWrite(_ encoding: TextEncoding) {
    let text = ShellString.from("aé€😀+z")
    #expect(encoding.decode(encoding.encode(text)[...]) == text)
  }

  @Test func narrowEncodingsWriteQuestionMarks() {
    #expect(TextEncoding.ascii.encode(.from("é😀")) == [0x3F, 0x3F])
    #expect(TextEncoding.windows1252.encode(.from("€é")) == [0x80, 0xE9])
  }
}
