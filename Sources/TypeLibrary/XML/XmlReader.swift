import Runtime

/// What is wrong with an XML text, and where.
struct XmlProblem: Error {
  let message: String
  let line: Int
  let column: Int

  var fault: NetFault {
    .named("System.Xml.XmlException", line == 0 ? message : "\(message) Line \(line), position \(column).")
  }
}

/// Reads XML into a tree: what .NET's reader takes, with its words for what it does not.
struct XmlParser {
  let units: [Unicode.Scalar]
  let tree: XmlTree
  var index = 0
  var entities: [String: String] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

  private init(_ text: String, _ tree: XmlTree) {
    units = Array(text.unicodeScalars)
    self.tree = tree
  }

  /// Fills a document with a text's nodes; throws an XmlProblem.
  static func read(_ text: String, into tree: XmlTree) throws {
    var parser = XmlParser(text, tree)
    try parser.readDocument()
  }

  /// The nodes of a piece of a document (`InnerXml`).
  static func fragment(_ text: String, in node: XmlNode) throws -> XmlNode {
    let fragment = node.tree.make(.fragment)
    var parser = XmlParser(text, node.tree)
    try parser.readContent(of: fragment, scope: node, isFragment: true)
    return fragment
  }
}

extension XmlParser {
  func problem(_ message: String, at place: Int? = nil) -> XmlProblem {
    let end = min(place ?? index, units.count)
    var (line, start) = (1, 0)
    for position in 0..<end where units[position] == "\n" { (line, start) = (line + 1, position + 1) }
    return XmlProblem(message: message, line: line, column: end - start + 1)
  }

  var isAtEnd: Bool { index >= units.count }
  var current: Unicode.Scalar? { isAtEnd ? nil : units[index] }

  func starts(with text: String) -> Bool {
    var place = index
    for scalar in text.unicodeScalars {
      guard place < units.count, units[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  mutating func skip(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  mutating func skipSpace() {
    while let unit = current, XmlParser.isSpace(unit) { index += 1 }
  }

  static func isSpace(_ unit: Unicode.Scalar) -> Bool {
    unit == " " || unit == "\n" || unit == "\r" || unit == "\t"
  }
  static func isNameStart(_ unit: Unicode.Scalar) -> Bool {
    unit == "_" || unit.properties.isXIDStart || unit.properties.isAlphabetic
  }
  static func isNamePart(_ unit: Unicode.Scalar) -> Bool {
    isNameStart(unit) || unit == "-" || unit == "." || unit == "\u{B7}" || unit.properties.isXIDContinue
  }

  /// The text up to a mark, which is read too.
  mutating func text(upTo mark: String, _ what: String) throws -> String {
    let start = index
    while !isAtEnd {
      if starts(with: mark) {
        defer { index += mark.unicodeScalars.count }
        return string(start..<index)
      }
      index += 1
    }
    throw problem("Unexpected end of file while parsing \(what) has occurred.")
  }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var place = range.lowerBound
    while place < range.upperBound {
      // Line ends are one line feed.
      if units[place] == "\r" {
        text.append("\n")
        if place + 1 < range.upperBound, units[place + 1] == "\n" { place += 1 }
      } else {
        text.append(units[place])
      }
      place += 1
    }
    return String(text)
  }

  mutating func name() throws -> (prefix: String, local: String) {
    let start = index
    guard let first = current else { throw problem("Unexpected end of file has occurred.") }
    guard XmlParser.isNameStart(first) else {
      throw problem(
        "Name cannot begin with the '\(first)' character, hexadecimal value 0x\(XmlParser.hex(first)).")
    }
    while let unit = current, XmlParser.isNamePart(unit) { index += 1 }
    let head = string(start..<index)
    guard current == ":", index + 1 < units.count, XmlParser.isNameStart(units[index + 1]) else {
      return ("", head)
    }
    index += 1
    let middle = index
    while let unit = current, XmlParser.isNamePart(unit) { index += 1 }
    return (head, string(middle..<index))
  }

  static func hex(_ unit: Unicode.Scalar) -> String {
    let text = String(unit.value, radix: 16, uppercase: true)
    return text.count < 2 ? "0" + text : text
  }
}
