extension Function {
  static let strings: [String: Function] = [
    "starts_with": Function(["string"], ["string"]) { arguments in
      .bool(arguments.text(0).utf8.starts(with: arguments.text(1).utf8))
    },
    "ends_with": Function(["string"], ["string"]) { arguments in
      .bool(arguments.text(0).utf8.reversed().starts(with: arguments.text(1).utf8.reversed()))
    },
    "join": Function(["string"], ["array-string"]) { arguments in
      .string(arguments.elements(1).compactMap(\.string).joined(separator: arguments.text(0)))
    },
    "contains": Function(["array", "string"], any) { arguments throws(QueryFault) in
      let search = arguments.value(1)
      guard let text = arguments.value(0).string else {
        return .bool(arguments.elements(0).contains { $0.isEqual(to: search) })
      }
      guard let part = search.string else {
        throw .unexpected("'in <string>' requires string as left operand, not \(search.pythonType)")
      }
      return .bool(contains(text, part))
    },
  ]
}

/// Whether the code points of one text stand within another.
private func contains(_ text: String, _ part: String) -> Bool {
  let (text, part) = (Array(text.utf8), Array(part.utf8))
  guard part.count <= text.count else { return false }
  return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
}
