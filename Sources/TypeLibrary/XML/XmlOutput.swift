import Runtime

/// Writes XML: elements as they open and close, indented or not, namespaces declared where they are not yet.
final class XmlOutput {
  struct Settings {
    var isIndented = false
    var indent = "  "
    var newLine = "\n"
    var newLineOnAttributes = false
    var omitsDeclaration = false
    var isFragment = false
    var encodingName = "utf-16"
  }

  private struct Level {
    let name: String
    var declared: [String: String] = [:]
    var hasText = false
    var hasChildren = false
    var attributes: [String] = []
    /// Namespaces of the tag that no attribute has declared: they are declared behind the attributes.
    var pending: [(prefix: String, namespace: String)] = []
  }

  var settings: Settings
  /// Whether the declaration is written before anything else although nobody asks for it.
  var declaresAtStart = false
  private(set) var text = ""
  private var levels: [Level] = []
  private var isTagOpen = false
  private var hasStarted = false
  private(set) var hasRoot = false
  /// The attribute whose value is being written.
  private var attribute: (name: String, value: String)?

  init(_ settings: Settings) { self.settings = settings }

  var depth: Int { levels.count }

  /// Hands over what was written since the last time.
  func take() -> String {
    defer { text = "" }
    return text
  }
}

extension XmlOutput {
  func declaration(standalone: Bool? = nil, encoding: String? = nil) {
    guard !settings.omitsDeclaration, !settings.isFragment, !hasStarted else { return }
    hasStarted = true
    let name = encoding ?? settings.encodingName
    text +=
      "<?xml version=\"1.0\"" + (name.isEmpty ? "" : " encoding=\"\(name)\"")
      + (standalone.map { " standalone=\"\($0 ? "yes" : "no")\"" } ?? "") + "?>"
  }

  func start(_ prefix: String, _ local: String, _ namespace: String?) throws {
    guard settings.isFragment || !levels.isEmpty || !hasRoot else {
      throw NetFault.invalidOperation(
        "Token StartElement in state EndRootElement would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment."
      )
    }
    beginChild()
    let name = prefix.isEmpty ? local : "\(prefix):\(local)"
    text += "<" + name
    levels.append(Level(name: name))
    (isTagOpen, hasRoot) = (true, true)
    if let namespace, lookUp(prefix) != namespace {
      levels[levels.count - 1].pending.append((prefix, namespace))
    }
  }

  func attribute(_ prefix: String, _ local: String, _ namespace: String?, _ value: String) throws {
    guard isTagOpen, !levels.isEmpty else {
      throw NetFault.invalidOperation(
        "Token StartAttribute in state \(levels.isEmpty ? "Prolog" : "Element Content") would result in an invalid XML document."
      )
    }
    var prefix = prefix
    if prefix == "xmlns" || prefix.isEmpty && local == "xmlns" {
      let key = prefix.isEmpty ? "" : local
      if levels[levels.count - 1].declared[key] != nil { return }
      return declare(key, value)
    }
    if let namespace, !namespace.isEmpty {
      if prefix.isEmpty { prefix = self.prefix(of: namespace) ?? "d\(depth)p1" }
      if prefix != "xml", lookUp(prefix) != namespace {
        levels[levels.count - 1].pending.append((prefix, namespace))
      }
    }
    let name = prefix.isEmpty ? local : "\(prefix):\(local)"
    guard !levels[levels.count - 1].attributes.contains(name) else {
      throw NetFault.named("System.Xml.XmlException", "'\(name)' is a duplicate attribute name.")
    }
    levels[levels.count - 1].attributes.append(name)
    writeAttribute(name, value)
  }

  func startAttribute(_ name: String) { attribute = (name, "") }

  func endAttribute() throws {
    guard let (name, value) = attribute else { return }
    attribute = nil
    try attribute("", name, nil, value)
  }

  func end(full: Bool = false) throws {
    try endAttribute()
    if isTagOpen { declarePending() }
    guard let level = levels.popLast() else {
      throw NetFault.invalidOperation(
        "Token EndElement in state \(hasRoot ? "EndRootElement" : "Start") would result in an invalid XML document. Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or ConformanceLevel.Auto if you want to write an XML fragment. "
      )
    }
    if isTagOpen, !full {
      text += " />"
      isTagOpen = false
      return
    }
    closeTag()
    if settings.isIndented, level.hasChildren, !level.hasText { newLine() }
    text += "</\(level.name)>"
  }

  func string(_ value: String) {
    if attribute != nil {
      attribute?.value += value
    } else {
      content()
      text += XmlOutput.escaped(value)
    }
  }

  func raw(_ value: String) {
    content()
    text += value
  }

  func cdata(_ value: String) {
    content()
    text += "<![CDATA[\(value)]]>"
  }

  func comment(_ value: String) {
    beginChild()
    text += "<!--\(value)-->"
  }

  func instruction(_ name: String, _ value: String) {
    beginChild()
    text += "<?\(name)\(value.isEmpty ? "" : " " + value)?>"
  }

  func documentType(_ name: String, _ rest: String) {
    beginChild()
    text += "<!DOCTYPE \(name)\(rest)>"
  }

  func endAll() throws { while !levels.isEmpty { try end() } }

  /// Text in the tag's content: the element is indented no more.
  private func content() {
    closeTag()
    hasStarted = true
    if !levels.isEmpty { levels[levels.count - 1].hasText = true }
  }

  private func beginChild() {
    if declaresAtStart, !hasStarted { declaration() }
    closeTag()
    let isMixed = levels.last?.hasText ?? false
    if settings.isIndented, hasStarted, !isMixed { newLine() }
    hasStarted = true
    if !levels.isEmpty { levels[levels.count - 1].hasChildren = true }
  }

  private func newLine() {
    text += settings.newLine + String(repeating: settings.indent, count: levels.count)
  }

  private func closeTag() {
    guard isTagOpen else { return }
    if !levels.isEmpty { declarePending() }
    text += ">"
    isTagOpen = false
  }

  private func declarePending() {
    let pending = levels[levels.count - 1].pending
    levels[levels.count - 1].pending = []
    for (prefix, namespace) in pending where lookUp(prefix) != namespace { declare(prefix, namespace) }
  }

  private func declare(_ prefix: String, _ namespace: String) {
    levels[levels.count - 1].declared[prefix] = namespace
    writeAttribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, namespace)
  }

  private func writeAttribute(_ name: String, _ value: String) {
    if settings.newLineOnAttributes, settings.isIndented { newLine() } else { text += " " }
    text += "\(name)=\"\(XmlOutput.escaped(value, isAttribute: true))\""
  }

  private func lookUp(_ prefix: String) -> String {
    for level in levels.reversed() { if let found = level.declared[prefix] { return found } }
    return ""
  }

  func prefix(of namespace: String) -> String? {
    for level in levels.reversed() {
      if let found = level.declared.first(where: { $0.value == namespace && !$0.key.isEmpty }) {
        return found.key
      }
    }
    return nil
  }

  static func escaped(_ value: String, isAttribute: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"" where isAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where isAttribute: result.append(contentsOf: "&#xA;".unicodeScalars)
      case "\r" where isAttribute: result.append(contentsOf: "&#xD;".unicodeScalars)
      case "\t" where isAttribute: result.append(contentsOf: "&#x9;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension XmlNode {
  /// Writes the node and all below.
  func write(to output: XmlOutput) throws {
    switch kind {
    case .document, .fragment: for child in children { try child.write(to: output) }
    case .declaration: output.rawDeclaration(text)
    case .element:
      try output.start(prefix, local, namespace)
      for attribute in attributes { try attribute.writeAsAttribute(to: output) }
      for child in children { try child.write(to: output) }
      try output.end(full: children.isEmpty && !isEmptyTag)
    case .attribute: output.raw("\(name)=\"\(XmlOutput.escaped(text, isAttribute: true))\"")
    case .text: output.string(text)
    case .whitespace, .significantWhitespace: output.raw(text)
    case .cdata: output.cdata(text)
    case .comment: output.comment(text)
    case .instruction: output.instruction(local, text)
    case .documentType: output.documentType(local, text)
    default: break
    }
  }

  private func writeAsAttribute(to output: XmlOutput) throws {
    try output.attribute(prefix, local, namespace == XmlTree.declarations ? nil : namespace, text)
  }

  func outerXml() throws -> String {
    let output = XmlOutput(XmlOutput.Settings(isFragment: true))
    try write(to: output)
    return output.take()
  }

  func innerXml() throws -> String {
    if kind == .attribute { return XmlOutput.escaped(text, isAttribute: true) }
    let output = XmlOutput(XmlOutput.Settings(isFragment: true))
    for child in children { try child.write(to: output) }
    return output.take()
  }
}

extension XmlOutput {
  /// A declaration as the document has it.
  func rawDeclaration(_ content: String) {
    text += "<?xml \(content)?>"
    hasStarted = true
  }
}
