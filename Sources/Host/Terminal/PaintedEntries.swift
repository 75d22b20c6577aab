import LineEditing

/// Entries that are edited as blocks and painted in colour.
struct PaintedEntries: EntryReading {
  private let prompt: SessionPrompt
  private let services: PromptServices
  private let editor: EntryEditor

  /// Nil if libedit cannot start.
  init?(_ prompt: SessionPrompt, _ services: PromptServices) {
    guard let editor = EntryEditor(program: "palsh", services: services) else { return nil }
    (self.prompt, self.services, self.editor) = (prompt, services, editor)
    WindowSize.wake(editor.wakeDescriptor)
  }

  /// What stands around the entry, as the session's options have it now.
  private func surroundings(_ frame: SessionPrompt.Frame) -> EntryEditor.Surroundings {
    var surroundings = EntryEditor.Surroundings(prompt: frame.prompt)
    surroundings.rightPrompt = frame.right
    guard let readLine = services.readLine else { return surroundings }
    editor.use(readLine.editorOptions)
    readLine.editor = editor
    surroundings.continuation = readLine.options.text("ContinuationPrompt")
    return surroundings
  }

  func readEntry() -> LineEditor.Line {
    services.commands.forget()
    let line = editor.readEntry(surroundings(prompt.next()))
    guard case .text(let entry) = line else { return line }
    return entry.allSatisfy(\.isWhitespace) ? .text("") : line
  }
}
