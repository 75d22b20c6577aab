import Runtime

/// Reads the plain XML that CLIXML is: elements, attributes, text and the five entities; no document types.
struct MarkupScanner {
  /// An element with what it holds.
  final class Element {
    let tag: String
    let attributes: [String: ShellString]
    fileprivate(set) var children: [Element] = []
    fileprivate(set) var text = TextBuilder()

    init(_ tag: String, _ attributes: [String: ShellString]) {
      (self.tag, self.attributes) = (tag, attributes)
    }

    /// The first child of a tag.
    func child(_ tag: String) -> Element? { children.first { $0.tag == tag } }
  }

  private let source: ShellString
  private var at = 0

  private init(_ source: ShellString) { self.source = source }

  /// The outermost element.
  ///
  /// Throws for a text that is not well formed, or nests deeper than any serializer writes.
  static func read(_ source: ShellString) throws(MarkupFault) -> Element {
    var scanner = MarkupScanner(source)
    if source.count > 0, source[0] == 0xFEFF { scanner.at = 1 }
    try scanner.skipMisc()
    guard let element = try scanner.element(depth: 0) else { throw scanner.fault("Root element is missing.") }
    return element
  }

  private func fault(_ message: String) -> MarkupFault {
    var (line, start) = (1, 0)
    for offset in 0..<min(at, source.count) where source[offset] == 0x0A {
      (line, start) = (line + 1, offset + 1)
    }
    return MarkupFault(message: "\(message) Line \(line), position \(at - start + 1).")
  }

  private func starts(with text: String, at offset: Int) -> Bool {
    var place = offset
    for unit in text.utf16 {
      guard place < source.count, source[place] == unit else { return false }
      place += 1
    }
    return true
  }

  private mutating func skip(to end: String) throws(MarkupFault) {
    while at < source.count, !starts(with: end, at: at) { at += 1 }
    guard at < source.count else { throw fault("Unexpected end of file.") }
    at += end.utf16.count
  }

  /// Passes over white space, comments, declarations and instructions.
  private mutating func skipMisc() throws(MarkupFault) {
    while at < source.count {
      if isSpace(source[at]) {
        at += 1
      } else if starts(with: "<?", at: at) {
        try skip(to: "?>")
      } else if starts(with: "<!--", at: at) {
        try skip(to: "-->")
      } else {
        return
      }
    }
  }

  private func isSpace(_ unit: UInt16) -> Bool {
    unit == 0x20 || unit == 0x0A || unit == 0x0D || unit == 0x09
  }

  private mutating func skipSpace() { while at < source.count, isSpace(source[at]) { at += 1 } }

  private mutating func name() -> String {
    let start = at
    while at < source.count, !isSpace(source[at]), source[at] != 0x3E, source[at] != 0x2F, source[at] != 0x3D
    {
      at += 1
    }
    return String(source.slice(start..<at))
  }

  private mutating func element(depth: Int) throws(MarkupFault) -> Element? {
    guard at < source.count, source[at] == 0x3C else { return nil }
    guard depth < 512 else { throw fault("The nesting is too deep.") }
    at += 1
    let tag = name()
    guard !tag.isEmpty else { throw fault("Name cannot begin with that character.") }
    var attributes: [String: ShellString] = [:]
    while true {
      skipSpace()
      guard at < source.count else { throw fault("Unexpected end of file.") }
      if starts(with: "/>", at: at) {
        at += 2
        return Element(tag, attributes)
      }
      if source[at] == 0x3E { break }
      let (key, value) = try attribute()
      attributes[key] = value
    }
    at += 1
    let element = Element(tag, attributes)
    try readContents(of: element, depth: depth)
    return element
  }

  private mutating func attribute() throws(MarkupFault) -> (String, ShellString) {
    let key = name()
    skipSpace()
    guard at < source.count, source[at] == 0x3D, !key.isEmpty else { throw fault("'=' is expected.") }
    at += 1
    skipSpace()
    guard at < source.count, source[at] == 0x22 || source[at] == 0x27 else {
      throw fault("A quote is expected.")
    }
    let quote = source[at]
    at += 1
    var text = TextBuilder()
    while at < source.count, source[at] != quote { try readUnit(into: &text) }
    guard at < source.count else { throw fault("Unexpected end of file.") }
    at += 1
    return (key, text.finish())
  }

  private mutating func readContents(of element: Element, depth: Int) throws(MarkupFault) {
    while at < source.count {
      if starts(with: "</", at: at) {
        at += 2
        let closing = name()
        guard closing == element.tag else {
          throw fault("The '\(element.tag)' start tag does not match the end tag of '\(closing)'.")
        }
        return try skip(to: ">")
      }
      if starts(with: "<!--", at: at) {
        try skip(to: "-->")
      } else if starts(with: "<![CDATA[", at: at) {
        let start = at + 9
        try skip(to: "]]>")
        element.text.append(source.slice(start..<max(start, at - 3)))
      } else if source[at] == 0x3C {
        if let child = try self.element(depth: depth + 1) { element.children.append(child) }
      } else {
        try readUnit(into: &element.text)
      }
    }
    throw fault("Unexpected end of file. The '\(element.tag)' start tag is not closed.")
  }

  /// One unit of text, or an entity.
  private mutating func readUnit(into text: inout TextBuilder) throws(MarkupFault) {
    guard source[at] == 0x26 else {
      // XML reads every line's end as a line feed.
      if source[at] == 0x0D {
        at += 1
        if at >= source.count || source[at] != 0x0A { text.append(unit: 0x0A) }
        return
      }
      text.append(unit: source[at])
      at += 1
      return
    }
    let start = at + 1
    while at < source.count, source[at] != 0x3B { at += 1 }
    guard at < source.count, at - start < 12 else { throw fault("An entity is not closed.") }
    let name = String(source.slice(start..<at))
    at += 1
    guard let scalar = MarkupScanner.scalar(name) else {
      throw fault("Reference to undeclared entity '\(name)'.")
    }
    text.append(scalar)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap { Unicode.Scalar($0) }
    }
  }
}

/// What is wrong with a text that should be XML.
struct MarkupFault: ShellFault {
  let message: String

  var errorId: String { "System.Xml.XmlException" }
  var category: ErrorCategory { .notSpecified }
  var exceptionType: TypeInfo {
    TypeTable.find("System.Xml.XmlException")
      ?? TypeTable.define("System.Xml.XmlException", base: .systemException)
  }
}
