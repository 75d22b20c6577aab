import Runtime

/// `ToString()` of any value, as .NET has it in the session's culture: not PowerShell's own conversion to text.
enum NetText {
  static func of(_ value: Value, _ engine: Engine) throws(ShellError) -> ShellString {
    switch value.base.payload {
    case .null, .nothing, .unset: return .empty
    case .string(let text): return text
    case .array, .table, .cell: return .from(TypeOf.value(value).name)
    case .type(let type): return .from(type.name)
    case .object(let object) where object is ContentObject || object is PSCustomObject:
      return try object is PSCustomObject ? .empty : object.text(engine)
    default: return try FormattedText.of(value.base, .empty, engine)
    }
  }

  /// `ToString(format, provider)`.
  static func of(
    _ value: Value, _ format: ShellString, _ provider: Value, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    let outer = engine.culture
    defer { engine.culture = outer }
    engine.culture = Cultures.of(provider, engine)
    return try FormattedText.of(value.base, format, engine)
  }
}

/// Names of an enumeration's values.
enum EnumText {
  /// The name of a value, the names of its flags, or its number.
  static func name(_ type: TypeInfo, _ value: Int32) -> ShellString { EnumerationText.text(type, value) }
}

/// Cultures as parameters take them.
enum Cultures {
  /// The culture of a provider: a CultureInfo or one of its format infos; the session's for null.
  static func of(_ provider: Value, _ engine: Engine) -> CultureInfo {
    if let content = provider.content(as: CultureContent.self) { return content.culture }
    return provider.content(as: CultureFormatContent.self)?.culture ?? engine.culture
  }
}

/// A System.Globalization.CultureInfo.
final class CultureContent: Content, BridgedContent {
  let culture: CultureInfo

  init(_ culture: CultureInfo) {
    self.culture = culture
    super.init(type: TypeTable.find("System.Globalization.CultureInfo") ?? .object)
  }

  override func text(_ engine: Engine) -> ShellString { .from(culture.name) }

  override func isEqual(to other: Content, _ engine: Engine) -> Bool {
    (other as? CultureContent)?.culture.name == culture.name
  }
}

/// A NumberFormatInfo, DateTimeFormatInfo or TextInfo: a side of a culture.
final class CultureFormatContent: Content, BridgedContent {
  let culture: CultureInfo

  init(_ culture: CultureInfo, type: String) {
    self.culture = culture
    super.init(type: TypeTable.find(type) ?? .object)
  }
}
