/// What the type library knows of conversions that no member of a type tells of.
package protocol TypeConversions {
  /// Nil if the type has none that takes the value.
  ///
  /// Throws PSInvalidCastException where that way fails.
  func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value?
}

/// The rungs of the ladder below what the language knows of particular types.
package enum Ladder {
  /// The type library, once it is there.
  nonisolated(unsafe) package static var seam: (any TypeConversions)?

  /// Throws PSInvalidCastException where no rung holds.
  static func convert(
    _ value: Value, from source: TypeInfo, to type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    if type.isNullable, let inner = type.arguments.first { return try nullable(value, type, inner, engine) }
    switch type.kind {
    case .array:
      guard type.rank == 1 else { break }
      return try ArrayConversion.convert(value, to: type, of: type, engine)
    case .enum: return try EnumerationConversion.convert(value, to: type, engine)
    case .delegate where source === TypeInfo.scriptBlock:
      return try DelegateObject.make(value.base, type, engine)
    default: break
    }
    if let made = try seam?.convert(value, to: type, engine) { return made }
    if let made = try LibraryConversion.convert(value.base, from: source, to: type, engine) { return made }
    if let made = try byText(value, type, engine) { return made }
    if NumberConversion.isBag(value.base), PropertyConversion.canMake(type) {
      return try PropertyConversion.make(value.base, type, engine)
    }
    if let made = try ListConversion.convert(value, to: type, engine) { return made }
    throw Conversion.refused(value, type, engine)
  }

  /// A value that has no conversion to the inner type is told of by the nullable one.
  private static func nullable(
    _ value: Value, _ type: TypeInfo, _ inner: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(ShellError) { return try Conversion.cast(value, to: inner, engine) } catch {
      guard error.errorId == "ConvertToFinalInvalidCastException" else { throw error }
      throw Conversion.refused(value, type, engine)
    }
  }

  /// A number goes by its text to every type that a string goes to.
  private static func byText(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value?
  {
    guard let number = Number(value), number.type != .bigInteger else { return nil }
    let text = Value.string(try Conversion.text(value, engine))
    guard type.kind != .array, Conversion.rank(from: .string, to: type) != .none else { return nil }
    return try Conversion.cast(text, to: type, engine)
  }
}
