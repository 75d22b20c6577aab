import Database

extension HistoryStore {
  /// Entries before an id (or the newest of all), the newest first.
  func entries(before id: Int?, limit: Int) -> [StoredEntry] {
    attempt { connection in
      try connection.rows(
        """
        SELECT id, session, time, directory, world, tenant, text, status, duration FROM entries
        WHERE id < ? ORDER BY id DESC LIMIT ?
        """, id ?? Int.max, limit, read: stored)
    } ?? []
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
