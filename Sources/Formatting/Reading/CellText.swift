import Runtime

/// The text of a value in a table's cell or behind a list's name.
struct CellText {
  let engine: Engine

  /// How many elements of a collection are shown: `$FormatEnumerationLimit`.
  private var limit: Int {
    let value = VariableLookUp.find(CellText.limitSymbol, from: engine.global.current, engine)
    guard case .int(let limit)? = value?.base.payload else { return 4 }
    return Int(limit)
  }

  private static let limitSymbol = Symbols.intern("FormatEnumerationLimit")
  private static let ellipsis: UInt16 = 0x2026

  /// One line of text: line breaks and tabs become blanks where the layout is a table.
  func text(of value: Value) throws(ShellError) -> ShellString {
    if value.isNull { return .empty }
    if let enumerator = try Enumeration.of(value, engine) { return try text(ofCollection: enumerator) }
    if case .table(let table) = value.base.payload { return try text(ofTable: table) }
    return try scalar(value)
  }

  /// The text behind a list's name: line breaks stay.
  func listText(of value: Value) throws(ShellError) -> ShellString {
    if case .double = value.base.payload { return try Conversion.text(value, engine) }
    return try text(of: value)
  }

  /// Numbers with a fraction have the culture's three decimals (ICU's en-US; observed in PowerShell 7.6.5).
  private func scalar(_ value: Value) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .double(let number): try CompositeText.format(.double(number), "F", engine)
    case .object(let object) where object is DecimalObject: try CompositeText.format(value, "F", engine)
    default: try CompositeText.format(value, "", engine)
    }
  }

  private func text(ofCollection enumerator: Enumerator) throws(ShellError) -> ShellString {
    let limit = limit
    var text = TextBuilder()
    text.append("{")
    var count = 0
    while let element = try enumerator.next(engine) {
      if limit >= 0, count == limit {
        text.append(unit: CellText.ellipsis)
        break
      }
      if count > 0 { text.append(", ") }
      text.append(try Conversion.text(element, engine))
      count += 1
    }
    text.append("}")
    return text.finish()
  }

  private func text(ofTable table: HashtableObject) throws(ShellError) -> ShellString {
    let limit = limit
    var text = TextBuilder()
    text.append("{")
    for position in 0..<table.count {
      if limit >= 0, position == limit {
        text.append(unit: CellText.ellipsis)
        break
      }
      if position > 0 { text.append(", ") }
      let entry = table.entry(at: position)
      text.append("[")
      text.append(try Conversion.text(entry.key, engine))
      text.append(", ")
      text.append(try Conversion.text(entry.value, engine))
      text.append("]")
    }
    text.append("}")
    return text.finish()
  }
}

/// A value with a format string in the session's culture; the operators' side makes it exact for every type.
enum CompositeText {
  static func format(_ value: Value, _ format: String, _ engine: Engine) throws(ShellError) -> ShellString {
    if case .double(let number) = value.base.payload, format == "F" {
      return .from(fixed(number))
    }
    return try Conversion.text(value, engine)
  }

  private static func fixed(_ number: Double) -> String {
    do {
      return String(try NumberText.string(number, .from("F3"), .unitedStates))
    } catch {
      return "\(number)"
    }
  }
}
