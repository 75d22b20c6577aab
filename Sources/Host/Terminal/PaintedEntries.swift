import LineEditing

/// Entries that are edited as blocks and painted in colour.
struct PaintedEntries: EntryReading {
  private let host: ConsoleHost
  private let prompts: Prompts
  private let services: PromptServices
  private let editor: EntryEditor

  /// Nil if libedit cannot start.
  init?(_ host: ConsoleHost, _ prompts: Prompts, _ services: PromptServices) {
    guard let editor = EntryEditor(program: "palsh", services: services) else { return nil }
    (self.host, self.prompts, self.services, self.editor) = (host, prompts, services, editor)
    WindowSize.wake(editor.wakeDescriptor)
  }

  func readEntry() -> LineEditor.Line {
    host.writeFreshLine()
    services.commands.forget()
    let line = editor.readEntry(EntryEditor.Surroundings(prompt: prompts.first))
    guard case .text(let entry) = line else { return line }
    return entry.allSatisfy(\.isWhitespace) ? .text("") : line
  }
}
