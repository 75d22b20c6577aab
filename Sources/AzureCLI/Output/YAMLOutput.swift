extension Value {
  /// YAML in block style, members sorted, as PyYAML writes it; the answer's own scalar closes with `...`.
  var yaml: String {
    var writer = YAMLWriter()
    writer.add(self, indent: 0, isNested: false)
    return writer.text
  }
}

private struct YAMLWriter {
  private(set) var text = ""

  /// Adds a value after a `-` or a `:`, or at the beginning.
  mutating func add(_ value: Value, indent: Int, isNested: Bool) {
    switch value {
    case .array(let elements) where !elements.isEmpty: add(elements, indent: indent, isNested: isNested)
    case .object(let record) where !record.fields.isEmpty: add(record, indent: indent, isNested: isNested)
    default:
      if isNested { text += " " }
      text += scalar(value, indent: isNested ? indent : 2)
      text += "\n"
      if !isNested, value.isOpenScalar { text += "...\n" }
    }
  }

  /// Items of a sequence; under a name they stand no deeper than the name.
  private mutating func add(_ elements: [Value], indent: Int, isNested: Bool) {
    if isNested { text += "\n" }
    for element in elements {
      pad(indent)
      text += "-"
      addItem(element, indent: indent)
    }
  }

  /// What follows a `-`: a collection begins on the same line.
  private mutating func addItem(_ element: Value, indent: Int) {
    switch element {
    case .array(let inner) where !inner.isEmpty:
      text += " "
      var nested = YAMLWriter()
      nested.add(inner, indent: indent + 2, isNested: false)
      text += nested.text.dropFirst(indent + 2)
    case .object(let record) where !record.fields.isEmpty:
      text += " "
      var nested = YAMLWriter()
      nested.add(record, indent: indent + 2, isNested: false)
      text += nested.text.dropFirst(indent + 2)
    default: add(element, indent: indent + 2, isNested: true)
    }
  }

  private mutating func add(_ record: Record, indent: Int, isNested: Bool) {
    if isNested { text += "\n" }
    for field in record.sortedFields {
      pad(indent)
      text += YAMLScalar(field.name, isKey: true).text(indent: indent + 2, column: nil)
      text += ":"
      if case .array = field.value {
        add(field.value, indent: indent, isNested: true)
      } else {
        add(field.value, indent: indent + 2, isNested: true)
      }
    }
  }

  private func scalar(_ value: Value, indent: Int) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let number): yamlNumber(number)
    case .array: "[]"
    case .object: "{}"
    case .string(let string): YAMLScalar(string, isKey: false).text(indent: indent, column: column)
    }
  }

  /// Code points since the last line break.
  private var column: Int {
    let line = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text[text.index(after: $0)...] } ?? text[...]
    return line.unicodeScalars.count
  }

  private mutating func pad(_ count: Int) { text += String(repeating: " ", count: count) }
}

extension Value {
  /// Whether a document that is only this value needs an end mark: plain scalars do, quoted ones and collections do not.
  fileprivate var isOpenScalar: Bool {
    switch self {
    case .string(let text): YAMLScalar(text, isKey: false).isPlain
    case .array, .object: false
    default: true
    }
  }
}

private func yamlNumber(_ number: Number) -> String {
  let text = number.description
  guard case .real = number else { return text }
  // YAML 1.1 wants a fraction before an exponent.
  guard let mark = text.firstIndex(of: "e"), !text[..<mark].contains(".") else { return text }
  return text[..<mark] + ".0" + text[mark...]
}
