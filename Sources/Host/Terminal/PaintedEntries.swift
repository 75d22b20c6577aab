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

  /// What stands around the entry, as the session's options have it now.
  private func surroundings(_ prompt: String) -> EntryEditor.Surroundings {
    var surroundings = EntryEditor.Surroundings(prompt: prompt)
    guard let readLine = services.readLine else { return surroundings }
    editor.use(readLine.editorOptions)
    readLine.editor = editor
    surroundings.continuation = readLine.options.text("ContinuationPrompt")
    return surroundings
  }

  func readEntry() -> LineEditor.Line {
    host.writeFreshLine()
    services.commands.forget()
    let line = editor.readEntry(surroundings(prompts.first))
    guard case .text(let entry) = line else { return line }
    return entry.allSatisfy(\.isWhitespace) ? .text("") : line
  }
}
