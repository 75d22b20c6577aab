extension Conversion {
  /// An argument as a parameter's type asks for it.
  ///
  /// Number tokens keep their text for string parameters; booleans and switches take booleans and numbers only.
  package static func toParameter(_ value: Value, _ parameter: ParameterInfo, _ engine: Engine)
    throws(ShellError) -> Value
  {
    let type = parameter.accepted
    if type === TypeInfo.boolean || type === TypeInfo.switchParameter {
      return try toFlag(value, type, engine)
    }
    return try cast(value, to: type, engine)
  }

  /// A boolean or a switch, which only booleans and numbers become.
  static func toFlag(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if case .bool = value.base.payload { return value.base }
    let isOmitted = value.isNull && type === TypeInfo.switchParameter
    if isOmitted || Number(value) != nil { return .bool(try Truth.of(value, engine)) }
    throw ConversionFault.notBoolean(source: value.isNull ? "" : TypeOf.value(value).name, target: type.name)
      .error()
  }

  /// What an unbound parameter of a type reads as: what null converts to, or null.
  package static func initialValue(of type: TypeInfo) -> Value {
    if type === TypeInfo.string { return .string(.empty) }
    if let number = type.numberType {
      return (try? Number.integer(0, .int32).converted(to: number)).map { .number($0) } ?? .null
    }
    if type === TypeInfo.boolean || type === TypeInfo.switchParameter { return .false }
    return type === TypeInfo.char ? .char(0) : .null
  }
}
