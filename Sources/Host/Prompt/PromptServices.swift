import Documents
import LineEditing
import Runtime
import Syntax

/// What the line editor asks of the session: colours and completeness from the parser, the rest from providers.
final class PromptServices: EditorServices {
  private let engine: Engine
  private let history: PromptHistory
  private let predicting: PromptPrediction
  let commands: KnownCommands
  var colours = EntryColours()

  init(_ session: ShellSession, history: PromptHistory) {
    (engine, self.history, commands) = (session.engine, history, KnownCommands(session.engine))
    predicting = PromptPrediction(history: history, world: WorldGuesses(engine: session.engine)) { [engine] in
      engine.services.find(ReadLineSession.self)?.guessSources ?? (true, true)
    }
  }

  var entries: any EntryHistory { history }

  func look(of text: String) -> EntryLook {
    let tree = SyntaxTree.parse(SourceText(text))
    let bare = PastedPrompt.removed(from: text)
    let completeness = bare == text ? tree.completeness : SyntaxTree.parse(SourceText(bare)).completeness
    // In what was pasted with its prompts the words stand in other places.
    let painter = EntryPainter(
      tree, text, readLine?.colours(colours) ?? colours, bare == text ? commands : nil)
    return EntryLook(
      spans: painter.spans, isIncomplete: completeness == .incomplete, isWrong: completeness == .wrong)
  }

  func completions(of text: String, at cursor: Int) -> CompletionList? {
    PromptServices.completions(of: text, at: cursor, engine)
  }
  func prediction(for text: String) -> String? { predicting.rest(of: text) }
  func predictions(for text: String, limit: Int) -> [EntryChoice] {
    predicting.choices(for: text, limit: limit)
  }
  func help(for text: String, at cursor: Int) -> [String] { advice?.help.rows(for: text, at: cursor) ?? [] }
  func fullHelp(for text: String, at cursor: Int) -> String? { advice?.help.whole(for: text, at: cursor) }
  var correction: String? { advice?.correction }

  private var advice: PromptAdvice? { engine.services.find(PromptAdvice.self) }

  func expansion(of text: String, at cursor: Int) -> TextChange? {
    readLine?.expansion(of: text, at: cursor)
  }

  func modeChanged(to mode: EditState.Mode) {
    guard let readLine else { return }
    HandlerRun.tell(readLine, mode, engine)
  }

  func edited(_ text: String) -> String? { ExternalEditor.edited(text, engine) }

  func run(handler: Int, for stroke: KeyStroke?, argument: Int?, on editor: EntryEditor) {
    guard let readLine, let block = readLine.handler(handler) else { return }
    HandlerRun.run(block, stroke, argument: argument, on: editor, readLine, engine)
  }

  /// What the session's commands say of the line editor.
  var readLine: ReadLineSession? { engine.services.find(ReadLineSession.self) }
}
