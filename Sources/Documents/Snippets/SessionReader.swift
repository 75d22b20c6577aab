import Syntax

/// Finds the inputs in lines that show a session: a prompt starts one, `>>` or an unfinished text takes it further, the rest
/// is output or prose.
struct SessionReader {
  private let allowsDollar: Bool
  private var snippets: [Snippet] = []
  private var open: [Substring] = []
  private var firstLine = 0

  private init(allowsDollar: Bool) { self.allowsDollar = allowsDollar }

  /// The inputs of some lines, the first of which has this number.
  static func snippets(in lines: [Substring], from number: Int, allowsDollar: Bool = false) -> [Snippet] {
    var reader = SessionReader(allowsDollar: allowsDollar)
    for (index, line) in lines.enumerated() { reader.take(line, number: number + index) }
    reader.close()
    return reader.snippets
  }

  private mutating func take(_ line: Substring, number: Int) {
    if let input = PastedPrompt.rest(of: line) ?? (allowsDollar ? PastedPrompt.afterDollar(line) : nil) {
      close()
      guard !input.allSatisfy(\.isWhitespace) else { return }
      (open, firstLine) = ([input], number)
    } else if !open.isEmpty {
      extend(with: line)
    }
  }

  private mutating func extend(with line: Substring) {
    if let more = PastedPrompt.continuation(of: line) {
      open.append(more)
    } else if !line.allSatisfy(\.isWhitespace), isUnfinished {
      open.append(line)
    } else {
      close()
    }
  }

  /// Whether the parser asks for more, or a shell's backslash does.
  private var isUnfinished: Bool {
    open.last?.hasSuffix("\\") == true
      || SyntaxTree.parse(SourceText(open.joined(separator: "\n"))).isIncomplete
  }

  private mutating func close() {
    guard !open.isEmpty else { return }
    snippets.append(Snippet(text: ShellLines.joined(open), line: firstLine))
    open = []
  }
}

/// Lines as they were written for a Unix shell.
enum ShellLines {
  /// One text of some lines: a blank and a backslash at the end of a line take it further.
  static func joined(_ lines: [Substring]) -> String {
    var text = ""
    for (index, line) in lines.enumerated() {
      let goesOn = line.hasSuffix(" \\")
      text += goesOn ? line.dropLast() : line
      if index < lines.count - 1, !goesOn { text += "\n" }
    }
    return text
  }
}
