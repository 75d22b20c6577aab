import Runtime

/// The text that a value has in a cell, behind a name of a list, in a heading of a group.
struct CellText {
  let engine: Engine
  /// How many elements of a collection are shown; negative: all.
  let limit: Int

  /// Takes `$FormatEnumerationLimit` of the global scope, where the formatting runs.
  init(_ engine: Engine) {
    self.engine = engine
    let value = VariableLookUp.find(CellText.limitSymbol, from: engine.global.top, engine)
    if case .int(let given)? = value?.base.payload { limit = Int(given) } else { limit = 4 }
  }

  private static let limitSymbol = Symbols.intern("FormatEnumerationLimit")

  /// A value's text; numbers with a fraction get the culture's decimals where `fixesDecimals` is set.
  ///
  /// A conversion that fails gives no text.
  func text(of value: Value, fixingDecimals: Bool = false) throws(ShellError) -> ShellString {
    if value.isNull { return .empty }
    do throws(ShellError) {
      if case .string(let text) = value.payload { return text }
      if case .table(let table) = value.base.payload { return try text(ofEntries: EntryEnumerator(table)) }
      if let enumerator = try Enumeration.of(value, engine) { return try text(of: enumerator) }
      if fixingDecimals, CellText.hasDecimals(value) {
        return try FormattedText.of(value.base, CellText.fixed, engine)
      }
      return try scalar(value)
    } catch {
      guard error.record != nil else { throw error }
      return .empty
    }
  }

  /// With a format: of the composite kind if it has `{0`, else as `ToString` takes it.
  func text(of value: Value, _ format: ShellString) throws(ShellError) -> ShellString {
    let pattern = String(format)
    if pattern.contains("{0") || pattern.contains("}") {
      return try Formatting.text(format, [value.wrapped], engine)
    }
    return value.isNull ? .empty : try FormattedText.of(value.wrapped, format, engine)
  }

  nonisolated(unsafe) private static let fixed = ShellString.from("F")

  private static func hasDecimals(_ value: Value) -> Bool {
    switch value.base.payload {
    case .double, .number(_, .single): true
    case .object(let object): object is DecimalObject
    default: false
    }
  }

  private func scalar(_ value: Value) throws(ShellError) -> ShellString {
    try FormattedText.of(value.wrapped, .empty, engine)
  }

  private func text(of enumerator: Enumerator) throws(ShellError) -> ShellString {
    var text = TextBuilder()
    text.append("{")
    var count = 0
    while let element = try enumerator.next(engine) {
      if count == limit {
        text.append(unit: Lines.ellipsis)
        break
      }
      if count > 0 { text.append(", ") }
      text.append(try name(of: element))
      count += 1
    }
    text.append("}")
    return text.finish()
  }

  private func text(ofEntries entries: EntryEnumerator) throws(ShellError) -> ShellString {
    try text(of: entries)
  }

  /// Types that write themselves by what their base has, so that they are named as if they did not.
  private static let inheritTexts: Set<String> = [
    "System.Text.RegularExpressions.Match", "System.Text.RegularExpressions.Group",
  ]

  /// How an element of a collection is named: by its own text if its type writes one, else by what it is called.
  private func name(of element: Value) throws(ShellError) -> ShellString {
    if element.isNull { return .from("$null") }
    switch element.base.payload {
    case .object(let object):
      if let entry = object as? EntryObject { return try text(of: entry) }
      guard !element.isWrapped, !(object is PSCustomObject), ObjectTexts.writer(of: object.type) == nil,
        try Enumeration.of(element, engine) == nil
      else { return try Conversion.text(element, engine) }
      let own = try object.text(engine)
      if CellText.inheritTexts.contains(object.type.name),
        let called = try DisplayName.text(of: element, engine)
      {
        return called
      }
      if !(own == ShellString.from(object.type.name)) { return own }
      return if let called = try DisplayName.text(of: element, engine) { called } else { own }
    case .table:
      if let called = try DisplayName.text(of: element, engine) { return called }
      return try Conversion.text(element, engine)
    case .array: return try Conversion.text(element, engine)
    default: return try scalar(element)
    }
  }

  private func text(of entry: EntryObject) throws(ShellError) -> ShellString {
    var text = TextBuilder()
    text.append("[")
    text.append(try scalarOrType(entry.key))
    text.append(", ")
    text.append(try scalarOrType(entry.value))
    text.append("]")
    return text.finish()
  }

  private func scalarOrType(_ value: Value) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .null, .nothing: .empty
    case .array(let array): .from(array.type.name)
    case .table(let table): .from(table.type.name)
    case .object(let object) where object is PSCustomObject: try Conversion.text(value, engine)
    case .object(let object):
      try object.makeEnumerator(engine) == nil ? scalar(value) : .from(object.type.name)
    default: try scalar(value.base)
    }
  }
}
