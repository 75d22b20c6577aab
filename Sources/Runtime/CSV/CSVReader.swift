/// Reads comma-separated values into objects as `Import-Csv` and `ConvertFrom-Csv` do.
///
/// `ConvertFrom-Csv` hands over one text after another: header and type name stay from one to the next.
package struct CSVReader {
  package let delimiter: UInt16
  /// The names of the columns, once they are known.
  package private(set) var header: [ShellString]?
  /// What a `#TYPE` line said.
  package private(set) var typeName: ShellString?
  /// Whether it was warned of columns without a name.
  private var didWarn = false
  private var template: PropertyBag?

  package init(delimiter: UInt16 = 0x2C, header: [ShellString]? = nil) {
    (self.delimiter, self.header) = (delimiter, header)
  }

  /// What a warning of columns without a name says.
  package static let unnamedColumns =
    "One or more headers were not specified. Default names starting with \"H\" have been used in place of any missing headers."

  /// Hands over the rows of a text one by one.
  ///
  /// Throws for two columns of one name, and what `warn` and `write` throw. `warn` is called at most once, before the first
  /// row, if columns have no names.
  package mutating func read(
    _ text: ShellString, warn: () throws(ShellError) -> Void, write: (Value) throws(ShellError) -> Void
  ) throws(ShellError) {
    try text.withUnits { units throws(ShellError) in
      try read(CSVScanner(units, delimiter), warn: warn, write: write)
    } wide: { units throws(ShellError) in
      try read(CSVScanner(units, delimiter), warn: warn, write: write)
    }
  }

  private mutating func read<Unit>(
    _ scanner: CSVScanner<Unit>, warn: () throws(ShellError) -> Void,
    write: (Value) throws(ShellError) -> Void
  ) throws(ShellError) {
    var scanner = scanner
    try readHeader(&scanner)
    while scanner.readRecord() {
      if scanner.fields.count == 1, scanner.fields[0].isEmpty { continue }
      let template = try template(warn: warn)
      try write(.object(row(template, scanner.fields)))
    }
  }

  private mutating func readHeader<Unit>(_ scanner: inout CSVScanner<Unit>) throws(ShellError) {
    if typeName == nil { typeName = scanner.readTypeName() }
    while header == nil, !scanner.isAtEnd {
      scanner.readRecord()
      var names = Array(scanner.fields)
      guard !names.isEmpty else {
        header = []
        break
      }
      while names.count > 1, names[names.count - 1].isEmpty { names.removeLast() }
      // A line of a W3C log names the columns behind its mark; other lines with a number sign are comments.
      if names[0].hasASCIIPrefix("#Fields: ") {
        names[0] = names[0].slice(9..<names[0].count)
        header = names
      } else if names[0].isEmpty || names[0][0] != 0x23 {
        header = names
      }
    }
    if template == nil { try checkNames((header ?? []).filter { !$0.isEmpty }) }
  }

  private func checkNames(_ names: [ShellString]) throws(ShellError) {
    let seen = HashtableObject(comparer: .ordinalIgnoreCase)
    for name in names {
      if seen.value(for: name) != nil { throw CSVFault.columnTwice(String(name)).error() }
      seen.set(String(name), .null)
    }
  }

  /// The row without values; columns without a name get one (`H1`, `H2` and so on).
  private mutating func template(warn: () throws(ShellError) -> Void) throws(ShellError) -> PropertyBag {
    if let template { return template }
    var unnamed = 0
    let names = (header ?? []).map { name in
      guard name.isEmpty else { return name }
      unnamed += 1
      return ShellString.from("H\(unnamed)")
    }
    try checkNames(names)
    var bag = PropertyBag()
    for name in names { bag.set(name, .null) }
    template = bag
    if unnamed > 0, !didWarn {
      didWarn = true
      try warn()
    }
    return bag
  }

  private func row(_ template: PropertyBag, _ fields: ContiguousArray<ShellString>) -> PSCustomObject {
    var bag = template
    for index in 0..<min(bag.count, fields.count) { bag[index] = .string(fields[index]) }
    let object = PSCustomObject(bag)
    if let typeName {
      var prefixed = TextBuilder()
      prefixed.append("CSV:")
      prefixed.append(typeName)
      object.ensureExtra().setTypeNames([typeName, prefixed.finish()])
    }
    return object
  }
}

extension ShellString {
  /// Whether the string begins with an ASCII text, case counting.
  fileprivate func hasASCIIPrefix(_ prefix: StaticString) -> Bool {
    guard count >= prefix.utf8CodeUnitCount else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy { self[$0] == UInt16(prefix.utf8Start[$0]) }
  }
}
