/// The texts of objects whose class is a script's.
enum ScriptTexts {
  /// What the class's own `ToString()` gives; nil if it writes none.
  ///
  /// Throws PSInvalidCastException if it throws.
  static func own(_ object: HeapObject, _ engine: Engine) throws(ShellError) -> ShellString? {
    guard let scriptClass = object.type.scriptClass as? ScriptClass else { return nil }
    do throws(ShellError) {
      return try scriptClass.overrides.text(of: .object(object), engine)
    } catch {
      guard let record = error.record, error.isHiddenByGetter else { throw error }
      throw ScriptTextFault(reason: CarriedException(thrown: record)).error()
    }
  }

  /// What `ToString(format, provider)` of an IFormattable gives, else its `ToString()`; nil if it writes neither.
  static func formatted(
    _ object: HeapObject, _ format: ShellString, _ engine: Engine
  ) throws(ShellError) -> ShellString? {
    guard let scriptClass = object.type.scriptClass as? ScriptClass else { return nil }
    if let formatted = scriptClass.overrides.formatted {
      let given: Value = format.isEmpty ? .null : .string(format)
      return try Conversion.text(formatted.call(on: .object(object), [given, .null], engine), engine)
    }
    return try scriptClass.overrides.text(of: .object(object), engine)
  }
}

/// A `ToString()` that threw.
private struct ScriptTextFault: ShellFault, @unchecked Sendable {
  let reason: CarriedException

  var errorId: String { "InvalidCastFromAnyTypeToString" }
  var message: String { "Cannot convert value to type System.String." }
  var category: ErrorCategory { .invalidArgument }
  var exceptionType: TypeInfo { .psInvalidCastException }
  var inner: (any ShellFault)? { reason }
}
