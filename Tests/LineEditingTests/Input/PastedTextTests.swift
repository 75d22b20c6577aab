import LineEditing
import Testing

/// What a paste may put into the entry.
@Suite struct PastedTextTests {
  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("a\u{1B}[31mb", "a[31mb"),
    ("\u{0}\u{3}\u{4}x\u{7F}", "x"),
    ("a\u{1B}[201~b\u{1B}[200~c", "abc"), ("a\u{9B}31mb", "a31mb"), ("日本 😀", "日本 😀"), ("\r\r\n\n", "\n\n\n"),
  ])
  func controlsAreLeftOut(pasted: String, text: String) {
    #expect(PastedText.harmless(Array(pasted.utf8)) == text)
  }

  @Test func wrongBytesAreReplaced() { #expect(PastedText.harmless([0x61, 0xFF, 0x62]) == "a\u{FFFD}b") }
}
