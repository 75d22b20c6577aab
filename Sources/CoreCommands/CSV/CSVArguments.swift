import Runtime

/// What the commands that write comma-separated values have in common.
struct CSVArguments {
  let delimiter: Value?
  let usesCulture: Bool
  let quotes: Value?
  let quotedColumns: [String]

  /// Parameters that cannot stand together.
  static func check(_ call: borrowing Invocation) throws(CSVFault) {
    if call.isBound("QuoteFields"), call.isBound("UseQuotes") { throw .quotesTwice }
    if call.isBound("IncludeTypeInformation"), call.isBound("NoTypeInformation") {
      throw .typeInformationTwice
    }
  }

  func options(_ call: borrowing Invocation) -> CSVWriterOptions {
    let quotes = quotes?.enumerationNumber.flatMap { CSVWriterOptions.Quotes(rawValue: $0) }
    return CSVWriterOptions(
      delimiter: CSVArguments.delimiter(delimiter, usesCulture: usesCulture, call), quotes: quotes ?? .always,
      quotedColumns: call.isBound("QuoteFields") ? quotedColumns.map { .from($0) } : nil)
  }

  /// The delimiter that was given, the list separator of the culture, or a comma.
  static func delimiter(_ given: Value?, usesCulture: Bool, _ call: borrowing Invocation) -> UInt16 {
    if case .char(let unit)? = given?.base.payload, unit != 0 { return unit }
    guard usesCulture else { return 0x2C }
    return ShellString.from(call.engine.culture.listSeparator).first ?? 0x2C
  }

  /// The name that a type line gives; none for an object made of nothing.
  static func typeName(of value: Value) -> ShellString? {
    TypeNames.of(value).first.map { .from($0) }
  }
}

extension ShellString {
  var first: UInt16? { isEmpty ? nil : self[0] }
}
