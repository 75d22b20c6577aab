import LineEditing
import Runtime

/// Runs the script blocks that keys are bound to.
enum HandlerRun {
  /// Calls a handler with the key and the number typed in front of it; what it writes is dropped, an error is told above the entry.
  static func run(
    _ block: ScriptBlock, _ stroke: KeyStroke?, argument: Int?, on editor: EntryEditor,
    _ session: ReadLineSession,
    _ engine: Engine
  ) {
    session.editor = editor
    let key = stroke.map { KeyInfoObject($0).value } ?? .null
    let number = argument.map { Value.int($0) } ?? .null
    do throws(ShellError) {
      _ = try BlockRun.callResult(block, arguments: [key, number], engine)
    } catch {
      let message = error.record.map { String($0.message) } ?? ""
      editor.show(aside: "An exception occurred in custom key handler: \(message)\n")
    }
    editor.use(session.editorOptions)
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
