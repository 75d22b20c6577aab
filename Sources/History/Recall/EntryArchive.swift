/// The entries of all sessions in memory: what this session entered as it was typed, the rest as the file keeps it.
///
/// Nothing is read before it is asked for; entries of earlier sessions come in parts, the newest first.
package final class EntryArchive {
  struct Item {
    let text: String
    let directory: String
    let tenant: String
    /// Nil where it is not known how it ended.
    var succeeded: Bool?
    let isOwn: Bool
    /// False where a secret is in it, or was: the one must not come to the screen unasked, the other would not run.
    let isGuessed: Bool
  }

  private let store: HistoryStore
  private var isLastStored = false
  /// What was entered since the session began, here or in others; the newest last.
  private(set) var recent = Shelf()
  /// What was entered before, the newest first.
  private(set) var earlier = Shelf()
  /// The lowest id that was read, and whether there is nothing before it.
  private var lowest: Int?
  private var isComplete = false
  /// The highest id that was read of others.
  private var highest: Int?
  /// Distinct texts for the arrow keys, as far as they were asked for.
  private var recalled: [String] = []
  private var recalledTexts: Set<String> = []
  private var position = 0

  /// Items and what of them is compared.
  struct Shelf {
    private(set) var items: [Item] = []
    private(set) var texts = TextShelf()

    mutating func append(_ item: Item) {
      items.append(item)
      texts.append(item.text)
    }

    mutating func end(succeeded: Bool) {
      guard let last = items.indices.last, items[last].isOwn else { return }
      items[last].succeeded = succeeded
    }
  }

  package init(_ store: HistoryStore) { self.store = store }

  /// Keeps an entry of this session, which is about to run: here as it was typed, and, if it `isStored`, in the file.
  package func enter(_ entry: Entry, isStored: Bool = true) {
    // What is too long for the file is too long for a guess too, and is not worth the look for secrets.
    let isShort = entry.text.utf8.count <= HistorySchema.longestEntry
    isLastStored = isStored && isShort
    if isLastStored { store.enter(entry) }
    recent.append(
      Item(
        text: entry.text, directory: entry.surroundings.directory, tenant: entry.surroundings.tenant,
        isOwn: true, isGuessed: isShort && store.masked(entry) == entry))
    recalled = []
    recalledTexts = []
    position = 0
  }

  /// Notes how the last entry ended.
  package func finish(_ outcome: EntryOutcome) {
    if isLastStored { store.finish(outcome) }
    recent.end(succeeded: outcome.succeeded)
  }
}

extension EntryArchive {
  /// Entries of earlier sessions that are read at once: less than a millisecond.
  private static let part = 1000

  /// Reads the next part of what was entered before; false if there is no more.
  @discardableResult
  func readPart() -> Bool {
    guard !isComplete else { return false }
    var count = 0
    let isRead = store.visit(before: lowest, limit: Self.part) { found in
      count += 1
      lowest = found.id
      if highest == nil { highest = found.id }
      guard found.session != store.session else { return }
      earlier.append(
        Item(
          text: found.text, directory: found.directory, tenant: found.tenant, succeeded: found.succeeded,
          isOwn: false, isGuessed: !found.text.contains(SecretMask.mark)))
    }
    isComplete = !isRead || count < Self.part
    return count > 0
  }

  /// Reads all that was entered before, and what others have entered since.
  func readAll() {
    while readPart() {}
    for stored in store.entries(after: highest ?? 0) {
      highest = stored.id
      if stored.session != store.session { recent.append(item(stored)) }
    }
  }

  private func item(_ stored: StoredEntry) -> Item {
    Item(
      text: stored.entry.text, directory: stored.entry.surroundings.directory,
      tenant: stored.entry.surroundings.tenant, succeeded: stored.outcome?.succeeded, isOwn: false,
      isGuessed: !stored.entry.text.contains(SecretMask.mark))
  }
}

extension EntryArchive {
  /// What the arrow keys reach, each text once: this session's entries, and before them those of earlier sessions.
  ///
  /// 0 is the newest; nil behind the oldest.
  package func recall(_ index: Int) -> String? {
    guard index >= 0 else { return nil }
    while recalled.count <= index {
      guard let text = nextToRecall() else { return nil }
      if recalledTexts.insert(text).inserted { recalled.append(text) }
    }
    return recalled[index]
  }

  private func nextToRecall() -> String? {
    defer { position += 1 }
    while position < recent.items.count {
      let item = recent.items[recent.items.count - 1 - position]
      if item.isOwn { return item.text }
      position += 1
    }
    let index = position - recent.items.count
    while index >= earlier.items.count, readPart() {}
    return index < earlier.items.count ? earlier.items[index].text : nil
  }

  /// The entries of all sessions that hold every word of the query, in any order, the newest first, each once.
  package func search(_ query: String, limit: Int) -> [String] {
    readAll()
    let words = query.split(whereSeparator: \.isWhitespace).map { TextShelf.folded($0) }
    var found: [String] = []
    var seen: Set<String> = []
    for (shelf, order) in [
      (recent, Array(recent.items.indices.reversed())), (earlier, Array(earlier.items.indices)),
    ] {
      shelf.texts.look { texts in
        for index in order where found.count < limit && texts.text(index, holds: words) {
          let text = shelf.items[index].text
          if seen.insert(text).inserted { found.append(text) }
        }
      }
    }
    return found
  }
}
