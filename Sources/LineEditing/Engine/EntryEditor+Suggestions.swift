/// Suggestions: faint text behind the entry, or a list under it.
extension EntryEditor {
  /// How suggestions are shown.
  package enum SuggestionView: Equatable, Sendable { case inline, list }

  /// Shows suggestions as a list, or behind the entry again.
  package func switchSuggestionView() {
    suggestionView = suggestionView == .inline ? .list : .inline
    suggestions = SuggestionList()
  }

  /// Puts the suggestion into the entry that stands some places further in the list; false if there is no list.
  @discardableResult package func chooseSuggestion(by distance: Int) -> Bool {
    guard suggestionView == .list, let text = suggestions.step(by: distance) else { return false }
    edit { $0.replace(0..<$0.count, with: text) }
    return true
  }
}
