import CSQLite

/// A prepared statement, reset after each use and kept for the next one.
final class Statement {
  private let handle: OpaquePointer
  private unowned let connection: Connection

  init(_ sql: SQL, on connection: Connection) throws {
    var handle: OpaquePointer?
    let text = UnsafeRawPointer(sql.text.utf8Start).assumingMemoryBound(to: CChar.self)
    let length = Int32(clamping: sql.text.utf8CodeUnitCount)
    try connection.check(
      sqlite3_prepare_v3(connection.handle, text, length, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil))
    guard let handle else { throw connection.explained(.failed(reason: "an empty statement")) }
    (self.handle, self.connection) = (handle, connection)
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the statement with these parameters and hands each row to `body`.
  func run(_ parameters: [any SQLBindable], each body: (Row) throws -> Void) throws {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, parameter) in parameters.enumerated() {
      try connection.check(bind(parameter.sqlValue, at: Int32(clamping: index + 1)))
    }
    while true {
      let code = sqlite3_step(handle)
      guard code == SQLITE_ROW else {
        if code != SQLITE_DONE { try connection.check(code) }
        return
      }
      try body(Row(statement: handle, connection: connection))
    }
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    // SQLite copies what it is given: the buffers end with this call.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .text(var text):
      text.withUTF8 { bytes in
        // An empty buffer may have no address, and a null pointer would bind NULL.
        guard let start = bytes.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, copied) }
        return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text64(handle, index, $0, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
        }
      }
    case .blob(let bytes):
      bytes.withUnsafeBytes { sqlite3_bind_blob64(handle, index, $0.baseAddress, UInt64($0.count), copied) }
    }
  }
}
