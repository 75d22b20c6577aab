import Database
import PartnerDomain

extension Connection {
  /// Opens a world's file, makes the world where there is none, and brings an older one up to date.
  ///
  /// Nothing of the file is believed before its schema's text is ours and its pages hold together. Throws `StoreFault`.
  static func world(at path: String, seed: Seed, birth: Birth) throws -> Connection {
    let connection: Connection = try .ofWorld(at: path, .existing)
    try connection.configure()
    let version = try connection.reading { try connection.checkedVersion() }
    if version < Schema.version {
      try connection.writing { try connection.bringUpToDate(seed: seed, birth: birth) }
    }
    return connection
  }

  /// A new world in memory.
  static func worldInMemory(seed: Seed, birth: Birth) throws -> Connection {
    let connection: Connection = try .ofWorld(at: Connection.memory, .creating)
    try connection.configure()
    try connection.writing { try connection.bringUpToDate(seed: seed, birth: birth) }
    return connection
  }

  /// Sets what must hold before anything is read or written.
  func configure() throws {
    try run("PRAGMA foreign_keys = ON")
    try run("PRAGMA synchronous = FULL")
    try run("PRAGMA cell_size_check = ON")
    try run("PRAGMA secure_delete = ON")
    try run("PRAGMA mmap_size = 0")
    // A commit ends with the journal's end. Deleting the journal is not durable before its folder is (a lost deletion would
    // roll the commit back after a power cut), truncating it is synchronised. No write-ahead log: before 3.51.3 two
    // writers can damage one (DESIGN.md 7); a file that has one is turned back.
    let journal = try first("PRAGMA journal_mode = TRUNCATE") { try $0.text(0) }
    guard journal == (isInMemory ? "memory" : "truncate") else {
      throw StoreFault.damaged(
        path: path, finding: "its journal cannot be turned back from '\(journal ?? "")'")
    }
  }

  /// The version of the file, 0 for an empty one, once it is found to be one of ours and whole.
  private func checkedVersion() throws -> Int {
    let version = try first("PRAGMA user_version") { try $0.integer(0) } ?? 0
    let application = try first("PRAGMA application_id") { try $0.integer(0) } ?? 0
    if application == 0, version == 0, try schemaText().isEmpty { return 0 }
    guard application == Schema.applicationID else { throw StoreFault.foreign(path: path) }
    guard version <= Schema.version else {
      throw StoreFault.newer(path: path, version: version, known: Schema.version)
    }
    guard version > 0, try schemaText() == Schema.text(after: version) else {
      throw StoreFault.damaged(
        path: path, finding: "its tables are not those of a world of version \(version)")
    }
    try checkPages()
    return version
  }

  /// Throws when the file's pages do not hold together; a page that could not be read says nothing about that.
  private func checkPages() throws {
    let report = try first("PRAGMA quick_check(1)") { try $0.text(0) } ?? "no answer"
    guard report != "ok" else { return }
    let finding = report.split(separator: "\n").filter { !$0.hasPrefix("***") }.joined(separator: ", ")
    if finding.contains("unable to get the page") { throw StoreFault.failed(path: path, reason: finding) }
    throw StoreFault.damaged(path: path, finding: finding)
  }

  private func schemaText() throws -> [String] {
    try rows("SELECT sql FROM sqlite_schema ORDER BY rowid") { $0.optionalText(0) ?? "" }
  }

  /// Runs under the write lock, so the version is read once more: another process may have been quicker.
  private func bringUpToDate(seed: Seed, birth: Birth) throws {
    let version = try checkedVersion()
    guard version < Schema.version else { return }
    try Schema.migrate(self, from: version)
    if version == 0 {
      try seed.plant(in: self, birth: birth)
      try run("PRAGMA application_id = 0x50616C57")
    }
  }
}

/// What a new world gets at its birth.
struct Birth {
  let id: GUID
  let now: Moment
}
