import CSQLite
import Glibc

/// One connection to one database, used by one thread at a time; the only place that opens one.
///
/// What it throws is what its owner makes of a `DatabaseFault`.
package final class Connection {
  let handle: OpaquePointer
  /// The file's path, or `:memory:`.
  package let path: String
  /// Whether opening is over: what fails now fails while reading or writing.
  private(set) var isOpen = false
  let patience: Patience
  private let takesTurns: Bool
  private let explain: (DatabaseFault) -> any Error
  private var statements: [SQL: Statement] = [:]
  private lazy var turnstile = takesTurns && !isInMemory ? Turnstile(besides: path) : nil

  package enum Mode { case existing, creating }

  /// Opens a file, or a database in memory for the path `:memory:`.
  ///
  /// `takesTurns` has processes that write pass a turnstile, for those that write without a pause; `explain` makes the error
  /// that is thrown.
  package init(
    path: String, _ mode: Mode, patience: Patience, takesTurns: Bool,
    explain: @escaping (DatabaseFault) -> any Error
  ) throws {
    var handle: OpaquePointer?
    let create = mode == .creating ? SQLITE_OPEN_CREATE : 0
    let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | create, nil)
    guard let handle else { throw explain(.cannotOpen(reason: "out of memory")) }
    (self.handle, self.path, self.patience) = (handle, path, patience)
    (self.takesTurns, self.explain) = (takesTurns, explain)
    sqlite3_extended_result_codes(handle, 1)
    try check(code)
    try check(csqlite_distrust(handle))
    sqlite3_busy_handler(handle, waitForOthers, UnsafeMutableRawPointer(bitPattern: patience.milliseconds))
    for (limit, value) in Self.limits { sqlite3_limit(handle, limit, value) }
    isOpen = true
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  /// What a hostile file may make SQLite do at most; our own statements stay far below.
  private static let limits: [(Int32, Int32)] = [
    (SQLITE_LIMIT_LENGTH, 64 << 20), (SQLITE_LIMIT_SQL_LENGTH, 100_000), (SQLITE_LIMIT_COLUMN, 100),
    (SQLITE_LIMIT_EXPR_DEPTH, 50), (SQLITE_LIMIT_COMPOUND_SELECT, 10), (SQLITE_LIMIT_VDBE_OP, 25_000),
    (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 1), (SQLITE_LIMIT_WORKER_THREADS, 0),
  ]

  /// The path of a database that no file holds.
  package static let memory = ":memory:"
  package var isInMemory: Bool { path == Self.memory }
}

extension Connection {
  /// Runs a statement that returns nothing.
  package func run(_ sql: SQL, _ parameters: any SQLBindable...) throws {
    try statement(sql).run(parameters) { _ in }
  }

  /// All rows of a query, each as `read` makes it.
  package func rows<Item>(_ sql: SQL, _ parameters: any SQLBindable..., read: (Row) throws -> Item) throws
    -> [Item]
  {
    var items: [Item] = []
    try statement(sql).run(parameters) { items.append(try read($0)) }
    return items
  }

  /// The first row of a query, nil if there is none.
  package func first<Item>(_ sql: SQL, _ parameters: any SQLBindable..., read: (Row) throws -> Item) throws
    -> Item?
  {
    var item: Item?
    try statement(sql).run(parameters) { if item == nil { item = try read($0) } }
    return item
  }

  private func statement(_ sql: SQL) throws -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try Statement(sql, on: self)
    statements[sql] = statement
    return statement
  }

  /// Reads several things as they were at one moment.
  package func reading<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN")
    return try finish(body)
  }

  /// Reads and writes as one step; nothing is written when `body` throws, all of it is durable once this returns.
  package func writing<Result>(_ body: () throws -> Result) throws -> Result {
    if let turnstile {
      let begun = try turnstile.pass(patience) { try run("BEGIN IMMEDIATE") }
      guard begun else { throw explain(.busy) }
    } else {
      try run("BEGIN IMMEDIATE")
    }
    return try finish(body)
  }

  private func finish<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      // SQLite ends a transaction by itself after some errors (a full disk); a second end is no news.
      if sqlite3_get_autocommit(handle) == 0 { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Copies the whole database as it is at one moment.
  package func copy(into target: Connection) throws {
    guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      return try target.check(sqlite3_errcode(target.handle))
    }
    let code = sqlite3_backup_step(backup, -1)
    let ended = sqlite3_backup_finish(backup)
    guard code != SQLITE_DONE else { return }
    try target.check(ended == SQLITE_OK ? code : ended)
  }

  /// What the owner makes of a fault.
  func explained(_ fault: DatabaseFault) -> any Error { explain(fault) }

  /// Throws the fault that a result code stands for.
  func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    throw explain(DatabaseFault(code: code, on: self, latest: errno))
  }
}

/// Called by SQLite while another process holds the file: waits a moment, or says that there was enough of it.
private let waitForOthers: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32 = { context, turns in
  Patience(milliseconds: Int(bitPattern: context)).wait(turn: Int(turns)) ? 1 : 0
}
