import LineEditing

/// The entries of this session alone, kept in memory.
final class SessionEntries: EntryHistory {
  /// The newest last.
  private var entries: [String] = []

  /// Takes an entry in; one that is repeated is kept once.
  func add(_ entry: String) {
    guard !entry.allSatisfy(\.isWhitespace), entry != entries.last else { return }
    entries.append(entry)
  }

  func entry(_ index: Int) -> String? {
    let place = entries.count - 1 - index
    return entries.indices.contains(place) ? entries[place] : nil
  }

  func search(_ query: String, limit: Int) -> [EntryChoice] {
    let words = query.lowercased().split(separator: " ")
    var seen: Set<String> = []
    let found = entries.reversed().lazy.filter { entry in
      let text = entry.lowercased()
      return words.allSatisfy { text.contains($0) } && seen.insert(entry).inserted
    }
    return found.prefix(limit).map { EntryChoice(text: $0, source: "History") }
  }
}
