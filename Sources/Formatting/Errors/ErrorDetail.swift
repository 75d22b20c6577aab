package import Runtime

/// An error with all that hangs on it, as Get-Error and DetailedView show it: properties with something in them, errors
/// and invocations inside it with a deeper indent.
package struct ErrorDetail {
  private let engine: Engine
  private let style: LineStyle

  /// Objects inside objects go no deeper.
  private static let deepest = 10

  package init(_ engine: Engine) {
    self.engine = engine
    style = LineStyle(engine.style, forHost: true)
  }

  /// The text of an error record or an exception.
  package func text(of value: Value) throws(ShellError) -> ShellString {
    .from(try lines(of: value, indent: 0, depth: 1).joined(separator: "\n"))
  }

  private typealias Property = (name: String, value: Value)

  private func lines(of value: Value, indent: Int, depth: Int) throws(ShellError) -> [String] {
    let properties = try properties(of: value)
    let width = properties.map(\.name.count).max() ?? 0
    var lines: [String] = []
    for property in properties where try counts(property.value) {
      let padding = String(repeating: " ", count: width - property.name.count)
      let head =
        String(repeating: " ", count: indent) + accent + property.name + padding + " : " + reset
      let shown = try text(of: property, width: width, indent: indent, depth: depth)
      lines += (head + shown).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    return lines
  }

  private var accent: String { String(style.sequence("Formatting.FormatAccent")) }
  private var error: String { String(style.sequence("Formatting.Error")) }
  private var reset: String { String(style.reset) }

  /// Properties that are not empty; an exception begins with its type.
  private func properties(of value: Value) throws(ShellError) -> [Property] {
    var properties: [Property] = []
    if case .object(let object) = value.base.payload, object is ExceptionObject {
      properties.append(("Type", .string(object.type.fullName)))
    }
    let index = ShellString.from("PSErrorIndex")
    for name in PropertyLists.shown(of: value) where !(name == index) {
      guard let read = try? Members.propertyIfPresent(name, of: value, engine), !read.isNull else { continue }
      if case .string(let text) = read.base.payload, text.isEmpty { continue }
      properties.append((String(name), read))
    }
    return properties
  }

  /// Whether something is in a collection.
  private func counts(_ value: Value) throws(ShellError) -> Bool {
    switch value.base.payload {
    case .table(let table): return table.count > 0
    case .array(let array): return array.count > 0
    default: break
    }
    if let count = try Members.propertyIfPresent(.from("Count"), of: value, engine),
      case .int(0) = count.base.payload
    {
      return false
    }
    return true
  }

  private func text(
    of property: Property, width: Int, indent: Int, depth: Int
  ) throws(ShellError) -> String {
    let inner = indent + 4
    if isExpanded(property.value) {
      guard depth < ErrorDetail.deepest else { return "…" }
      return "\n" + (try lines(of: property.value, indent: inner, depth: depth + 1)).joined(separator: "\n")
    }
    if property.name == "StackTrace" { return "\n" + String(try Conversion.text(property.value, engine)) }
    if case .table(let table) = property.value.base.payload { return try entries(table, indent: indent) }
    if property.name != "Data", let elements = try Enumeration.of(property.value, engine) {
      guard depth < ErrorDetail.deepest else { return "…" }
      return try self.elements(elements, indent: indent, inner: inner, depth: depth)
    }
    return plain(property, try Conversion.text(property.value, engine), width: width, indent: indent)
  }

  private func isExpanded(_ value: Value) -> Bool {
    guard case .object(let object) = value.base.payload else { return false }
    return object is ExceptionObject || object is ErrorRecord || object is InvocationInfo
  }

  private func entries(_ table: HashtableObject, indent: Int) throws(ShellError) -> String {
    var lines: [String] = []
    for position in 0..<table.count {
      let entry = table.entry(at: position)
      let key = String(try Conversion.text(entry.key, engine))
      let value = key == "Authorization" ? "…" : String(try Conversion.text(entry.value, engine))
      lines.append(String(repeating: " ", count: indent + 4) + "\(accent)\(key) : \(reset)\(value)\n")
    }
    return "\n" + lines.sorted().joined()
  }

  private func elements(
    _ elements: Enumerator, indent: Int, inner: Int, depth: Int
  ) throws(ShellError) -> String {
    var text = ""
    var isFirst = true
    while let element = try elements.next(engine) {
      text += "\n"
      if ScalarTypes.contains(element) {
        text += String(repeating: " ", count: indent + inner + 2)
        text += String(try Conversion.text(element, engine))
      } else {
        if !isFirst { text += "\n" }
        text += try lines(of: element, indent: inner, depth: depth + 1).joined(separator: "\n")
      }
      isFirst = false
    }
    return text
  }

  /// A text; further lines stand under its beginning.
  private func plain(_ property: Property, _ text: ShellString, width: Int, indent: Int) -> String {
    var shown = String(text)
    if property.name == "Message" { shown = error + shown }
    if property.name == "PositionMessage", let mark = shown.firstIndex(of: "~") {
      shown.insert(contentsOf: error, at: mark)
    }
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return shown }
    let lead = "\n" + String(repeating: " ", count: indent + width + 3)
    return lines.map { line in
      let head = line.drop { $0.isWhitespace }
      return String(head.reversed().drop { $0.isWhitespace }.reversed())
    }.joined(separator: lead)
  }
}
