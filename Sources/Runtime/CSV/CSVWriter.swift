/// Writes objects as comma-separated values as `Export-Csv` and `ConvertTo-Csv` do: the first object decides the columns.
package struct CSVWriter<Source: PropertySource> {
  let options: CSVWriterOptions
  let source: Source
  let engine: Engine
  /// The columns, once an object decided them or a file had them.
  package private(set) var columns: [ShellString]?
  private var isQuoted: [Bool] = []
  private var shape: Shape?
  /// Where the columns lie in objects of `shape`; -1 where they have none.
  private var places: [Int] = []

  package init(_ options: CSVWriterOptions, _ source: Source, _ engine: Engine) {
    (self.options, self.source, self.engine) = (options, source, engine)
  }

  /// Takes the columns of an object, if none are known yet.
  package mutating func decideColumns(by value: Value) throws(ShellError) {
    guard columns == nil else { return }
    setColumns(try names(of: value))
  }

  /// Takes columns that a file already has.
  package mutating func setColumns(_ names: [ShellString]) {
    columns = names
    isQuoted = names.map { options.quotes(column: $0) }
  }

  /// The columns that an object would decide.
  package func names(of value: Value) throws(ShellError) -> [ShellString] {
    switch value.base.payload {
    case .object(let object as PSCustomObject) where object.isPlain: return object.properties.shape.names
    case .table(let table):
      var names: [ShellString] = []
      for position in 0..<table.count {
        names.append(try Conversion.text(table.entry(at: position).key, engine))
      }
      for member in try source.addedProperties(of: value, engine) { names.append(member.name) }
      return names
    default: return try source.visibleNames(of: value, engine)
    }
  }

  /// The line that names the type of an object (`-IncludeTypeInformation`).
  package func typeLine(_ typeName: ShellString?) -> ShellString {
    var line = TextBuilder()
    line.append("#TYPE")
    guard let typeName else { return line.finish() }
    line.append(" ")
    let isImported =
      typeName.count >= 4 && ShellString.equalIgnoringCase(typeName.slice(0..<4), .from("CSV:"))
    line.append(isImported ? typeName.slice(4..<typeName.count) : typeName)
    return line.finish()
  }

  /// Appends the line of the columns' names, without its end.
  package func appendHeader(to text: inout TextBuilder) {
    for (index, name) in (columns ?? []).enumerated() {
      if index > 0 { text.append(unit: options.delimiter) }
      append(name, index, to: &text)
    }
  }

  /// Appends the line of an object, without its end; what it lacks stays empty.
  ///
  /// Throws what reading its properties throws.
  package mutating func append(_ value: Value, to text: inout TextBuilder) throws(ShellError) {
    let columns = columns ?? []
    if case .object(let object as PSCustomObject) = value.base.payload, object.isPlain {
      find(columns, in: object.properties.shape)
      for index in columns.indices {
        if index > 0 { text.append(unit: options.delimiter) }
        if places[index] >= 0 { try append(object.properties[places[index]], index, to: &text) }
      }
      return
    }
    for (index, name) in columns.enumerated() {
      if index > 0 { text.append(unit: options.delimiter) }
      if let found = try property(name, of: value) { try append(found, index, to: &text) }
    }
  }

  private mutating func find(_ columns: [ShellString], in shape: Shape) {
    if shape === self.shape { return }
    self.shape = shape
    places = columns.map { shape.index(of: $0) ?? -1 }
  }

  private func property(_ name: ShellString, of value: Value) throws(ShellError) -> Value? {
    if case .table(let table) = value.base.payload, let found = table.value(for: name) {
      guard !found.isNull else { throw CSVFault.nullInDictionary.error() }
      return found
    }
    return try source.property(name, of: value, engine)
  }

  private func append(_ value: Value, _ column: Int, to text: inout TextBuilder) throws(ShellError) {
    switch value.payload {
    case .null, .nothing: return
    case .string(let string): append(string, column, to: &text)
    case .int(let number): append(NumberText.string(Int64(number)), column, to: &text)
    case .long(let number): append(NumberText.string(number), column, to: &text)
    case .bool(let flag): append(.from(flag ? "True" : "False"), column, to: &text)
    default: append(try source.text(of: value, engine), column, to: &text)
    }
  }

  private func append(_ string: ShellString, _ column: Int, to text: inout TextBuilder) {
    guard isQuoted[column] || options.needsQuotes(string) else { return text.append(string) }
    text.append(unit: 0x22)
    var start = 0
    for offset in 0..<string.count where string[offset] == 0x22 {
      text.append(string.slice(start..<offset + 1))
      start = offset
    }
    text.append(start == 0 ? string : string.slice(start..<string.count))
    text.append(unit: 0x22)
  }
}

/// How comma-separated values are written.
package struct CSVWriterOptions {
  /// What is put between quotes (`-UseQuotes`), with PowerShell's numbers.
  package enum Quotes: Int32, Sendable { case never, always, asNeeded }

  package let delimiter: UInt16
  package let quotes: Quotes
  /// The columns between quotes (`-QuoteFields`), others then never are.
  package let quotedColumns: [ShellString]?

  package init(delimiter: UInt16 = 0x2C, quotes: Quotes = .always, quotedColumns: [ShellString]? = nil) {
    (self.delimiter, self.quotes, self.quotedColumns) = (delimiter, quotes, quotedColumns)
  }

  func quotes(column: ShellString) -> Bool {
    guard let quotedColumns else { return quotes == .always }
    return quotedColumns.contains { ShellString.equalIgnoringCase($0, column) }
  }

  func needsQuotes(_ string: ShellString) -> Bool {
    guard quotes == .asNeeded, quotedColumns == nil else { return false }
    return (0..<string.count).contains { string[$0] == delimiter || string[$0] == 0x0A || string[$0] == 0x22 }
  }
}

extension PSCustomObject {
  /// Whether the object has nothing but note properties of its own.
  fileprivate var isPlain: Bool { extra == nil && properties.shape.isPlain }
}

extension Shape {
  /// Whether all members are note properties.
  fileprivate var isPlain: Bool { kinds.allSatisfy { $0 == .noteProperty } }
}
