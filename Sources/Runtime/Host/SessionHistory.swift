/// What was entered in a session, oldest first (`Get-History`); scripts and `-Command` have none.
package final class SessionHistory {
  package struct Entry {
    /// Counted from 1 and never given twice.
    package let id: Int64
    package let text: String
    package let start: DateTime
    package let end: DateTime
    package let succeeded: Bool
  }

  package private(set) var entries: [Entry] = []
  private var nextId: Int64 = 1
  /// How many are kept at most, as `$MaximumHistoryCount` starts.
  private static let most = 4096

  package init() {}

  /// Keeps an entry and returns its id.
  @discardableResult
  package func add(_ text: String, start: DateTime, end: DateTime, succeeded: Bool) -> Int64 {
    defer { nextId += 1 }
    entries.append(Entry(id: nextId, text: text, start: start, end: end, succeeded: succeeded))
    if entries.count > Self.most { entries.removeFirst() }
    return nextId
  }

  /// Takes entries away.
  package func remove(where isMeant: (Entry) -> Bool) { entries.removeAll(where: isMeant) }
}
