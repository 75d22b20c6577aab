extension Conversion {
  /// `[type]value`; throws the conversion's error.
  package static func cast(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if TypeOf.value(value) === type { return value }
    if type === TypeInfo.string { return .string(try text(value, engine)) }
    if type === TypeInfo.boolean { return .bool(try Truth.of(value, engine)) }
    if type === TypeInfo.object || type === TypeInfo.void { return value }
    if type === TypeInfo.int32, let number = Double(String(try text(value, engine))) {
      return .int(Int32(number))
    }
    throw ConversionFault.cannotConvert(plainText(value), type.name).error()
  }

  /// `value -as [type]`: null where it cannot be converted.
  package static func castOrNull(_ value: Value, to type: TypeInfo, _ engine: Engine) -> Value {
    do throws(ShellError) { return try cast(value, to: type, engine) } catch { return .null }
  }

  /// An argument as a parameter's type asks for it.
  package static func toParameter(_ value: Value, _ parameter: ParameterInfo, _ engine: Engine)
    throws(ShellError) -> Value
  {
    try cast(value, to: parameter.type, engine)
  }

  /// A value as a typed variable takes it.
  package static func toVariable(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError)
    -> Value
  {
    try cast(value.orNull, to: type, engine)
  }

  /// What an unbound parameter of a type reads as (observed: only numbers, booleans and strings get a default).
  package static func initialValue(of type: TypeInfo) -> Value {
    if type === TypeInfo.string { return .string(.empty) }
    if type === TypeInfo.int32 { return .int(0) }
    if type === TypeInfo.boolean { return .false }
    return .null
  }
}
