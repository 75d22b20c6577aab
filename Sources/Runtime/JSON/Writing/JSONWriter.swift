/// Writes values as JSON as `ConvertTo-Json` does.
package struct JSONWriter<Source: PropertySource> {
  let options: JSONWriterOptions
  let source: Source
  let engine: Engine
  let zone: TimeZone
  var text = TextBuilder(reserving: 256)
  /// How many containers are open, for the indentation.
  private var level = 0
  /// Whether anything was cut because it lay too deep; the command warns of it once.
  package private(set) var isTruncated = false

  package init(_ options: JSONWriterOptions, _ source: Source, _ engine: Engine, in zone: TimeZone = .local) {
    (self.options, self.source, self.engine, self.zone) = (options, source, engine, zone)
  }

  /// The text of a value.
  ///
  /// Throws for a dictionary whose keys are no strings, and what reading properties throws.
  package mutating func write(_ value: Value) throws(ShellError) -> ShellString {
    try append(value, depth: 0)
    return text.finish()
  }

  /// Appends a value that lies so deep in others.
  private mutating func append(_ value: Value, depth: Int) throws(ShellError) {
    let added = try addedProperties(of: value)
    if isScalar(value) { return try append(added, depth) { writer in writer.appendScalar(value) } }
    guard depth <= options.depth else { return try appendCut(value, added, depth) }
    switch value.base.payload {
    case .table(let table): try append(table, added, depth)
    case .array(let array):
      try append(added, depth) { writer throws(ShellError) in try writer.append(array, depth) }
    case .object(let object as PSCustomObject): try append(object, of: value, depth)
    default: try appendObject(value, added, depth)
    }
  }

  /// Something that lies too deep: its text, with what was added to it unless it is nothing but that.
  private mutating func appendCut(_ value: Value, _ added: [NamedValue], _ depth: Int) throws(ShellError) {
    isTruncated = true
    let string = try Conversion.text(value, engine)
    var added = added
    if case .object(let object) = value.base.payload, object is PSCustomObject { added = [] }
    try append(added, depth) { writer in
      JSONText.append(quoted: string, to: &writer.text, writer.options.escaping)
    }
  }

  /// What `body` writes; with members added to it, an object of it (named `value`) and them.
  private mutating func append(
    _ added: [NamedValue], _ depth: Int, _ body: (inout JSONWriter) throws(ShellError) -> Void
  ) throws(ShellError) {
    guard !added.isEmpty else { return try body(&self) }
    open(0x7B)
    beginMember("value", isFirst: true)
    try body(&self)
    for member in added where String(member.name) != "value" { try append(member, isFirst: false, depth) }
    close(0x7D, isEmpty: false)
  }

  private mutating func append(_ member: NamedValue, isFirst: Bool, _ depth: Int) throws(ShellError) {
    beginMember(member.name, isFirst: isFirst)
    try append(member.value, depth: depth + 1)
  }

  private mutating func append(_ table: HashtableObject, _ added: [NamedValue], _ depth: Int)
    throws(ShellError)
  {
    open(0x7B)
    for position in 0..<table.count {
      let (key, value) = table.entry(at: position)
      guard case .string(let name) = key.base.payload else {
        throw JSONFault.keyIsNoString(dictionary: table.type.name).error(target: .table(table))
      }
      beginMember(name, isFirst: position == 0)
      try append(value, depth: depth + 1)
    }
    var isEmpty = table.count == 0
    for member in added where table.value(for: member.name) == nil {
      try append(member, isFirst: isEmpty, depth)
      isEmpty = false
    }
    close(0x7D, isEmpty: isEmpty)
  }

  private mutating func append(_ array: ArrayObject, _ depth: Int) throws(ShellError) {
    open(0x5B)
    for index in 0..<array.count {
      beginElement(isFirst: index == 0)
      try append(array[index], depth: depth + 1)
    }
    close(0x5D, isEmpty: array.count == 0)
  }

  private mutating func append(_ object: PSCustomObject, of value: Value, _ depth: Int) throws(ShellError) {
    let shape = object.properties.shape
    guard object.extra == nil, shape.kinds.allSatisfy({ $0 == .noteProperty }) else {
      return try append(members: source.addedProperties(of: value, engine), depth)
    }
    open(0x7B)
    for index in 0..<object.properties.count {
      beginMember(shape.names[index], isFirst: index == 0)
      try append(object.properties[index], depth: depth + 1)
    }
    close(0x7D, isEmpty: object.properties.count == 0)
  }

  /// A collection element by element, any other object property by property.
  private mutating func appendObject(_ value: Value, _ added: [NamedValue], _ depth: Int) throws(ShellError) {
    if let enumerator = try Enumeration.of(value, engine) {
      return try append(added, depth) { writer throws(ShellError) in try writer.append(enumerator, depth) }
    }
    var members: [NamedValue]
    if case .span(let ticks) = value.base.payload {
      members = TimeSpan(ticks: ticks).properties
    } else {
      members = try source.ownProperties(of: value, engine)
    }
    for member in added where !members.contains(where: { $0.name == member.name }) { members.append(member) }
    try append(members: members, depth)
  }

  private mutating func append(members: [NamedValue], _ depth: Int) throws(ShellError) {
    open(0x7B)
    for (index, member) in members.enumerated() { try append(member, isFirst: index == 0, depth) }
    close(0x7D, isEmpty: members.isEmpty)
  }

  private mutating func append(_ enumerator: Enumerator, _ depth: Int) throws(ShellError) {
    open(0x5B)
    var isEmpty = true
    while let element = try enumerator.next(engine) {
      beginElement(isFirst: isEmpty)
      try append(element, depth: depth + 1)
      isEmpty = false
    }
    close(0x5D, isEmpty: isEmpty)
  }

  /// What a script or type data added to a value that PowerShell has in a PSObject; strings and dates lose it.
  private func addedProperties(of value: Value) throws(ShellError) -> [NamedValue] {
    switch value.payload {
    case .null, .nothing, .string, .date: return []
    case .boxed(let box):
      if case .string = box.base.payload { return [] }
    case .table(let table): if table.extra == nil, !value.isWrapped { return [] }
    case .array(let array): if array.extra == nil, !value.isWrapped { return [] }
    // Their members are what they are; see above.
    case .object(is PSCustomObject): return []
    case .object(let object): if object.extra == nil, !value.isWrapped { return [] }
    default: if !value.isWrapped { return [] }
    }
    return try source.addedProperties(of: value, engine)
  }
}

extension JSONWriter {
  private mutating func open(_ bracket: UInt16) {
    text.append(unit: bracket)
    level += 1
  }

  private mutating func close(_ bracket: UInt16, isEmpty: Bool) {
    level -= 1
    if !isEmpty { breakLine() }
    text.append(unit: bracket)
  }

  private mutating func beginElement(isFirst: Bool) {
    if !isFirst { text.append(unit: 0x2C) }
    breakLine()
  }

  private mutating func beginMember(_ name: ShellString, isFirst: Bool) {
    beginElement(isFirst: isFirst)
    JSONText.append(quoted: name, to: &text, options.escaping)
    text.append(unit: 0x3A)
    if !options.isCompressed { text.append(unit: 0x20) }
  }

  private mutating func beginMember(_ name: String, isFirst: Bool) {
    beginMember(ShellString.from(name), isFirst: isFirst)
  }

  private mutating func breakLine() {
    guard !options.isCompressed else { return }
    text.append(unit: 0x0A)
    text.append(repeating: 0x20, count: level * 2)
  }
}

/// How `ConvertTo-Json` writes.
package struct JSONWriterOptions {
  /// How deep objects are written; below they become strings.
  package var depth: Int
  package var isCompressed: Bool
  package var enumsAsStrings: Bool
  package var escaping: JSONText.Escaping

  package init(
    depth: Int = 2, isCompressed: Bool = false, enumsAsStrings: Bool = false,
    escaping: JSONText.Escaping = .standard
  ) {
    (self.depth, self.isCompressed) = (depth, isCompressed)
    (self.enumsAsStrings, self.escaping) = (enumsAsStrings, escaping)
  }
}
