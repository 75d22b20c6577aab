import Completion
import LineEditing
import Runtime

extension PromptServices {
  /// What can stand at the cursor, as the editor's menu shows it.
  static func completions(of text: String, at cursor: Int, _ engine: Engine) -> CompletionList? {
    guard let found = PromptCompletion(text, at: cursor, engine) else { return nil }
    return CompletionList(
      range: found.range,
      candidates: found.candidates.map {
        CompletionList.Candidate(text: $0.text, label: $0.label, description: $0.description)
      })
  }
}
