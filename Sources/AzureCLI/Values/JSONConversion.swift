import PartnerDomain

extension Value {
  /// What came over the wire or stood in a literal; of members with one name the last counts, in the place of the first.
  init(_ json: JSON) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let text): self = .number(Number(json: text))
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(Value.init))
    case .object(let members):
      var record = Record()
      for member in members { record[member.name] = Value(member.value) }
      self = .object(record)
    }
  }

  /// The value as JSON to store or send.
  var json: JSON {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let number): .number(number.description)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.json))
    case .object(let record): .object(record.fields.map { JSON.Member($0.name, $0.value.json) })
    }
  }

  /// A string, or null for nil.
  static func optional(_ text: String?) -> Value { text.map(Value.string) ?? .null }
}
