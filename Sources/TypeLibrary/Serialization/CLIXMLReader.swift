package import Runtime

/// Reads CLIXML into objects (`Import-Clixml`, `PSSerializer`).
package struct CLIXMLReader {
  private typealias Element = MarkupScanner.Element

  private let engine: Engine
  private var objects: [String: Value] = [:]
  private var typeNames: [String: [ShellString]] = [:]

  private init(_ engine: Engine) { self.engine = engine }

  /// The objects that a text holds.
  ///
  /// Throws for a text that is no CLIXML.
  package static func read(_ text: ShellString, _ engine: Engine) throws(ShellError) -> [Value] {
    let root: Element
    do throws(MarkupFault) { root = try MarkupScanner.read(text) } catch { throw error.error() }
    guard root.tag == "Objs" else { throw CLIXMLFault.noObjects(root.tag).error() }
    var reader = CLIXMLReader(engine)
    var values: [Value] = []
    for child in root.children { values.append(try reader.value(of: child)) }
    return values
  }

  private mutating func value(of element: Element) throws(ShellError) -> Value {
    switch element.tag {
    case "Obj": return try object(element)
    case "Ref":
      guard let known = objects[key(element)] else { throw CLIXMLFault.badElement(element.tag).error() }
      return known
    default: return try CLIXMLPrimitives.value(element.tag, element.text.finish(), engine)
    }
  }

  private func key(_ element: Element) -> String { element.attributes["RefId"].map { String($0) } ?? "" }

  private mutating func object(_ element: Element) throws(ShellError) -> Value {
    let names = names(of: element)
    var made: Value?
    var holder = PSCustomObject()
    for child in element.children {
      switch child.tag {
      case "TN", "TNRef", "ToString", "Props", "MS": continue
      case "LST", "IE", "QUE", "STK":
        let list = ListObject(type: .arrayList)
        made = .object(list)
        remember(made, element)
        for element in child.children { list.elements.append(try value(of: element)) }
      case "DCT":
        let table = CLIXMLReader.table(names)
        made = .table(table)
        remember(made, element)
        for entry in child.children { try read(entry, into: table) }
      default: made = try value(of: child)
      }
    }
    let result: Value
    if let made {
      result = made.isBare ? Value(.boxed(BoxedValue(made.base))) : made
    } else {
      holder = PSCustomObject()
      result = .object(holder)
    }
    remember(result, element)
    for tag in ["Props", "MS"] {
      for member in element.child(tag)?.children ?? [] {
        let name = CLIXMLText.decoded(member.attributes["N"] ?? .empty)
        ExtendedMembers.setNote(name, try value(of: member), on: result)
      }
    }
    if !names.isEmpty, !CLIXMLReader.isPlainTable(result) {
      TypeNames.list(of: result).elements = names.map {
        .string(ShellString.concatenate(.from("Deserialized."), $0))
      }
    }
    return result
  }

  private mutating func remember(_ value: Value?, _ element: Element) {
    if let value, element.attributes["RefId"] != nil { objects[key(element)] = value }
  }

  private mutating func names(of element: Element) -> [ShellString] {
    if let reference = element.child("TNRef") { return typeNames[key(reference)] ?? [] }
    guard let list = element.child("TN") else { return [] }
    let names = list.children.map { CLIXMLText.decoded($0.text.finish()) }
    typeNames[key(list)] = names
    return names
  }

  private static func table(_ names: [ShellString]) -> HashtableObject {
    guard let first = names.first, String(first).hasSuffix("OrderedDictionary") else {
      return HashtableObject()
    }
    return HashtableObject(type: .orderedDictionary)
  }

  /// A dictionary is what it was, not something deserialized.
  private static func isPlainTable(_ value: Value) -> Bool {
    if case .table = value.base.payload { true } else { false }
  }

  private mutating func read(_ entry: Element, into table: HashtableObject) throws(ShellError) {
    var (key, value): (Value, Value) = (.null, .null)
    for part in entry.children {
      if part.attributes["N"].map({ String($0) }) == "Key" {
        key = try self.value(of: part)
      } else {
        value = try self.value(of: part)
      }
    }
    try table.set(key, value, engine)
  }
}

extension Value {
  /// Whether members cannot hang on the value as it is.
  fileprivate var isBare: Bool {
    switch payload {
    case .null, .nothing, .boxed, .array, .table, .block, .object: false
    default: true
    }
  }
}

/// The elements that are one value.
private enum CLIXMLPrimitives {
  static func value(_ tag: String, _ text: ShellString, _ engine: Engine) throws(ShellError) -> Value {
    let decoded = CLIXMLText.decoded(text)
    switch tag {
    case "Nil": return .null
    case "S", "SBK": return .string(decoded)
    case "B": return .bool(String(text) == "true")
    case "C": return .char(UInt16(String(text)) ?? 0)
    case "BA": return bytes(Base64.decode(String(text)) ?? [])
    case "TS": return .span(try span(String(text)))
    case "DT": return try cast(.string(text), "System.DateTime", engine)
    case "SS":
      guard let secret = SecretText.read(String(text)) else { throw CLIXMLFault.badElement(tag).error() }
      return .object(SecureStringObject(secret))
    case "Db", "Sg":
      let name = tag == "Db" ? "System.Double" : "System.Single"
      return try cast(.string(special[String(text)] ?? String(text)), name, engine)
    default:
      guard let type = types[tag] else { throw CLIXMLFault.badElement(tag).error() }
      return try cast(.string(decoded), type, engine)
    }
  }

  private static func bytes(_ bytes: [UInt8]) -> Value {
    let array = ArrayObject(count: bytes.count, type: .byteArray)
    for (index, byte) in bytes.enumerated() { array[index] = byte.bridged }
    return .array(array)
  }

  private static let special = ["INF": "Infinity", "-INF": "-Infinity"]

  private static let types = [
    "I32": "System.Int32", "I64": "System.Int64", "I16": "System.Int16", "U16": "System.UInt16",
    "U32": "System.UInt32", "U64": "System.UInt64", "By": "System.Byte", "SB": "System.SByte",
    "D": "System.Decimal", "G": "System.Guid", "URI": "System.Uri", "Version": "System.Version",
    "SemanticVersion": "System.Management.Automation.SemanticVersion", "XD": "System.Xml.XmlDocument",
  ]

  private static func cast(_ value: Value, _ name: String, _ engine: Engine) throws(ShellError) -> Value {
    guard let type = TypeTable.find(name) else { throw CLIXMLFault.badElement(name).error() }
    return try Conversion.cast(value, to: type, engine)
  }

  private static func span(_ text: String) throws(ShellError) -> TimeSpan {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    guard rest.first == "P" else { throw CLIXMLFault.badElement("TS").error() }
    rest = rest.dropFirst()
    var ticks: Int64 = 0
    let units: [Character: Int64] = [
      "D": Ticks.perDay, "H": Ticks.perHour, "M": Ticks.perMinute, "S": Ticks.perSecond,
    ]
    while !rest.isEmpty {
      if rest.first == "T" { rest = rest.dropFirst() }
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      rest = rest.dropFirst(digits.count)
      guard let unit = rest.popFirst(), let length = units[unit] else {
        throw CLIXMLFault.badElement("TS").error()
      }
      let parts = digits.split(separator: ".")
      let whole = parts.first.flatMap { Int64($0) } ?? 0
      let (product, overflow) = whole.multipliedReportingOverflow(by: length)
      guard !overflow else { throw CLIXMLFault.badElement("TS").error() }
      ticks &+= product
      if parts.count > 1 { ticks &+= Int64((parts[1] + "0000000").prefix(7)) ?? 0 }
    }
    return TimeSpan(ticks: isNegative ? -ticks : ticks)
  }
}

/// What is wrong with a text that should be CLIXML.
package enum CLIXMLFault: ShellFault {
  case noObjects(String)
  case badElement(String)

  package var errorId: String { "System.Xml.XmlException" }
  package var category: ErrorCategory { .notSpecified }
  package var exceptionType: TypeInfo { TypeTable.find("System.Xml.XmlException") ?? .systemException }

  package var message: String {
    switch self {
    case .noObjects(let tag): "'Element' is an invalid XmlNodeType: 'Objs' is expected, not '\(tag)'."
    case .badElement(let tag): "Element '\(tag)' cannot be deserialized."
    }
  }
}
