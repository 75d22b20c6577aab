extension Value {
  /// JSON over lines, members sorted, characters beyond ASCII as they are.
  var indentedJSON: String {
    var printer = JSONPrinter(palette: .none)
    printer.add(self, depth: 0)
    printer.endLine()
    return printer.text
  }

  /// The same in the colours of az (Pygments' for a light terminal).
  var colouredJSON: String {
    var printer = JSONPrinter(palette: .terminal)
    printer.add(self, depth: 0)
    printer.endLine()
    return printer.text
  }
}

/// The escape codes around the parts of a JSON text; empty ones add nothing.
private struct Palette {
  var name = ""
  var string = ""
  var constant = ""
  var blank = ""
  var reset = ""

  static let none = Palette()
  static let terminal = Palette(
    name: "\u{1B}[94m", string: "\u{1B}[33m", constant: "\u{1B}[34m", blank: "\u{1B}[37m",
    reset: "\u{1B}[39;49;00m")
}

private struct JSONPrinter {
  let palette: Palette
  private(set) var text = ""

  init(palette: Palette) { self.palette = palette }

  mutating func add(_ value: Value, depth: Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      text += "["
      for (index, element) in elements.enumerated() {
        beginItem(index, depth: depth)
        add(element, depth: depth + 1)
      }
      close("]", depth: depth)
    case .object(let record) where !record.fields.isEmpty:
      text += "{"
      for (index, field) in record.sortedFields.enumerated() {
        beginItem(index, depth: depth)
        paint(palette.name) { $0.add(string: field.name) }
        text += ":"
        blank(" ")
        add(field.value, depth: depth + 1)
      }
      close("}", depth: depth)
    case .array: text += "[]"
    case .object: text += "{}"
    case .string(let string): paint(palette.string) { $0.add(string: string) }
    default: paint(palette.constant) { $0.add(scalar: value) }
    }
  }

  mutating func endLine() {
    text += palette.blank + palette.reset + "\n"
  }

  private mutating func beginItem(_ index: Int, depth: Int) {
    if index > 0 { text += "," }
    endLine()
    blank(String(repeating: "  ", count: depth + 1))
  }

  private mutating func close(_ bracket: String, depth: Int) {
    endLine()
    if depth > 0 { blank(String(repeating: "  ", count: depth)) }
    text += bracket
  }

  private mutating func blank(_ blanks: String) { text += palette.blank + blanks + palette.reset }

  private mutating func paint(_ colour: String, _ write: (inout JSONText) -> Void) {
    var writer = JSONText()
    write(&writer)
    text += colour + writer.text + palette.reset
  }
}
