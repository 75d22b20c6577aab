import Runtime

/// Writes objects as `Object` and `Property` elements (`ConvertTo-Xml`).
struct PlainXMLWriter {
  private let isIndented: Bool
  private let namesTypes: Bool
  private let engine: Engine
  private var level: Int
  private let outermost: Int
  private var markup = TextBuilder()

  init(isIndented: Bool, namesTypes: Bool, level: Int, _ engine: Engine) {
    (self.isIndented, self.namesTypes, self.level, outermost) = (isIndented, namesTypes, level, level)
    self.engine = engine
  }

  func finish() -> ShellString { markup.finish() }

  mutating func write(_ value: Value, depth: Int) throws(ShellError) {
    try write(value, name: nil, type: nil, depth)
  }

  private var tag: String { level == outermost ? "Object" : "Property" }

  private mutating func breakLine() {
    guard isIndented else { return }
    markup.append(unit: 0x0A)
    markup.append(repeating: 0x20, count: level * 2)
  }

  /// Opens a tag up to its attributes.
  private mutating func begin(_ name: ShellString?, _ type: String?) {
    breakLine()
    markup.append("<" + tag)
    if let name { attribute("Name", name) }
    if let type, namesTypes { attribute("Type", .from(type)) }
  }

  private mutating func attribute(_ name: String, _ value: ShellString) {
    markup.append(" \(name)=\"")
    HTMLText.append(value, to: &markup)
    markup.append("\"")
  }

  private mutating func write(_ value: Value, name: ShellString?, type: String?, _ depth: Int)
    throws(ShellError)
  {
    guard !value.isNull else {
      begin(name, type)
      return markup.append(" />")
    }
    begin(name, TypeNames.of(value.base).first ?? TypeOf.value(value.base).fullName)
    if let parts = try parts(of: value, depth) { return try write(parts) }
    let text = try Conversion.text(value, engine)
    guard !text.isEmpty else { return markup.append(" />") }
    markup.append(">")
    PlainXMLWriter.escape(text, to: &markup)
    markup.append("</\(tag)>")
  }

  private typealias Part = (name: ShellString?, value: Value, type: String?, depth: Int)

  private mutating func write(_ parts: [Part]) throws(ShellError) {
    guard !parts.isEmpty else { return markup.append(" />") }
    markup.append(">")
    let closing = tag
    level += 1
    for part in parts { try write(part.value, name: part.name, type: part.type, part.depth) }
    level -= 1
    breakLine()
    markup.append("</\(closing)>")
  }

  /// What an object holds; nil for what is written as its text.
  private func parts(of value: Value, _ depth: Int) throws(ShellError) -> [Part]? {
    if case .table(let table) = value.base.payload {
      var parts: [Part] = []
      for position in 0..<table.count {
        let (key, value) = table.entry(at: position)
        parts.append((.from("Key"), key, nil, depth - 1))
        parts.append((.from("Value"), value, nil, depth - 1))
      }
      return parts
    }
    if let enumerator = try Enumeration.of(value, engine) {
      var parts: [Part] = []
      while let element = try enumerator.next(engine) { parts.append((nil, element, nil, depth - 1)) }
      return parts
    }
    guard depth > 0, case .object(let object) = value.base.payload, !PlainXMLWriter.isScalar(object) else {
      return nil
    }
    var parts: [Part] = []
    for name in PropertyList.all(of: value) {
      let member = (try? Members.propertyIfPresent(name, of: value, engine)) ?? .null
      parts.append((name, member, "System.Object", depth - 1))
    }
    return parts
  }

  private static func isScalar(_ object: HeapObject) -> Bool {
    object is DecimalObject || object is BigIntegerObject
      || ["System.Guid", "System.Uri", "System.Version"].contains(object.type.name)
  }

  private static func escape(_ text: ShellString, to markup: inout TextBuilder) {
    for offset in 0..<text.count {
      switch text[offset] {
      case 0x26: markup.append("&amp;")
      case 0x3C: markup.append("&lt;")
      case 0x3E: markup.append("&gt;")
      default: markup.append(unit: text[offset])
      }
    }
  }
}
