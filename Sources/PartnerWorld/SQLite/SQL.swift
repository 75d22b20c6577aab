/// A statement's text, which can only be written as a literal: no SQL is ever put together from values.
struct SQL: ExpressibleByStringLiteral, Hashable {
  let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  static func == (left: SQL, right: SQL) -> Bool { left.text.utf8Start == right.text.utf8Start }

  func hash(into hasher: inout Hasher) { hasher.combine(text.utf8Start) }
}

/// A value that is bound to a parameter or read from a column.
enum SQLValue: Equatable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// A type that can stand for a statement's parameter.
protocol SQLBindable {
  var sqlValue: SQLValue { get }
}

extension Int: SQLBindable {
  var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension String: SQLBindable {
  var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
  var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
