import Database

/// What an entry of the file is to the arrow keys, the search and the guesses.
struct RecalledEntry {
  let id: Int
  let session: Int
  let text: String
  let directory: String
  let tenant: String
  let succeeded: Bool?
}

extension HistoryStore {
  /// What the archive needs of entries before an id (or of the newest of all), the newest first; false where reading failed.
  ///
  /// Reads as little as it can: it stands between a key and what it shows.
  func visit(before id: Int?, limit: Int, _ body: (RecalledEntry) -> Void) -> Bool {
    var directory = ""
    return attempt { connection in
      _ = try connection.rows(
        "SELECT id, session, text, status, directory, tenant FROM entries WHERE id < ? ORDER BY id DESC LIMIT ?",
        id ?? Int.max, limit
      ) { row in
        let found = try row.text(4)
        // Neighbours share their directory, and then its memory.
        if found != directory { directory = found }
        body(
          RecalledEntry(
            id: try row.integer(0), session: try row.integer(1), text: try row.text(2), directory: directory,
            tenant: try row.text(5), succeeded: try row.optionalInteger(3).map { $0 == 1 }))
      }
      return true
    } ?? false
  }

  /// Entries behind an id, the oldest first.
  func entries(after id: Int) -> [StoredEntry] {
    attempt { connection in
      try connection.rows(
        """
        SELECT id, session, time, directory, world, tenant, text, status, duration FROM entries
        WHERE id > ? ORDER BY id
        """, id, read: stored)
    } ?? []
  }
}

private func stored(_ row: Row) throws -> StoredEntry {
  let surroundings = Entry.Surroundings(
    directory: try row.text(3), world: try row.text(4), tenant: try row.text(5))
  let entry = Entry(try row.text(6), time: try row.integer(2), in: surroundings)
  let outcome = try row.optionalInteger(7).map {
    EntryOutcome(succeeded: $0 == 1, milliseconds: try row.optionalInteger(8) ?? 0)
  }
  return StoredEntry(id: try row.integer(0), session: try row.integer(1), entry: entry, outcome: outcome)
}
