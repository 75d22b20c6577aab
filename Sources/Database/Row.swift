import CSQLite

/// The row that a statement stands at, valid within the closure that it is handed to.
///
/// Reading throws the connection's `DatabaseFault.damaged` for a value that is not of the kind that the schema promises.
package struct Row {
  let statement: OpaquePointer
  let connection: Connection

  package func integer(_ column: Int32) throws -> Int {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { throw damage(column, "a number") }
    return Int(sqlite3_column_int64(statement, column))
  }

  /// Nil for NULL.
  package func optionalInteger(_ column: Int32) throws -> Int? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : try integer(column)
  }

  package func text(_ column: Int32) throws -> String {
    guard let text = optionalText(column) else { throw damage(column, "text") }
    return text
  }

  /// Nil for NULL (and for what is not text).
  package func optionalText(_ column: Int32) -> String? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  package func blob(_ column: Int32) throws -> [UInt8] {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { throw damage(column, "bytes") }
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// The error for a column that holds something else.
  package func damage(_ column: Int32, _ expected: String) -> any Error {
    let name = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? "a column"
    return connection.explained(.damaged(finding: "'\(name)' is not \(expected)"))
  }
}
