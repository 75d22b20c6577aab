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

  /// Tells this session's entries from those of others.
  package let session: Int
  private let place: HistoryPlace
  private let mask: SecretMask
  /// The file of another line editor that a new history starts with.
  private let imported: String?
  private var state: State
  private var waiting: [Entry] = []
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
  package func enter(_ entry: Entry) {
    if case .off = state { return }
    guard entry.text.utf8.count <= HistorySchema.longestEntry else { return }
    var masked = entry
    masked.text = mask.masked(entry.text)
    if waiting.count < Self.mostWaiting { waiting.append(masked) }
    write()
  }

  /// Notes how the last entry ended; written with the next one, or at the end.
  package func finish(_ outcome: EntryOutcome) { self.outcome = lastId == nil ? nil : outcome }

  /// Writes what is still to be written and lets go of the file.
  package func close() {
    if outcome != nil || !waiting.isEmpty { write() }
    state = .off
  }

  private func write() {
    attempt { connection in
      try connection.writing {
        try writeOutcome(connection)
        for entry in waiting { try insert(entry, connection) }
        try trimOnce(connection)
      }
      waiting = []
    }
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
  private func insert(_ entry: Entry, _ connection: Connection) throws {
    try connection.insert(entry, session: session)
    lastId = try connection.first("SELECT last_insert_rowid()") { try $0.integer(0) }
  }

  private func writeOutcome(_ connection: Connection) throws {
    guard let lastId, let outcome else { return }
    try connection.run(
      "UPDATE entries SET status = ?, duration = ? WHERE id = ?", outcome.succeeded ? 1 : 0,
      outcome.milliseconds, lastId)
    self.outcome = nil
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
      for entry in entries {
        var masked = entry
        masked.text = mask.masked(entry.text)
        try connection.insert(masked, session: 0)
      }
    }
  }
}

extension Connection {
  fileprivate func insert(_ entry: Entry, session: Int) throws {
    try run(
      "INSERT INTO entries (time, directory, session, world, tenant, text) VALUES (?, ?, ?, ?, ?, ?)",
      entry.time, entry.surroundings.directory, session, entry.surroundings.world, entry.surroundings.tenant,
      entry.text)
  }
}
