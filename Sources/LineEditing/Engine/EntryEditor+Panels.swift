/// What is opened under the entry or over the screen.
extension EntryEditor {
  /// Searches the entries of all sessions; from the oldest hit on, or from the newest.
  package func searchHistory(isForward: Bool) {
    layer = HistorySearch(over: buffer, isForward: isForward, self)
  }

  /// Shows rows of text under the entry until the next key.
  package func showPanel(_ rows: [String]) {
    if rows.isEmpty { return ring() }
    layer = TextPanel(rows)
  }

  /// Shows what stands at the cursor under the entry.
  package func showHelp() { showPanel(services.help(for: buffer.text, at: buffer.cursor)) }

  /// Shows the whole help of the command at the cursor on a screen of its own; under the entry what there is else.
  package func showFullHelp() {
    guard let text = services.fullHelp(for: buffer.text, at: buffer.cursor) else { return showHelp() }
    Pager(text, source).run { screen.write($0) }
  }
}
