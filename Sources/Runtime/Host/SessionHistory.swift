/// What was entered in a session, oldest first (`Get-History`).
///
/// Scripts and `-Command` enter nothing. The list holds what was typed as it was typed; what outlives the session is masked
/// (`History`).
package final class SessionHistory {
  /// How far an entry has come, numbered as .NET's PipelineState.
  package enum Status: Int32, Sendable {
    case notStarted, running, stopping, stopped, completed, failed, disconnected
  }

  package struct Entry: Sendable {
    /// Counted from 1 and never given twice.
    package let id: Int64
    package let text: String
    package fileprivate(set) var status: Status
    package let start: DateTime
    package fileprivate(set) var end: DateTime
  }

  /// Those that were neither cleared nor pushed out.
  package private(set) var entries: [Entry] = []
  /// The id that was given last, 0 before the first.
  package private(set) var lastId: Int64 = 0
  /// How many ids back are kept: `$MaximumHistoryCount` as it was when something was last added.
  package private(set) var capacity = SessionHistory.defaultCapacity
  private var running: Running?
  /// Entries that `Invoke-History` is running.
  package var invoked: Set<Int64> = []

  package static let defaultCapacity = 4096

  /// What was entered and has not ended.
  private struct Running {
    var text: String
    let start: DateTime
    /// Set once it is in the list: before it ends only if something else was added while it ran.
    var id: Int64?
  }

  package init() {}

  /// The entry of an id.
  package func entry(_ id: Int64) -> Entry? { entries.first { $0.id == id } }

  /// Keeps an entry under a new id.
  @discardableResult
  package func add(_ text: String, _ status: Status, start: DateTime, end: DateTime) -> Entry {
    lastId += 1
    let entry = Entry(id: lastId, text: text, status: status, start: start, end: end)
    entries.append(entry)
    trim()
    return entry
  }

  /// Takes entries away; their ids are not given again.
  package func remove(_ ids: some Sequence<Int64>) {
    let ids = Set(ids)
    entries.removeAll { ids.contains($0.id) }
  }

  private func trim() {
    let first = lastId - Int64(capacity) + 1
    if let oldest = entries.first, oldest.id < first { entries.removeAll { $0.id < first } }
  }
}

extension SessionHistory {
  /// A text starts to run.
  package func begin(_ text: String, keeping capacity: Int, at start: DateTime) {
    self.capacity = capacity
    running = Running(text: text, start: start)
  }

  /// What runs is another text: `Invoke-History` stands for the one that it runs.
  package func replaceRunning(_ text: String) { running?.text = text }

  /// Puts what runs into the list, so that what is added now stands behind it.
  package func addRunning(at now: DateTime) {
    guard let running, running.id == nil else { return }
    self.running?.id = add(running.text, .running, start: running.start, end: now).id
  }

  /// What ran has ended.
  package func end(_ status: Status, at end: DateTime) {
    guard let running else { return }
    self.running = nil
    guard let id = running.id else {
      add(running.text, status, start: running.start, end: end)
      return
    }
    guard let index = entries.firstIndex(where: { $0.id == id }) else { return }
    entries[index].status = status
    entries[index].end = end
  }
}
