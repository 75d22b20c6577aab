/// A statement's text, which can only be written as a literal: no SQL is ever put together from values.
package struct SQL: ExpressibleByStringLiteral, Hashable, CustomStringConvertible {
  let text: StaticString

  package var description: String { text.description }

  package init(stringLiteral text: StaticString) { self.text = text }

  package static func == (left: SQL, right: SQL) -> Bool { left.text.utf8Start == right.text.utf8Start }

  package func hash(into hasher: inout Hasher) { hasher.combine(text.utf8Start) }
}

/// A value that is bound to a parameter or read from a column.
package enum SQLValue: Equatable {
  case null
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// A type that can stand for a statement's parameter.
package protocol SQLBindable {
  var sqlValue: SQLValue { get }
}

extension Int: SQLBindable {
  package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension String: SQLBindable {
  package var sqlValue: SQLValue { .text(self) }
}

extension [UInt8]: SQLBindable {
  package var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLBindable where Wrapped: SQLBindable {
  package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
