import Formatting
import Runtime

/// Reads `-Property` and `-GroupBy` arguments of the `Format-*` commands: names, blocks, dictionaries of keys.
struct DisplayArgument {
  /// A key that a dictionary may have; any beginning of it will do.
  enum Key: String {
    case expression, formatString, width, alignment, label, depth

    /// Whether a dictionary's key means this one; `name` is another name of the label.
    func fits(_ text: String) -> Bool {
      let text = text.lowercased()
      return rawValue.lowercased().hasPrefix(text) || (self == .label && "name".hasPrefix(text))
    }
  }

  private let keys: [Key]
  private let engine: Engine

  init(keys: [Key], _ engine: Engine) { (self.keys, self.engine) = (keys, engine) }

  func read(_ values: [Value]) throws(ShellError) -> [DisplayParameter] {
    var made: [DisplayParameter] = []
    for value in values { made.append(try read(value)) }
    return made
  }

  func read(_ value: Value) throws(ShellError) -> DisplayParameter {
    switch value.base.payload {
    case .table(let table): return try read(table)
    case .block(let block): return DisplayParameter(.script(block))
    case .string(let name): return DisplayParameter(try property(name, inTable: false))
    case .null, .nothing: throw DisplayArgumentFault.null.detailedError()
    default:
      throw DisplayArgumentFault.wrongArgument(TypeOf.value(value.base).name).detailedError()
    }
  }

  private func property(_ name: ShellString, inTable: Bool) throws(ShellError) -> DisplayExpression {
    if name.isEmpty { throw DisplayArgumentFault.emptyName(inTable: inTable).detailedError() }
    return .property(name)
  }

  private func read(_ table: HashtableObject) throws(ShellError) -> DisplayParameter {
    let entries = try entries(of: table)
    guard let given = entries[.expression] else { throw DisplayArgumentFault.missing.detailedError() }
    var parameter: DisplayParameter
    switch given.base.payload {
    case .block(let block): parameter = DisplayParameter(.script(block))
    default: parameter = DisplayParameter(try property(Conversion.text(given, engine), inTable: true))
    }
    if let label = entries[.label] { parameter.label = try Conversion.text(label, engine) }
    parameter.format = try format(entries[.formatString])
    if case .int(let width)? = entries[.width]?.base.payload { parameter.width = try positive(width) }
    parameter.alignment = try alignment(entries[.alignment])
    if case .int(let depth)? = entries[.depth]?.base.payload { parameter.depth = Int(depth) }
    return parameter
  }

  private func entries(of table: HashtableObject) throws(ShellError) -> [Key: Value] {
    var entries: [Key: Value] = [:]
    for position in 0..<table.count {
      let (given, value) = table.entry(at: position)
      guard case .string(let name) = given.base.payload else {
        throw DisplayArgumentFault.keyOfType(TypeOf.value(given.base).shortName).detailedError()
      }
      let text = String(name)
      guard let key = keys.first(where: { $0.fits(text) }) else {
        throw DisplayArgumentFault.unknown(text).detailedError()
      }
      if entries[key] != nil { throw DisplayArgumentFault.repeated(text, key.rawValue).detailedError() }
      if value.isNull { throw DisplayArgumentFault.noValue(text).detailedError() }
      try check(value, of: key, as: text)
      entries[key] = value
    }
    return entries
  }

  private func check(_ value: Value, of key: Key, as text: String) throws(ShellError) {
    switch (key, value.base.payload) {
    case (.expression, .string), (.expression, .block), (.label, .string), (.formatString, .string),
      (.alignment, .string), (.width, .int), (.depth, .int):
      return
    default: break
    }
    let expected: [String]
    switch key {
    case .expression: expected = ["System.String", "System.Management.Automation.ScriptBlock"]
    case .width, .depth: expected = ["System.Int32"]
    default: expected = ["System.String"]
    }
    throw DisplayArgumentFault.wrongType(text, TypeOf.value(value.base).name, expected).detailedError()
  }

  private func format(_ value: Value?) throws(ShellError) -> ShellString? {
    guard let value else { return nil }
    let text = try Conversion.text(value, engine)
    if text.isEmpty { throw DisplayArgumentFault.emptyFormat.detailedError() }
    return text
  }

  private func positive(_ width: Int32) throws(ShellError) -> Int {
    if width <= 0 { throw DisplayArgumentFault.width(width).detailedError() }
    return Int(width)
  }

  private static let alignments: [(name: String, alignment: Alignment)] = [
    ("left", .left), ("center", .center), ("right", .right),
  ]

  private func alignment(_ value: Value?) throws(ShellError) -> Alignment? {
    guard let value else { return nil }
    let text = String(try Conversion.text(value, engine))
    let found = DisplayArgument.alignments.first { $0.name.hasPrefix(text.lowercased()) && !text.isEmpty }
    guard let found else { throw DisplayArgumentFault.alignment(text).detailedError() }
    return found.alignment
  }
}
