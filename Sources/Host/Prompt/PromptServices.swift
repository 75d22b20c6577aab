import Documents
import LineEditing
import Runtime
import Syntax

/// What the line editor asks of the session: colours and completeness from the parser, the rest from providers.
final class PromptServices: EditorServices {
  private let engine: Engine
  let history: SessionEntries
  var colours = EntryColours()

  init(_ engine: Engine, history: SessionEntries = SessionEntries()) {
    (self.engine, self.history) = (engine, history)
  }

  var entries: any EntryHistory { history }

  func look(of text: String) -> EntryLook {
    let tree = SyntaxTree.parse(SourceText(text))
    let bare = PastedPrompt.removed(from: text)
    let completeness = bare == text ? tree.completeness : SyntaxTree.parse(SourceText(bare)).completeness
    let painter = EntryPainter(tree, text, colours) { [engine] name in CommandNames.exists(name, engine) }
    return EntryLook(
      spans: painter.spans, isIncomplete: completeness == .incomplete, isWrong: completeness == .wrong)
  }

  func completions(of text: String, at cursor: Int) -> CompletionList? { nil }
  func prediction(for text: String) -> String? { nil }
  func predictions(for text: String, limit: Int) -> [EntryChoice] { [] }
  func help(for text: String, at cursor: Int) -> [String] { [] }
  func fullHelp(for text: String, at cursor: Int) -> String? { nil }
  func expansion(of text: String, at cursor: Int) -> TextChange? { nil }
}

/// Whether commands exist, without loading anything for it.
enum CommandNames {
  static func exists(_ name: String, _ engine: Engine) -> Bool { true }
}
