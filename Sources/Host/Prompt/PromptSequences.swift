/// A prompt as a script made it, without the sequences that are the session's own to write.
///
/// Titles (OSC 0, 1, 2) are taken out and shown as such; folders, marks and notes to the terminal (OSC 7, 9, 133, 633, 1337)
/// are left out, for the session writes its own. Of the rest only colours reach the terminal.
struct PromptSequences {
  let text: String
  let title: String?

  private static let own: Set<String> = ["7", "9", "133", "633", "697", "1337"]
  private static let titles: Set<String> = ["0", "1", "2"]

  /// Rows that a prompt has at most.
  private static let mostRows = 10

  init(_ prompt: String) {
    var (made, title): (String.UnicodeScalarView, String?) = (.init(), nil)
    var rest = prompt.unicodeScalars[...]
    while let scalar = rest.first {
      guard scalar == "\u{1B}", let (code, content, end) = Self.command(rest) else {
        made.append(scalar)
        rest.removeFirst()
        continue
      }
      if Self.titles.contains(code) { title = content }
      rest = rest[end...]
    }
    let rows = TerminalText.visible(String(made)).split(separator: "\n", omittingEmptySubsequences: false)
    text = rows.suffix(Self.mostRows).joined(separator: "\n")
    self.title = title
  }

  /// The number, the content and the end of the `ESC ] number ; content BEL` that a text begins with, if it is one of these.
  private static func command(
    _ text: Substring.UnicodeScalarView
  ) -> (code: String, content: String, end: Substring.UnicodeScalarView.Index)? {
    let body = text.dropFirst(2)
    guard text.dropFirst().first == "]",
      let end = body.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" || $0 == "\n" }), body[end] != "\n"
    else { return nil }
    var after = body.index(after: end)
    if body[end] == "\u{1B}" {
      guard after < body.endIndex, body[after] == "\\" else { return nil }
      after = body.index(after: after)
    }
    let code = String(body[..<end].prefix { $0 != ";" })
    guard own.contains(code) || titles.contains(code) else { return nil }
    return (code, String(body[..<end].dropFirst(code.count + 1)), after)
  }
}
