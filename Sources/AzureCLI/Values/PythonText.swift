extension Value {
  /// The text that az puts into cells and messages: Python's `str`, as in `True`, `None`, `1.0`, `['a', 1]`.
  var pythonText: String {
    guard case .string(let text) = self else { return pythonLiteral }
    return text
  }

  /// Python's `repr`: strings stand in quotes.
  var pythonLiteral: String {
    switch self {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .number(let number): number.description
    case .string(let text): quoted(text)
    case .array(let elements): "[\(elements.map(\.pythonLiteral).joined(separator: ", "))]"
    case .object(let record): literal(of: record)
    }
  }
}

private func literal(of record: Record) -> String {
  let pairs = record.fields.map { (quoted($0.name), $0.value.pythonLiteral) }
  guard record.isSelected else { return "{\(pairs.map { "\($0): \($1)" }.joined(separator: ", "))}" }
  return "OrderedDict([\(pairs.map { "(\($0), \($1))" }.joined(separator: ", "))])"
}

/// A text in Python's quotes: single ones, unless that would need escapes which double ones spare.
func quoted(_ text: String) -> String {
  let quote: Character = text.contains("'") && !text.contains("\"") ? "\"" : "'"
  var literal = String(quote)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": literal += "\\\\"
    case "\n": literal += "\\n"
    case "\r": literal += "\\r"
    case "\t": literal += "\\t"
    case _ where Character(scalar) == quote: literal += "\\\(quote)"
    case _ where !isPrintable(scalar): literal += numericEscape(scalar)
    default: literal.unicodeScalars.append(scalar)
    }
  }
  return literal + String(quote)
}

/// Python shows letters, marks, numbers, punctuation, symbols and the plain blank as they are.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
  case .spaceSeparator: scalar == " "
  default: true
  }
}

/// `\x7f`, `\u200b` or `\U0001f300`.
private func numericEscape(_ scalar: Unicode.Scalar) -> String {
  let (letter, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
  let digits = String(scalar.value, radix: 16)
  return "\\\(letter)" + String(repeating: "0", count: width - digits.count) + digits
}
