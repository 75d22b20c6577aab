import Documents
import Glibc
import LineEditing
import Runtime
import Syntax

/// A session on the terminal in plain mode: libedit edits and draws, the parser decides whether an entry goes on.
struct TerminalLoop {
  private let engine: Engine
  private let host: ConsoleHost
  private let history: SessionHistory
  private let prompts: Prompts
  private let editor: LineEditor
  private let filling: PlaceholderFilling

  /// A loop over a session; nil if the terminal cannot be edited on.
  init?(_ session: ShellSession, showsBanner: Bool) {
    guard let editor = LineEditor(program: "palsh") else { return nil }
    (engine, host, history) = (session.engine, session.host, session.history)
    self.editor = editor
    prompts = Prompts(engine)
    filling = PlaceholderFilling(standIn: session.world.standIn) { ConsoleHost.write($0, to: STDERR_FILENO) }
    if showsBanner { host.write(.from(Banner.text + "\n")) }
  }

  /// Whether standard input and output are a terminal.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Reads and runs until `exit` or Ctrl-D; the exit status.
  func run() -> Int32 {
    Cancellation.watch(engine)
    WindowSize.watch()
    while true {
      switch readEntry() {
      case .end:
        host.write(.from("\n"))
        return engine.lastSucceeded ? 0 : 1
      case .cancelled: continue
      case .text(let entry):
        if case .ended(.exit(let status)) = runEntry(entry) { return status }
      }
    }
  }

  /// An entry: one line, or as many as the parser asks for.
  private func readEntry() -> LineEditor.Line {
    var entry = ""
    while true {
      host.writeFreshLine()
      let line = readLine(entry.isEmpty ? prompts.first : Prompts.continuation)
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
    if line == .cancelled { host.write(.from("^C\n")) }
    return line
  }

  private func runEntry(_ entry: String) -> RunOutcome {
    let text = filling.fill(PastedPrompt.removed(from: entry))
    guard !text.isEmpty else { return .ended(.end) }
    Cancellation.forget(engine)
    let outcome = SessionText.run(text, engine, history)
    Cancellation.forget(engine)
    return outcome
  }
}
