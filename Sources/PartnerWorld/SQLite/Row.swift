import CSQLite
import PartnerDomain

/// The row that a statement stands at, valid within the closure that it is handed to.
///
/// Reading throws `StoreFault.damaged` for a value that is not of the kind that the schema promises.
struct Row {
  let statement: OpaquePointer
  let path: String

  func integer(_ column: Int32) throws -> Int {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { throw damage(column, "a number") }
    return Int(sqlite3_column_int64(statement, column))
  }

  func text(_ column: Int32) throws -> String {
    guard let text = optionalText(column) else { throw damage(column, "text") }
    return text
  }

  /// Nil for NULL (and for what is not text).
  func optionalText(_ column: Int32) -> String? {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func blob(_ column: Int32) throws -> [UInt8] {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { throw damage(column, "bytes") }
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  func id<ID: GUIDIdentifier>(_ column: Int32, _ type: ID.Type = ID.self) throws -> ID {
    guard let id = ID(try text(column)) else { throw damage(column, "an id") }
    return id
  }

  func moment(_ column: Int32) throws -> Moment { Moment(ticks: Int64(try integer(column))) }

  func word<Word: RawRepresentable<String>>(_ column: Int32, _ type: Word.Type = Word.self) throws -> Word {
    guard let word = Word(rawValue: try text(column)) else { throw damage(column, "a known word") }
    return word
  }

  private func damage(_ column: Int32, _ expected: String) -> StoreFault {
    let name = sqlite3_column_name(statement, column).map { String(cString: $0) } ?? "a column"
    return .damaged(path: path, finding: "'\(name)' is not \(expected)")
  }
}
