package import Runtime

/// Writes objects as CLIXML (`Export-Clixml`, `PSSerializer`).
package struct CLIXMLWriter {
  private let engine: Engine
  private let depth: Int
  private var markup = TextBuilder()
  private var level = 1
  /// Objects that were written, by identity; they are kept alive so that no identity comes twice.
  private var known: [ObjectIdentifier: Int] = [:]
  private var kept: [HeapObject] = []
  private var typeNames: [[String]: Int] = [:]
  private var nested = 0

  package init(depth: Int, _ engine: Engine) {
    (self.depth, self.engine) = (depth, engine)
    markup.append(
      "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">")
  }

  /// Adds an object; throws what its members' scripts throw.
  package mutating func add(_ value: Value) throws(ShellError) { try write(value, name: nil, depth) }

  /// The whole text.
  package mutating func finish() -> ShellString {
    markup.append("\n</Objs>")
    return markup.finish()
  }

  // MARK: Markup

  private mutating func breakLine() {
    markup.append(unit: 0x0A)
    markup.append(repeating: 0x20, count: level * 2)
  }

  private mutating func attribute(_ name: String, _ value: ShellString) {
    markup.append(" \(name)=\"")
    CLIXMLText.escape(CLIXMLText.encoded(value), inAttribute: true, to: &markup)
    markup.append("\"")
  }

  private mutating func open(_ tag: String, name: ShellString? = nil, reference: Int? = nil) {
    breakLine()
    markup.append("<" + tag)
    if let name { attribute("N", name) }
    if let reference { markup.append(" RefId=\"\(reference)\"") }
    markup.append(">")
    level += 1
  }

  private mutating func close(_ tag: String) {
    level -= 1
    breakLine()
    markup.append("</\(tag)>")
  }

  private mutating func leaf(_ tag: String, _ text: ShellString, name: ShellString? = nil) {
    breakLine()
    markup.append("<" + tag)
    if let name { attribute("N", name) }
    markup.append(">")
    CLIXMLText.escape(text, to: &markup)
    markup.append("</\(tag)>")
  }

  private mutating func empty(_ tag: String, name: ShellString? = nil, reference: Int? = nil) {
    breakLine()
    markup.append("<" + tag)
    if let name { attribute("N", name) }
    if let reference { markup.append(" RefId=\"\(reference)\"") }
    markup.append(" />")
  }

  // MARK: Values

  private mutating func write(_ value: Value, name: ShellString?, _ depth: Int) throws(ShellError) {
    guard !value.isNull else { return empty("Nil", name: name) }
    nested += 1
    defer { nested -= 1 }
    // Deeper ones become texts, so that no object can nest without end (PowerShell's limit).
    let depth = nested > 50 ? 0 : depth
    if let scalar = try CLIXMLScalars.element(of: value, engine) {
      return try write(scalar, of: value, name, depth)
    }
    let object = value.heapObject
    if let object, let reference = known[ObjectIdentifier(object)] {
      return empty("Ref", name: name, reference: reference)
    }
    if let contents = try CLIXMLContents(of: value, engine) {
      return try write(contents, of: value, object, name, depth)
    }
    guard depth > 0 else {
      return leaf("S", CLIXMLText.encoded(try text(of: value)), name: name)
    }
    try writeComplex(value, object, name, depth)
  }

  private mutating func write(
    _ scalar: (tag: String, text: ShellString), of value: Value, _ name: ShellString?, _ depth: Int
  ) throws(ShellError) {
    guard value.extra != nil else { return leaf(scalar.tag, scalar.text, name: name) }
    open("Obj", name: name, reference: remember(value.heapObject))
    leaf(scalar.tag, scalar.text)
    try writeAdded(to: value, depth)
    close("Obj")
  }

  private func text(of value: Value) throws(ShellError) -> ShellString {
    if case .object(let object) = value.base.payload, object is PSCustomObject {
      return try Conversion.text(value, engine)
    }
    return try NetText.of(value, engine)
  }

  private mutating func remember(_ object: HeapObject?) -> Int {
    let number = kept.count
    guard let object else {
      kept.append(ListObject(type: .arrayList))
      return number
    }
    kept.append(object)
    known[ObjectIdentifier(object)] = number
    return number
  }

  private mutating func writeTypeNames(of value: Value) {
    let names = TypeNames.of(value)
    if let reference = typeNames[names] { return empty("TNRef", reference: reference) }
    let number = typeNames.count
    typeNames[names] = number
    open("TN", reference: number)
    for name in names { leaf("T", CLIXMLText.encoded(.from(name))) }
    close("TN")
  }

  private mutating func write(
    _ contents: CLIXMLContents, of value: Value, _ object: HeapObject?, _ name: ShellString?, _ depth: Int
  ) throws(ShellError) {
    open("Obj", name: name, reference: remember(object))
    writeTypeNames(of: value)
    switch contents {
    case .table(let table):
      if table.count == 0 {
        empty("DCT")
      } else {
        open("DCT")
        for position in 0..<table.count {
          let (key, value) = table.entry(at: position)
          open("En")
          try write(key, name: .from("Key"), depth)
          try write(value, name: .from("Value"), depth)
          close("En")
        }
        close("DCT")
      }
    case .elements(let tag, let elements):
      if elements.isEmpty {
        empty(tag)
      } else {
        open(tag)
        for element in elements { try write(element, name: nil, depth) }
        close(tag)
      }
    }
    if depth > 0 { try writeAdded(to: value, depth) }
    close("Obj")
  }

  private mutating func writeComplex(
    _ value: Value, _ object: HeapObject?, _ name: ShellString?, _ depth: Int
  ) throws(ShellError) {
    open("Obj", name: name, reference: remember(object))
    writeTypeNames(of: value)
    if !(object is PSCustomObject) {
      leaf("ToString", CLIXMLText.encoded(try text(of: value)))
    }
    if case .enumeration(_, let number) = value.base.payload {
      try write(.int(number), name: nil, depth)
    } else if let record = object as? ErrorRecord {
      try writeMembers(CLIXMLRecords.members(of: record, engine), in: "MS", depth)
    } else {
      try writeMembers(members(PropertyList.own(of: value.base), of: value), in: "Props", depth - 1)
    }
    try writeAdded(to: value, depth)
    close("Obj")
  }

  /// What a script hung on an object, at the object's own depth; what type data adds, below it.
  private mutating func writeAdded(to value: Value, _ depth: Int) throws(ShellError) {
    guard !((value.heapObject as? RecordObject) != nil) else { return }
    let own = ExtendedMembers.instanceMembers(of: value)
    let names = PropertyList.added(to: value).filter { name in
      own?.index(of: name) != nil || CLIXMLWriter.isSerialized(name, of: value)
    }
    try writeMembers(members(names, of: value), in: "MS", depth)
  }

  /// Alias properties of the types that PowerShell comes with repeat what is there.
  private static func isSerialized(_ name: ShellString, of value: Value) -> Bool {
    !TypeNames.of(value).contains { $0 == "System.Array" || $0 == "System.Collections.DictionaryEntry" }
  }

  private func members(_ names: [ShellString], of value: Value) throws(ShellError) -> [NamedValue] {
    var members: [NamedValue] = []
    for name in names {
      // A getter that fails leaves its property out.
      if let member = try? Members.propertyIfPresent(name, of: value, engine) {
        members.append(NamedValue(name, member))
      }
    }
    return members
  }

  private mutating func writeMembers(_ members: [NamedValue], in tag: String, _ depth: Int) throws(ShellError)
  {
    guard !members.isEmpty else { return }
    open(tag)
    for member in members { try write(member.value, name: member.name, max(depth, 0)) }
    close(tag)
  }
}

/// What an object that holds others is written as.
private enum CLIXMLContents {
  case table(HashtableObject)
  case elements(String, [Value])

  init?(of value: Value, _ engine: Engine) throws(ShellError) {
    switch value.base.payload {
    case .table(let table): self = .table(table)
    case .array(let array): self = .elements("LST", array.elements)
    case .object(let object as ListObject):
      self = .elements(CLIXMLContents.tag(of: object.type), object.elements)
    default:
      guard let enumerator = try Enumeration.of(value, engine) else { return nil }
      var elements: [Value] = []
      while let element = try enumerator.next(engine) { elements.append(element) }
      self = .elements("IE", elements)
    }
  }

  private static func tag(of type: TypeInfo) -> String {
    switch (type.definition ?? type).name {
    case "System.Collections.Queue", "System.Collections.Generic.Queue`1": "QUE"
    case "System.Collections.Stack", "System.Collections.Generic.Stack`1": "STK"
    default: "LST"
    }
  }
}

extension Value {
  /// The object on the heap behind a value, if it has one of its own.
  fileprivate var heapObject: HeapObject? {
    switch base.payload {
    case .array(let object): object
    case .table(let object): object
    case .object(let object): object
    default: nil
    }
  }
}

/// Errors as CLIXML writes them.
private enum CLIXMLRecords {
  static func members(of record: ErrorRecord, _ engine: Engine) throws(ShellError) -> [NamedValue] {
    let category = try Members.propertyIfPresent(.from("CategoryInfo"), of: .object(record), engine) ?? .null
    func part(_ name: String) throws(ShellError) -> Value {
      try Members.propertyIfPresent(.from(name), of: category, engine) ?? .null
    }
    return [
      NamedValue(.from("Exception"), .object(record.exception)),
      NamedValue(.from("TargetObject"), record.target),
      NamedValue(.from("FullyQualifiedErrorId"), .string(record.fullyQualifiedErrorId)),
      NamedValue(.from("InvocationInfo"), .null),
      NamedValue(.from("ErrorCategory_Category"), .int(record.category.rawValue)),
      NamedValue(.from("ErrorCategory_Activity"), try part("Activity")),
      NamedValue(.from("ErrorCategory_Reason"), try part("Reason")),
      NamedValue(.from("ErrorCategory_TargetName"), try part("TargetName")),
      NamedValue(.from("ErrorCategory_TargetType"), try part("TargetType")),
      NamedValue(.from("ErrorCategory_Message"), .string(try Conversion.text(category, engine))),
      NamedValue(.from("SerializeExtendedInfo"), .false),
    ]
  }
}
