import Database

/// The entries of all sessions in one file, opened when it is first needed.
///
/// Nothing here throws: what goes wrong is said once (`takeNote`), and the session goes on without the file. What is written
/// has been masked before.
package final class HistoryStore {
  private enum State {
    case unopened
    case open(Connection)
    /// Nothing is read or written any more.
    case off
  }

  private struct Waiting {
    let entry: Entry
    var outcome: EntryOutcome?
  }

  /// Tells this session's entries from those of others.
  package let session: Int
  private let place: HistoryPlace
  private let mask: SecretMask
  /// The file of another line editor that a new history starts with.
  private let imported: String?
  private var state: State
  /// Entries that the file has not taken yet, the oldest first.
  private var waiting: [Waiting] = []
  /// The id of the last entry, if the file has it and its outcome is still to come.
  private var lastId: Int?
  private var outcome: EntryOutcome?
  private var note: String?
  private var hasNoted = false
  private var hasTrimmed = false

  /// Entries that wait for a file that is locked or full, at most.
  private static let mostWaiting = 1000

  package init(
    at place: HistoryPlace, session: Int, mask: SecretMask = SecretMask(), importing imported: String? = nil
  ) {
    (self.place, self.session, self.mask, self.imported) = (place, session, mask, imported)
    state = place == .nowhere ? .off : .unopened
  }

  /// What went wrong since this was last asked, in one sentence; only the first time.
  package func takeNote() -> String? {
    defer { note = nil }
    return note
  }

  /// Keeps an entry that is about to run: what hangs or kills the session can still be found.
  func enter(_ entry: Entry) {
    if case .off = state { return }
    if entry.text.utf8.count <= HistorySchema.longestEntry, waiting.count < Self.mostWaiting {
      waiting.append(Waiting(entry: masked(entry)))
    }
    write()
  }

  /// The entry without the values of secrets.
  func masked(_ entry: Entry) -> Entry {
    var masked = entry
    masked.text = mask.masked(entry.text)
    return masked
  }

  /// Notes how the last entry ended; written with the next one, or at the end.
  func finish(_ outcome: EntryOutcome) {
    if let last = waiting.indices.last {
      waiting[last].outcome = outcome
    } else if lastId != nil {
      self.outcome = outcome
    }
  }

  /// Writes what is still to be written and lets go of the file.
  package func close() {
    if outcome != nil || !waiting.isEmpty { write() }
    state = .off
  }

  private func write() {
    let last = attempt { connection in
      try connection.writing {
        try writeOutcome(connection)
        for waiting in waiting { try connection.insert(waiting.entry, waiting.outcome, session: session) }
        try trimOnce(connection)
        return try connection.first("SELECT last_insert_rowid()") { try $0.integer(0) }
      }
    }
    guard let last else { return }
    (lastId, outcome) = (waiting.isEmpty ? nil : last, nil)
    waiting = []
  }

  /// Runs a body over the open file; nil, and a note, where that cannot be.
  func attempt<Result>(_ body: (Connection) throws -> Result) -> Result? {
    do {
      guard let connection = try opened() else { return nil }
      return try body(connection)
    } catch {
      give(up: error as? HistoryTrouble ?? .unusable("cannot be used (\(error))"))
      return nil
    }
  }

  private func opened() throws -> Connection? {
    switch (state, place) {
    case (.open(let connection), _): return connection
    case (.off, _), (_, .nowhere): return nil
    case (.unopened, .file(let path)):
      let (connection, isNew) = try Connection.history(at: path)
      state = .open(connection)
      if isNew { try importOld(connection) }
      return connection
    }
  }

  private func give(up trouble: HistoryTrouble) {
    if !trouble.mayPass {
      state = .off
      waiting = []
    }
    guard !hasNoted, case .file(let path) = place else { return }
    hasNoted = true
    note = trouble.sentence(path)
  }
}

extension HistoryStore {
  private func writeOutcome(_ connection: Connection) throws {
    guard let lastId, let outcome else { return }
    try connection.run(
      "UPDATE entries SET status = ?, duration = ? WHERE id = ?", outcome.succeeded ? 1 : 0,
      outcome.milliseconds, lastId)
  }

  /// Takes the oldest away, once in a session.
  private func trimOnce(_ connection: Connection) throws {
    guard !hasTrimmed else { return }
    hasTrimmed = true
    try connection.run(
      "DELETE FROM entries WHERE id <= (SELECT max(id) FROM entries) - ?", HistorySchema.mostEntries)
  }

  private func importOld(_ connection: Connection) throws {
    guard let imported else { return }
    let entries = ReadLineFile.entries(at: imported, atMost: HistorySchema.mostEntries / 2)
    guard !entries.isEmpty else { return }
    try connection.writing {
      for entry in entries { try connection.insert(masked(entry), nil, session: 0) }
    }
  }
}

extension Connection {
  fileprivate func insert(_ entry: Entry, _ outcome: EntryOutcome?, session: Int) throws {
    try run(
      """
      INSERT INTO entries (time, directory, status, duration, session, world, tenant, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      entry.time, entry.surroundings.directory, outcome.map { $0.succeeded ? 1 : 0 }, outcome?.milliseconds,
      session,
      entry.surroundings.world, entry.surroundings.tenant, entry.text)
  }
}
