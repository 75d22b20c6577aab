/// Reads the XML of format files: elements, text, character data, entities.
struct MarkupReader {
  /// Where a text stops being XML, one-based.
  struct Fault: Error {
    let line: Int
    let message: String
  }

  /// Elements inside each other go no deeper.
  private static let deepest = 100

  private let text: [Character]
  private var index = 0

  private init(_ text: String) { self.text = Array(text) }

  /// The outermost element of a text.
  static func read(_ text: String) throws(Fault) -> MarkupElement {
    var reader = MarkupReader(text)
    let document = MarkupElement("")
    try reader.readContent(of: document, depth: 0)
    guard let root = document.children.first else { throw reader.fault("Root element is missing.") }
    return root
  }

  private func fault(_ message: String) -> Fault {
    Fault(line: text[..<min(index, text.count)].reduce(1) { $1.isNewline ? $0 + 1 : $0 }, message: message)
  }

  private mutating func readContent(of element: MarkupElement, depth: Int) throws(Fault) {
    guard depth < MarkupReader.deepest else { throw fault("Elements are nested too deeply.") }
    while index < text.count {
      if starts(with: "</") {
        guard !element.name.isEmpty else { throw fault("Unexpected end tag.") }
        return try readEnd(of: element)
      }
      if skips("<!--", to: "-->") || skips("<?", to: "?>") { continue }
      if starts(with: "<![CDATA[") {
        element.append(take(behind: "<![CDATA[", to: "]]>"))
      } else if skips("<!", to: ">") {
        continue
      } else if text[index] == "<" {
        try readElement(into: element, depth: depth)
      } else {
        try readText(into: element)
      }
    }
    if !element.name.isEmpty { throw fault("Unexpected end of file: '\(element.name)' is not closed.") }
  }

  private mutating func readElement(into parent: MarkupElement, depth: Int) throws(Fault) {
    index += 1
    let name = takeName()
    guard !name.isEmpty else { throw fault("Name cannot begin with the '\(current)' character.") }
    let element = MarkupElement(name)
    parent.append(element)
    while index < text.count, text[index] != ">", !starts(with: "/>") { skipAttributePart() }
    guard index < text.count else { throw fault("Unexpected end of file: '\(name)' is not closed.") }
    let isEmpty = text[index] == "/"
    index += isEmpty ? 2 : 1
    if !isEmpty { try readContent(of: element, depth: depth + 1) }
  }

  private var current: String { index < text.count ? String(text[index]) : "" }

  private mutating func readEnd(of element: MarkupElement) throws(Fault) {
    index += 2
    let name = takeName()
    guard name == element.name else {
      throw fault("The '\(element.name)' start tag does not match the end tag of '\(name)'.")
    }
    while index < text.count, text[index] != ">" { index += 1 }
    index += 1
  }

  private mutating func takeName() -> String {
    let start = index
    while index < text.count, !text[index].isWhitespace, text[index] != ">", text[index] != "/" { index += 1 }
    return String(text[start..<index])
  }

  /// One character of a tag, or a quoted value as a whole.
  private mutating func skipAttributePart() {
    let mark = text[index]
    index += 1
    guard mark == "\"" || mark == "'" else { return }
    while index < text.count, text[index] != mark { index += 1 }
    index += 1
  }
}

extension MarkupReader {
  private func starts(with mark: String) -> Bool {
    index + mark.count <= text.count && text[index..<index + mark.count].elementsEqual(mark)
  }

  private mutating func take(behind open: String, to close: String) -> String {
    index += open.count
    let start = index
    while index < text.count, !starts(with: close) { index += 1 }
    defer { index = min(index + close.count, text.count) }
    return String(text[start..<min(index, text.count)])
  }

  private mutating func skips(_ open: String, to close: String) -> Bool {
    guard starts(with: open), !starts(with: "<![CDATA[") else { return false }
    _ = take(behind: open, to: close)
    return true
  }

  private mutating func readText(into element: MarkupElement) throws(Fault) {
    let start = index
    while index < text.count, text[index] != "<", text[index] != "&" { index += 1 }
    element.append(String(text[start..<index]))
    if index < text.count, text[index] == "&" { element.append(try takeEntity()) }
  }

  private static let entities: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
  ]

  private mutating func takeEntity() throws(Fault) -> String {
    let name = take(behind: "&", to: ";")
    if let known = MarkupReader.entities[name] { return known }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard name.first == "#", let code, let scalar = Unicode.Scalar(code) else {
      throw fault("Reference to undeclared entity '\(name)'.")
    }
    return String(Character(scalar))
  }
}
