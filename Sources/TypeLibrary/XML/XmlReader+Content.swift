import Runtime

extension XmlParser {
  mutating func readDocument() throws {
    if current == "\u{FEFF}" { index += 1 }
    let document = tree.document
    if starts(with: "<?xml"), index + 5 < units.count, XmlParser.isSpace(units[index + 5]) {
      index += 5
      let content = try text(upTo: "?>", "XML declaration")
      let trimmed = content.drop { $0.isWhitespace }
      document.append(
        tree.make(
          .declaration, local: "xml", text: String(trimmed.reversed().drop { $0.isWhitespace }.reversed())))
    }
    while !isAtEnd {
      let start = index
      skipSpace()
      if tree.preservesWhitespace, index > start {
        document.append(tree.make(.whitespace, text: string(start..<index)))
      }
      if isAtEnd { break }
      guard current == "<" else { throw problem("Data at the root level is invalid.") }
      if starts(with: "<!DOCTYPE") {
        try readDocumentType(into: document)
      } else if try !readMarkup(into: document) {
        if tree.root != nil { throw problem("There are multiple root elements.", at: index + 1) }
        try readContent(of: document, scope: document, isFragment: false)
      }
    }
    if tree.root == nil { throw XmlProblem(message: "Root element is missing.", line: 0, column: 0) }
  }

  /// A comment, CDATA section or processing instruction; false at anything else.
  mutating func readMarkup(into parent: XmlNode) throws -> Bool {
    if skip("<!--") {
      parent.append(tree.make(.comment, text: try text(upTo: "-->", "Comment")))
    } else if parent.kind != .document, skip("<![CDATA[") {
      parent.append(tree.make(.cdata, text: try text(upTo: "]]>", "CDATA")))
    } else if starts(with: "<?") {
      let start = index
      index += 2
      let target = try name().local
      if target.lowercased() == "xml" {
        throw problem(
          "Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.",
          at: start + 2)
      }
      skipSpace()
      parent.append(tree.make(.instruction, local: target, text: try text(upTo: "?>", "PI")))
    } else {
      return false
    }
    return true
  }

  mutating func readDocumentType(into document: XmlNode) throws {
    index += 9
    skipSpace()
    let name = try name().local
    let start = index
    var depth = 0
    while let unit = current, depth > 0 || unit != ">" {
      if unit == "[" { depth += 1 }
      if unit == "]" { depth -= 1 }
      index += 1
    }
    let inside = string(start..<index)
    if !isAtEnd { index += 1 }
    readEntities(inside)
    document.append(tree.make(.documentType, local: name, text: inside))
  }

  /// Internal entities with a plain text; none is expanded inside of another.
  mutating func readEntities(_ text: String) {
    for piece in text.components(of: "<!ENTITY").dropFirst() {
      let words = piece.split(separator: " ", maxSplits: 1).map { String($0) }
      guard words.count == 2, let quote = words[1].first(where: { $0 == "\"" || $0 == "'" }) else { continue }
      let parts = words[1].split(separator: quote, omittingEmptySubsequences: false)
      if parts.count > 1, !words[0].hasPrefix("%"), !parts[1].contains("&") {
        entities[words[0]] = String(parts[1])
      }
    }
  }

  /// Elements and text, with a stack of its own: nesting costs no recursion.
  mutating func readContent(of top: XmlNode, scope: XmlNode, isFragment: Bool) throws {
    var open: [(node: XmlNode, name: String, place: Int)] = []
    while !isAtEnd {
      let parent = open.last?.node ?? top
      if current != "<" {
        try readText(into: parent)
      } else if starts(with: "</") {
        try close(&open)
        if open.isEmpty, !isFragment { return }
      } else if try !readMarkup(into: parent) {
        let place = index + 1
        let (element, isClosed) = try readStart(parent: parent, scope: open.isEmpty ? scope : parent)
        parent.append(element)
        element.isEmptyTag = isClosed
        if !isClosed {
          open.append((element, element.name, place))
        } else if open.isEmpty, !isFragment {
          return
        }
      }
    }
    guard open.isEmpty else {
      let names = open.reversed().map(\.name).joined(separator: ", ")
      throw problem("Unexpected end of file has occurred. The following elements are not closed: \(names).")
    }
  }

  mutating func close(_ open: inout [(node: XmlNode, name: String, place: Int)]) throws {
    let start = index + 2
    index = start
    let (prefix, local) = try name()
    let found = prefix.isEmpty ? local : "\(prefix):\(local)"
    guard let last = open.last else { throw problem("Unexpected end tag.", at: start) }
    guard last.name == found else {
      let opened = problem("", at: last.place)
      throw problem(
        "The '\(last.name)' start tag on line \(opened.line) position \(opened.column) does not match the end tag of '\(found)'.",
        at: start)
    }
    skipSpace()
    guard current == ">" else { throw unexpected("'>'") }
    index += 1
    open.removeLast()
  }

  func unexpected(_ wanted: String) -> XmlProblem {
    guard let unit = current else { return problem("Unexpected end of file has occurred.") }
    return problem("'\(unit)' is an unexpected token. The expected token is \(wanted).")
  }

  mutating func readText(into parent: XmlNode) throws {
    let start = index
    var text = ""
    var isPlain = true
    var run = index
    while let unit = current, unit != "<" {
      if unit == "&" {
        text += string(run..<index)
        text += try reference()
        isPlain = false
        run = index
        continue
      }
      if unit.value < 0x20, !XmlParser.isSpace(unit) {
        throw problem("'\(unit)', hexadecimal value 0x\(XmlParser.hex(unit)), is an invalid character.")
      }
      index += 1
    }
    text += string(run..<index)
    let isBlank = isPlain && units[start..<index].allSatisfy { XmlParser.isSpace($0) }
    if isBlank, !tree.preservesWhitespace { return }
    parent.append(tree.make(isBlank ? .whitespace : .text, text: text))
  }

  mutating func reference() throws -> String {
    let start = index
    index += 1
    if current == "#" {
      index += 1
      let isHex = current == "x"
      if isHex { index += 1 }
      let digits = index
      while let unit = current, unit.properties.isASCIIHexDigit { index += 1 }
      guard current == ";", let number = UInt32(string(digits..<index), radix: isHex ? 16 : 10),
        let scalar = Unicode.Scalar(number)
      else {
        throw problem(
          "Invalid syntax for a \(isHex ? "hexadecimal" : "decimal") numeric entity reference.", at: digits)
      }
      index += 1
      return String(Character(scalar))
    }
    guard let first = current, XmlParser.isNameStart(first) else {
      throw problem("An error occurred while parsing EntityName.", at: start + 1)
    }
    let name = try name().local
    guard current == ";" else { throw unexpected("';'") }
    index += 1
    guard let text = entities[name] else {
      throw problem("Reference to undeclared entity '\(name)'.", at: start + 1)
    }
    return text
  }

  /// A start tag with its attributes, the namespaces they declare known.
  mutating func readStart(parent: XmlNode, scope: XmlNode) throws -> (XmlNode, isClosed: Bool) {
    let start = index + 1
    index = start
    let (prefix, local) = try name()
    var raw: [(prefix: String, local: String, value: String, place: Int)] = []
    while true {
      let space = index
      skipSpace()
      if skip("/>") { return (try element(prefix, local, raw, scope, start), true) }
      if skip(">") { return (try element(prefix, local, raw, scope, start), false) }
      if isAtEnd { throw problem("Unexpected end of file has occurred.") }
      if current == "<" {
        throw problem("Name cannot begin with the '<' character, hexadecimal value 0x3C.")
      }
      guard index > space else {
        throw problem("'\(units[index])' is an unexpected token. Expecting white space.")
      }
      let place = index
      let (head, tail) = try name()
      skipSpace()
      guard skip("=") else { throw unexpected("'='") }
      skipSpace()
      raw.append((head, tail, try attributeValue(), place))
      if raw.dropLast().contains(where: { $0.prefix == head && $0.local == tail }) {
        throw problem(
          "'\(head.isEmpty ? tail : "\(head):\(tail)")' is a duplicate attribute name.", at: place)
      }
    }
  }

  mutating func attributeValue() throws -> String {
    guard let quote = current, quote == "\"" || quote == "'" else { throw unexpected("'\"' or '''") }
    index += 1
    var value = ""
    while let unit = current, unit != quote {
      switch unit {
      case "&": value += try reference()
      case "<": throw problem("'<', hexadecimal value 0x3C, is an invalid attribute character.")
      default:
        value.unicodeScalars.append(XmlParser.isSpace(unit) ? " " : unit)
        index += 1
      }
    }
    if isAtEnd { throw problem("There is an unclosed literal string.") }
    index += 1
    return value
  }

  mutating func element(
    _ prefix: String, _ local: String, _ raw: [(prefix: String, local: String, value: String, place: Int)],
    _ scope: XmlNode, _ place: Int
  ) throws -> XmlNode {
    var own: [String: String] = [:]
    for attribute in raw {
      if attribute.prefix == "xmlns" { own[attribute.local] = attribute.value }
      if attribute.prefix.isEmpty, attribute.local == "xmlns" { own[""] = attribute.value }
    }
    func namespace(_ prefix: String, at place: Int) throws -> String {
      if let found = own[prefix] ?? scope.namespace(of: prefix) { return found }
      throw problem("'\(prefix)' is an undeclared prefix.", at: place)
    }
    let element = tree.make(
      .element, prefix: prefix, local: local, namespace: try namespace(prefix, at: place))
    for attribute in raw {
      let isDeclaration =
        attribute.prefix == "xmlns" || attribute.prefix.isEmpty && attribute.local == "xmlns"
      let space =
        isDeclaration
        ? XmlTree.declarations
        : attribute.prefix.isEmpty ? "" : try namespace(attribute.prefix, at: attribute.place)
      element.setAttribute(
        tree.make(
          .attribute, prefix: attribute.prefix, local: attribute.local, namespace: space,
          text: attribute.value))
    }
    return element
  }
}
