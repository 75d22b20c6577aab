/// JSON as Python's `json` module writes it.
struct JSONText {
  /// Characters beyond ASCII become `\u` escapes.
  var escapesNonASCII = false
  private(set) var text = ""

  init(escapesNonASCII: Bool = false) { self.escapesNonASCII = escapesNonASCII }

  /// Adds a value on one line with nothing between its parts but these separators.
  mutating func add(compact value: Value, comma: String = ",", colon: String = ":") {
    switch value {
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += comma }
        add(compact: element, comma: comma, colon: colon)
      }
      text += "]"
    case .object(let record):
      text += "{"
      for (index, field) in record.fields.enumerated() {
        if index > 0 { text += comma }
        add(string: field.name)
        text += colon
        add(compact: field.value, comma: comma, colon: colon)
      }
      text += "}"
    default: add(scalar: value)
    }
  }

  mutating func add(scalar value: Value) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number.description
    case .string(let string): add(string: string)
    case .array, .object: add(compact: value)
    }
  }

  mutating func add(string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      if let escape = shortEscapes[scalar] {
        text += escape
      } else if scalar.value < 0x20 || escapesNonASCII && scalar.value > 0x7E {
        for unit in String(scalar).utf16 { text += "\\u" + hexadecimal(unit) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  mutating func add(_ raw: String) { text += raw }
}

extension Value {
  /// JSON without blanks, ASCII only: what `to_string` makes.
  var compactText: String {
    var writer = JSONText(escapesNonASCII: true)
    writer.add(compact: self)
    return writer.text
  }
}

private let shortEscapes: [Unicode.Scalar: String] = [
  "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
]

private func hexadecimal(_ unit: UInt16) -> String {
  let digits = String(unit, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
