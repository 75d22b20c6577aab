import Syntax

/// Conversions between values and types; each may run script, so each takes the engine.
package enum Conversion {
  /// What .NET's own `ToString()` makes of a value, as error messages quote it: full digits, dates by culture, a
  /// collection's type.
  package static func plainText(_ value: Value, _ culture: CultureInfo = .unitedStates) -> ShellString {
    switch value.base.payload {
    case .null, .nothing, .unset, .cell, .boxed: return .empty
    case .bool(let flag): return ShellString.from(flag ? "True" : "False")
    case .char(let unit): return .from(unit: unit)
    case .int(let number): return NumberText.string(Int64(number), culture.numbers)
    case .long(let number): return NumberText.string(number, culture.numbers)
    case .double(let number): return NumberText.string(number, culture.numbers)
    case .number: return Number(value).map { NumberText.string($0, culture.numbers) } ?? pointer(value)
    case .date(let bits): return DateTexts.string(DateTime(bits: bits), culture)
    case .span(let ticks): return SpanFormat.constant(TimeSpan(ticks: ticks))
    case .enumeration(let type, let number): return EnumerationText.text(TypeTable[type], number)
    case .string(let text): return text
    case .array(let array): return ShellString.from(array.type.name)
    case .table(let table): return ShellString.from(table.type.name)
    case .block(let block): return block.text
    case .type(let type): return ShellString.from(type.name)
    case .object(let object): return ObjectTexts.plain(object, culture)
    }
  }

  /// The plain text as a Swift string, for messages.
  static func quoted(_ value: Value, _ engine: Engine) -> String {
    if case .object(let object) = value.base.payload, !(object is PSCustomObject),
      ObjectTexts.writer(of: object.type) == nil, let text = try? object.text(engine)
    {
      return String(text)
    }
    return String(plainText(value, engine.culture))
  }

  private static func pointer(_ value: Value) -> ShellString {
    guard case .number(let bits, let kind) = value.base.payload else { return .empty }
    return kind == .uintptr ? NumberText.string(bits) : NumberText.string(Int64(bitPattern: bits))
  }
}

/// Dates as `ToString()` writes them.
enum DateTexts {
  static func string(_ date: DateTime, _ culture: CultureInfo) -> ShellString {
    // The general format of a culture can't be wrong.
    (try? DateFormat.text(date, .empty, culture.dates)) ?? .empty
  }
}

extension ScriptBlock {
  /// What stands between the braces, or the whole text of a file.
  package var text: ShellString {
    let source = definition.syntax.source
    let text = ShellString.from(source.string(in: definition.tree.extent))
    guard text.count >= 2, text[0] == 0x7B, text[text.count - 1] == 0x7D, definition.isBraced else {
      return text
    }
    return text.slice(1..<text.count - 1)
  }
}

extension ScriptBlockDefinition {
  /// Whether the block stands in braces: it is not the whole of a text.
  fileprivate var isBraced: Bool { tree.parent != nil }
}
