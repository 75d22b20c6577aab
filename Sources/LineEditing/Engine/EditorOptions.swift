/// What a user's options say about the editor; they may change between entries, and while a handler runs.
package struct EditorOptions: Sendable {
  package var keys = KeyBindings(.emacs)
  package var wordDelimiters = EditSettings.wordDelimiters
  package var killRingLimit = 10
  /// Whether a function that can do nothing rings.
  package var ringsBell = true
  /// Whether searching the history by what was typed tells large letters from small ones.
  package var searchesWithCase = false
  /// Whether the cursor goes to the end of an entry that was found so, or stays where it is.
  package var searchMovesToEnd = false
  /// Whether anything is suggested.
  package var suggests = true
  package var suggestionView = EntryEditor.SuggestionView.inline
  /// How Vi's command mode is shown.
  package var viIndicator = ViIndicator.none
  /// The colour that selected text is put into.
  package var selection = "\u{1B}[7m"

  package init() {}
}

/// How a user sees which of Vi's modes is on.
package enum ViIndicator: String, Sendable {
  case none = "None"
  /// The prompt's mark is inverted in command mode.
  case prompt = "Prompt"
  /// The cursor is a block in command mode and a bar in insert mode.
  case cursor = "Cursor"
  /// The program is told.
  case script = "Script"
}
