extension Conversion {
  /// `[type]value`, by PowerShell's ladder: the value as it is, numbers, what the language knows, `Parse`,
  /// constructors, cast operators, properties.
  ///
  /// Throws PSInvalidCastException where the ladder ends.
  package static func cast(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if type === TypeInfo.object { return value }
    if value.isNull { return try NullConversion.convert(to: type, engine) }
    let base = value.base
    let own = TypeOf.value(base)
    if own === type { return base }
    switch type.castRule {
    case .number(let number): return try NumberConversion.convert(base, to: number, engine)
    case .sealed(let convert): return try convert(value, type, engine)
    case .open(let convert): return own.isSubtype(of: type) ? base : try convert(value, type, engine)
    case .ladder: break
    }
    if type === TypeInfo.psObject { return value.wrapped }
    if own.isSubtype(of: type) { return base }
    return try Ladder.convert(value, from: own, to: type, engine)
  }

  /// `value -as [type]`: null where it cannot be converted.
  package static func castOrNull(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError)
    -> Value
  {
    do throws(ShellError) { return try cast(value, to: type, engine) } catch {
      guard error.isInvalidCast else { throw error }
      return .null
    }
  }

  /// A value as a typed variable takes it.
  package static func toVariable(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError)
    -> Value
  {
    try cast(value.orNull, to: type, engine)
  }

  /// The error of a value that has no conversion to a type.
  static func refused(_ value: Value, _ type: TypeInfo, _ engine: Engine) -> ShellError {
    guard !value.isNull else { return NullConversion.refused(type) }
    if value.isConvertible { return notConvertible(value, type, engine) }
    return ConversionFault.impossible(
      id: "ConvertToFinalInvalidCastException", value: quoted(value, engine),
      source: TypeOf.value(value).name, target: type.name
    ).error()
  }

  /// What `Convert.ChangeType` says of a type that it does not know.
  static func notConvertible(_ value: Value, _ type: TypeInfo, _ engine: Engine) -> ShellError {
    let sentence = "Invalid cast from '\(TypeOf.value(value).name)' to '\(type.name)'."
    return failed(
      "InvalidCastIConvertible", value, type, why: ExceptionFault("System.InvalidCastException", sentence),
      engine)
  }

  /// The error of a value that could not be read as what a type asks for.
  package static func failed(
    _ id: String, _ value: Value, _ type: TypeInfo, why: any ShellFault, _ engine: Engine
  ) -> ShellError {
    ConversionFault.failed(id: id, value: quoted(value, engine), target: type.name, why: why).error()
  }
}

extension Value {
  /// Whether .NET's `Convert` is asked when nothing else converts the value.
  var isConvertible: Bool {
    switch base.payload {
    case .bool, .char, .date, .enumeration: true
    default: false
    }
  }
}

extension ShellError {
  /// Whether this says that a value does not convert.
  package var isInvalidCast: Bool {
    guard let exception = record?.exception else { return false }
    return exception.type.isSubtype(of: TypeInfo.psInvalidCastException)
      || exception.inner?.type === TypeInfo.psInvalidCastException
  }
}
