import LineEditing
import Runtime

/// Runs the script blocks that keys are bound to.
enum HandlerRun {
  /// Calls a handler with the key and the number typed in front of it.
  ///
  /// What it returns is dropped; what it shows stands above the entry, and so does an error.
  static func run(
    _ block: ScriptBlock, _ stroke: KeyStroke?, argument: Int?, on editor: EntryEditor,
    _ session: ReadLineSession,
    _ engine: Engine
  ) {
    session.editor = editor
    let key = stroke.map { KeyInfoObject($0).value } ?? .null
    let number = argument.map { Value.int($0) } ?? .null
    do throws(ShellError) {
      try showing(on: editor, engine) { () throws(ShellError) in
        _ = try BlockRun.callResult(block, arguments: [key, number], engine)
      }
    } catch {
      let message = error.record.map { String($0.message) } ?? ""
      editor.show(aside: "An exception occurred in custom key handler: \(message)\n")
    }
    editor.use(session.editorOptions)
  }

  /// Makes room on the screen once the body shows something.
  private static func showing(
    on editor: EntryEditor, _ engine: Engine, _ body: () throws(ShellError) -> Void
  ) throws(ShellError) {
    guard let host = engine.host as? ConsoleHost else { return try body() }
    var isAside = false
    host.beforeWriting = {
      isAside = true
      editor.stepAside()
    }
    defer {
      host.beforeWriting = nil
      if isAside {
        host.writeFreshLine()
        editor.comeBack()
      }
    }
    try body()
  }

  /// Calls the handler that wants to know of Vi's modes.
  static func tell(_ session: ReadLineSession, _ mode: EditState.Mode, _ engine: Engine) {
    guard case .block(let block) = session.options["ViModeChangeHandler"].base.payload else { return }
    let mode = ReadLineTypes.value("ViMode", mode == .command ? "Command" : "Insert")
    do throws(ShellError) { _ = try BlockRun.callResult(block, arguments: [mode], engine) } catch {
      session.editor?.show(aside: "\(error.record.map { String($0.message) } ?? "")\n")
    }
  }
}
