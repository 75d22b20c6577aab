extension Function {
  static let arrays: [String: Function] = [
    "length": Function(["string", "array", "object"]) { .number(.integer(length($0.value(0)))) },
    "reverse": Function(["array", "string"]) { arguments in
      guard let text = arguments.value(0).string else { return .array(arguments.elements(0).reversed()) }
      return .string(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
    },
    "sort": Function(["array-string", "array-number"]) { .array(sorted($0.elements(0)) { $0 }) },
    "max": Function(["array-number", "array-string"]) { greatest($0.elements(0), sign: 1) { $0 } },
    "min": Function(["array-number", "array-string"]) { greatest($0.elements(0), sign: -1) { $0 } },
    "to_array": Function(any) { arguments in
      arguments.value(0).elements.map(Value.array) ?? [arguments.value(0)]
    },
  ]
}

/// Code points, elements or members.
private func length(_ value: Value) -> Int {
  value.string?.unicodeScalars.count ?? value.elements?.count ?? value.record?.fields.count ?? 0
}

/// Stable order by a key.
func sorted<Item>(_ items: [Item], by key: (Item) -> Value) -> [Item] {
  items.enumerated().sorted { left, right in
    let order = order(of: key(left.element), key(right.element)) ?? 0
    return order == 0 ? left.offset < right.offset : order < 0
  }.map(\.element)
}

/// The first of the greatest (sign 1) or least (-1), null where there is none.
func greatest(_ items: [Value], sign: Int, by key: (Value) -> Value) -> Value {
  guard var best = items.first else { return .null }
  for item in items.dropFirst() where (order(of: key(item), key(best)) ?? 0) * sign > 0 { best = item }
  return best
}
