import Documents
import LineEditing
import Runtime
import Syntax

/// Entries in plain mode: libedit edits and draws line by line, for `TERM=dumb` and for screen readers.
struct PlainEntries: EntryReading {
  private let host: ConsoleHost
  private let prompt: SessionPrompt
  private let editor: LineEditor

  /// Nil if libedit cannot start.
  init?(_ host: ConsoleHost, _ prompt: SessionPrompt, _ history: PromptHistory) {
    guard let editor = LineEditor(program: "palsh") else { return nil }
    (self.host, self.prompt, self.editor) = (host, prompt, editor)
    let earlier = (0..<Self.mostEarlier).compactMap { history.entry($0) }
    for entry in earlier.reversed() { editor.remember(entry) }
  }

  /// Entries of earlier sessions that the arrow keys reach: libedit is told of them at the start.
  private static let mostEarlier = 500

  func readEntry() -> LineEditor.Line {
    var entry = ""
    while true {
      host.writeFreshLine()
      let line = readLine(entry.isEmpty ? prompt.next().prompt : Prompts.continuation)
      guard case .text(let text) = line else { return line }
      entry += entry.isEmpty ? text : "\n" + text
      if entry.allSatisfy(\.isWhitespace) { return .text("") }
      guard SyntaxTree.parse(SourceText(PastedPrompt.removed(from: entry))).isIncomplete else {
        editor.remember(entry)
        return .text(entry)
      }
    }
  }

  private func readLine(_ prompt: String) -> LineEditor.Line {
    if WindowSize.takeChange() { editor.windowChanged() }
    let prompt = PromptText(prompt)
    host.write(.from(prompt.upperRows))
    let line = editor.readLine(prompt: prompt)
    switch line {
    case .cancelled: host.write(.from("^C\n"))
    case .end: host.write(.from("\n"))
    case .text: break
    }
    return line
  }
}
