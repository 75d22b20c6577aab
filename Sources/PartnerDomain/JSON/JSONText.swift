/// The escapes of one letter, for reading and writing.
let jsonEscapes: [(letter: UInt8, byte: UInt8)] = [
  (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "\\"), UInt8(ascii: "\\")),
  (UInt8(ascii: "/"), UInt8(ascii: "/")),
  (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "n"), 0x0A), (UInt8(ascii: "r"), 0x0D),
  (UInt8(ascii: "t"), 0x09),
]

extension JSON: CustomStringConvertible {
  /// The text without blanks.
  package var description: String { text() }

  /// The text, on one line, or with members and elements on lines of their own, indented by so many blanks a level.
  package func text(indent: Int? = nil) -> String {
    var writer = JSONWriter(indent: indent)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The text without blanks, as bytes.
  package var bytes: [UInt8] {
    var writer = JSONWriter(indent: nil)
    writer.write(self, depth: 0)
    return writer.bytes
  }
}

private struct JSONWriter {
  let indent: Int?
  var bytes: [UInt8] = []

  init(indent: Int?) { self.indent = indent }

  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: add("null")
    case .bool(let value): add(value ? "true" : "false")
    case .number(let text): add(text)
    case .string(let text): quote(text)
    case .array(let elements):
      list(elements, between: "[", and: "]", depth: depth) { writer, element in
        writer.write(element, depth: depth + 1)
      }
    case .object(let members):
      list(members, between: "{", and: "}", depth: depth) { writer, member in
        writer.quote(member.name)
        writer.add(writer.indent == nil ? ":" : ": ")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item], between open: String, and close: String, depth: Int, each: (inout Self, Item) -> Void
  ) {
    add(open)
    for (index, item) in items.enumerated() {
      if index > 0 { add(",") }
      breakLine(depth: depth + 1)
      each(&self, item)
    }
    if !items.isEmpty { breakLine(depth: depth) }
    add(close)
  }

  private mutating func breakLine(depth: Int) {
    guard let indent else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent * depth))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "/") || byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
      {
        bytes.append(byte)
      } else if let letter = jsonEscapes.first(where: { $0.byte == byte })?.letter {
        bytes += [UInt8(ascii: "\\"), letter]
      } else {
        add(byte < 0x10 ? "\\u000" : "\\u00")
        add(String(byte, radix: 16))
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
