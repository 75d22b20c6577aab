/// Text in lines of a width, as PowerShell's console host breaks it: at blanks, which stay where they are.
package enum WordWrap {
  /// The lines of a text; a word that is longer than a line is cut.
  package static func lines(of text: String, width: Int) -> [String] {
    guard width > 0 else { return [text] }
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += wrapped(Array(paragraph.map { $0 == "\t" ? " " : $0 }), width)
    }
    return lines
  }

  private static func wrapped(_ text: [Character], _ width: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    for word in words(of: text, width) {
      if line.count + word.count <= width {
        line += word
      } else if word.first == " " {
        let fitting = width - line.count
        lines.append(String(line + word.prefix(fitting)))
        line = Array(word.dropFirst(fitting))
      } else {
        lines.append(String(line))
        line = Array(word)
      }
    }
    return lines + [String(line)]
  }

  /// Runs of blanks and of other characters, none longer than a line.
  private static func words(of text: [Character], _ width: Int) -> [ArraySlice<Character>] {
    var words: [ArraySlice<Character>] = []
    var start = 0
    for end in 1..<max(text.count + 1, 1) {
      let isOver = end == text.count || (text[end] == " ") != (text[start] == " ") || end - start == width
      guard isOver else { continue }
      words.append(text[start..<end])
      start = end
    }
    return words
  }
}
