import LineEditing

/// Reads entries from the terminal, one line or as many rows as the parser asks for.
protocol EntryReading {
  /// Reads the next entry behind the prompt of the session.
  func readEntry() -> LineEditor.Line
}
