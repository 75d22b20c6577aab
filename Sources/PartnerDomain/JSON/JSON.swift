/// A JSON value: what crosses the REST port, what a stored session is written as, what `az` prints.
///
/// Objects keep the order of their members, numbers the text they came as.
package indirect enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As it stands in the text: `1`, `1.50`, `-2e3`.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      (self.name, self.value) = (name, value)
    }
  }
}

extension JSON {
  package static func number(_ value: Int) -> JSON { .number(String(value)) }

  /// A string, or null for nil.
  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The member of that name (the last, where there are several), nil where there is none or this is no object.
  package subscript(name: String) -> JSON? {
    members?.last { $0.name == name }?.value
  }

  package var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  package var elements: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var integer: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(dictionaryLiteral members: (String, JSON)...) { self = .object(members.map(Member.init)) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
}
