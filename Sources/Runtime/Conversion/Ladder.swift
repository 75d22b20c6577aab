/// What the type library knows of a type's own ways to be made of a value.
package protocol TypeConversions {
  /// By `Parse`, a constructor of one argument, or a cast operator; nil if the type has none that takes the value.
  ///
  /// Throws PSInvalidCastException where that way fails.
  func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value?
  /// Made without arguments and given the properties of a dictionary or a custom object.
  func make(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value
}

/// The rungs of the ladder below what the language knows of particular types.
package enum Ladder {
  /// The type library, once it is there.
  nonisolated(unsafe) package static var seam: (any TypeConversions)?

  /// Throws PSInvalidCastException where no rung holds.
  static func convert(
    _ value: Value, from source: TypeInfo, to type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    if type.definition?.name == "System.Nullable`1", let inner = type.arguments.first {
      return try Conversion.cast(value, to: inner, engine)
    }
    switch type.kind {
    case .array:
      guard type.rank == 1 else { break }
      return try ArrayConversion.convert(value, to: type, of: type, engine)
    case .enum: return try EnumerationConversion.convert(value, to: type, engine)
    default: break
    }
    if let made = try seam?.convert(value, to: type, engine) { return made }
    if let made = try ListConversion.convert(value, to: type, engine) { return made }
    throw Conversion.refused(value, type, engine)
  }
}
