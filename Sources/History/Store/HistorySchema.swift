import Database

/// What the history's file must be.
enum HistorySchema {
  /// Marks a database as a palsh history: `PalH`.
  static let applicationID = 0x5061_6C48
  static let version = 1
  /// Entries older than the newest so many are taken away.
  static let mostEntries = 20_000
  /// Longer entries are not kept, in bytes of UTF-8.
  static let longestEntry = 65_536

  /// As the file keeps it: `status` is 1 or 0 for succeeded or failed, `duration` and `time` are milliseconds.
  static let tables: [SQL] = [
    """
    CREATE TABLE entries (
      id INTEGER NOT NULL PRIMARY KEY,
      time INTEGER NOT NULL,
      directory TEXT NOT NULL,
      status INTEGER,
      duration INTEGER,
      session INTEGER NOT NULL,
      world TEXT NOT NULL,
      tenant TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT
    """
  ]
}

extension Connection {
  /// Opens the history's file, which is made where there is none.
  ///
  /// Nothing of the file is believed before its schema's text is ours. Throws `HistoryTrouble`; returns true for a file that
  /// is new.
  static func history(at path: String) throws -> (connection: Connection, isNew: Bool) {
    if let fault = PrivateFile.prepare(at: path) { throw HistoryTrouble(fault) }
    let connection = try Connection(
      path: path, .existing, patience: Patience(milliseconds: 200), takesTurns: false
    ) {
      HistoryTrouble($0)
    }
    // An entry that a power cut takes away is no loss, a file that it spoils is one.
    try connection.run("PRAGMA synchronous = NORMAL")
    try connection.run("PRAGMA cell_size_check = ON")
    try connection.run("PRAGMA secure_delete = ON")
    try connection.run("PRAGMA mmap_size = 0")
    // No write-ahead log: before SQLite 3.51.3 two writers can damage one.
    _ = try connection.first("PRAGMA journal_mode = TRUNCATE") { try $0.text(0) }
    let isNew = try connection.isOurs() ? false : connection.writing { try connection.createIfNew() }
    PrivateFile.narrow(at: path)
    return (connection, isNew)
  }

  /// False for an empty file; throws for one that is not of the known version.
  private func isOurs() throws -> Bool {
    let version = try first("PRAGMA user_version") { try $0.integer(0) } ?? 0
    let application = try first("PRAGMA application_id") { try $0.integer(0) } ?? 0
    let found = try rows("SELECT sql FROM sqlite_schema ORDER BY rowid") { $0.optionalText(0) ?? "" }
    if application == 0, version == 0, found.isEmpty { return false }
    guard application == HistorySchema.applicationID else {
      throw HistoryTrouble.unusable("is no history of palsh")
    }
    guard version <= HistorySchema.version else {
      throw HistoryTrouble.unusable("was written by a later palsh")
    }
    guard found == HistorySchema.tables.map(\.description) else {
      throw HistoryTrouble(.damaged(finding: "its tables are not those of a history"))
    }
    return true
  }

  /// Runs under the write lock: another session may have been quicker.
  private func createIfNew() throws -> Bool {
    guard try !isOurs() else { return false }
    for table in HistorySchema.tables { try run(table) }
    try run("PRAGMA application_id = 0x50616C48")
    try run("PRAGMA user_version = 1")
    return true
  }
}
