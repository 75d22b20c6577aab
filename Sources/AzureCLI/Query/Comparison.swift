extension Value {
  var elements: [Value]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  var record: Record? {
    guard case .object(let record) = self else { return nil }
    return record
  }

  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var number: Number? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// JMESPath's false values: null, false, and what is empty.
  ///
  /// Zero is true.
  var isFalse: Bool {
    switch self {
    case .null: true
    case .bool(let value): !value
    case .number: false
    case .string(let text): text.isEmpty
    case .array(let elements): elements.isEmpty
    case .object(let record): record.fields.isEmpty
    }
  }

  /// An element by its place, from the end if negative; null where there is none.
  func element(_ index: Int) -> Value {
    guard let elements else { return .null }
    let place = index < 0 ? index + elements.count : index
    return elements.indices.contains(place) ? elements[place] : .null
  }

  /// Whether two values are the same; numbers by their size, records without regard to order.
  func isEqual(to other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left.compared(to: right) == 0
    case (.string(let left), .string(let right)): same(left, right)
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isEqual(to: $1) }
    case (.object(let left), .object(let right)):
      left.fields.count == right.fields.count
        && left.fields.allSatisfy { field in right[field.name].map { $0.isEqual(to: field.value) } ?? false }
    default: false
    }
  }
}

/// The answer of a comparison; order is known of two numbers or two texts only, anything else gives null.
func compare(_ left: Value, _ symbol: Symbol, _ right: Value) throws(QueryFault) -> Value {
  switch symbol {
  case .equal: return .bool(left.isEqual(to: right))
  case .notEqual: return .bool(!left.isEqual(to: right))
  default: break
  }
  guard left.isOrdered, right.isOrdered else { return .null }
  guard let order = order(of: left, right) else {
    throw .unexpected(
      "'\(symbol.rawValue)' not supported between instances of '\(left.pythonType)' and '\(right.pythonType)'"
    )
  }
  switch symbol {
  case .less: return .bool(order < 0)
  case .lessOrEqual: return .bool(order <= 0)
  case .greater: return .bool(order > 0)
  default: return .bool(order >= 0)
  }
}

/// -1, 0 or 1 for two numbers or two texts, nil for anything else.
func order(of left: Value, _ right: Value) -> Int? {
  switch (left, right) {
  case (.number(let left), .number(let right)): left.compared(to: right)
  case (.string(let left), .string(let right)): precedes(left, right) ? -1 : same(left, right) ? 0 : 1
  default: nil
  }
}

extension Value {
  fileprivate var isOrdered: Bool { number != nil || string != nil }

  /// The name that the reference implementation's language gives to the type, seen in its messages.
  var pythonType: String {
    switch self {
    case .null: "NoneType"
    case .bool: "bool"
    case .number(.real): "float"
    case .number: "int"
    case .string: "str"
    case .array: "list"
    case .object(let record): record.isSelected ? "OrderedDict" : "dict"
    }
  }

  /// The name that JMESPath gives to the type.
  var queryType: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
