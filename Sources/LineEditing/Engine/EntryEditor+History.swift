/// Walks through earlier entries, and what is guessed of this one.
extension EntryEditor {
  /// To the entry before; matching, to the last one that begins with what stands in front of the cursor.
  func walkBack(matching: Bool) {
    let prefix = prefix(matching)
    show(walk.older(than: buffer.text, prefix: prefix, withCase: options.searchesWithCase), prefix)
  }

  func walkOn(matching: Bool) {
    let prefix = prefix(matching)
    show(walk.newer(than: buffer.text, prefix: prefix, withCase: options.searchesWithCase), prefix)
  }

  func walkToOldest() { show(walk.oldest(from: buffer.text), "") }

  func walkToDraft() { show(walk.toDraft(), "") }

  /// A search goes on with the text that it began with, wherever it has led.
  private func prefix(_ matching: Bool) -> String {
    guard matching else { return "" }
    if let searched, searched.shown == buffer.text { return searched.prefix }
    return buffer.text(in: 0..<buffer.cursor)
  }

  private func show(_ entry: String?, _ prefix: String) {
    guard let entry else { return ring() }
    let end = entry.unicodeScalars.count
    let stays = !prefix.isEmpty && !options.searchMovesToEnd
    buffer.begin(.command)
    buffer.adopt(entry, cursor: stays ? prefix.unicodeScalars.count : end)
    searched = (prefix, entry)
  }

  /// Takes the next hit of the last search through earlier entries, or the one before it.
  func repeatSearch(by step: Int) {
    guard let lastQuery else { return ring() }
    let hits = services.entries.search(lastQuery.text, limit: 200)
    let place = lastQuery.place + step
    guard hits.indices.contains(place) else { return ring() }
    self.lastQuery = (lastQuery.text, place)
    edit { $0.replace(0..<$0.count, with: hits[place].text) }
  }

  /// Takes a part of the guess behind the cursor.
  func acceptSuggestion(_ part: (String) -> String) {
    guard options.suggests, suggestionView == .inline, buffer.isAtEnd,
      let guess = services.prediction(for: buffer.text),
      !guess.isEmpty
    else { return }
    edit { $0.insert(part(guess)) }
  }

  /// A text up to the end of its first word.
  static func firstWord(_ text: String) -> String {
    let buffer = EditBuffer(text)
    let words = WordRule(delimiters: EditSettings.wordDelimiters)
    return buffer.text(in: 0..<words.wordEnd(after: 0, in: buffer.scalars))
  }
}
