import Runtime
import Syntax
import TypeLibrary

/// What can stand in a comment: `#requires`, comment-based help, entries of the history.
final class CommentCompletion {
  let context: CompletionContext
  /// The part of the text that results take the place of.
  var index: Int
  var length: Int

  init(_ context: CompletionContext, index: Int, length: Int) {
    (self.context, self.index, self.length) = (context, index, length)
  }

  func complete() throws(ShellError) -> [CompletionItem]? {
    if context.word.hasPrefix("<#") { return completeHelp() }
    if context.word.beginsIgnoringCase(with: "#requires ") { return completeRequires() }
    let word = context.word.dropFirst()
    guard word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else { return [] }
    return history(String(word))
  }

  /// An entry by its number, or those that hold a word, the newest first.
  private func history(_ word: String) -> [CompletionItem] {
    guard let history = context.engine.services.find(SessionHistory.self) else { return [] }
    let entries: [SessionHistory.Entry]
    if !word.isEmpty, let id = Int64(word) {
      entries = history.entries.filter { $0.id == id }
    } else {
      let pattern = TextPattern("*\(word)*")
      entries = history.entries.reversed().filter { pattern.matches($0.text) }
    }
    return entries.filter { !$0.text.isEmpty }.map { CompletionItem($0.text, .history) }
  }
}
