import Syntax

/// What becomes a number, and how.
enum NumberConversion {
  /// A value as a number of a type.
  ///
  /// Throws PSInvalidCastException.
  static func convert(_ value: Value, to target: NumberType, _ engine: Engine) throws(ShellError) -> Value {
    switch value.payload {
    case .int(let number): return try narrowed(.integer(Int64(number), .int32), value, target, engine)
    case .string(let text): return try parsed(text, target, engine)
    case .bool(let flag): return try narrowed(.integer(flag ? 1 : 0, .int32), value, target, engine)
    case .char(let unit): return try character(unit, target, engine)
    case .enumeration(let type, let number):
      return try enumeration(type, number, value, target, engine)
    case .date: throw notConvertible(value, "DateTime", target, engine)
    default: break
    }
    if let number = Number(value) { return try narrowed(number, value, target, engine) }
    if target == .decimal || target == .bigInteger, isBag(value) {
      return try PropertyConversion.make(value, target.type, engine)
    }
    throw Conversion.refused(value, target.type, engine)
  }

  /// Between number types: half to even, and never a silent loss of what is too large.
  private static func narrowed(
    _ number: Number, _ value: Value, _ target: NumberType, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(NumberFault) { return .number(try number.converted(to: target)) } catch {
      let id =
        switch (number.type, target) {
        case (.bigInteger, _): "InvalidCastTargetInvocationExceptionop_Explicit"
        case (_, .bigInteger): "InvalidCastConstructorException"
        default: "InvalidCastIConvertible"
        }
      throw Conversion.failed(id, value, target.type, why: ExceptionFault(error), engine)
    }
  }

  private static func parsed(
    _ text: ShellString, _ target: NumberType, _ engine: Engine
  ) throws(ShellError) -> Value {
    do throws(NumberFault) {
      return .number(try StringToNumber.convert(text, to: target, engine.culture.numbers))
    } catch {
      let id =
        switch target {
        case .single, .double: "InvalidCastFromStringToDoubleOrSingle"
        case .decimal: "InvalidCastFromStringToDecimal"
        default: "InvalidCastFromStringToInteger"
        }
      throw Conversion.failed(
        id, .string(text), target.type, why: ExceptionFault(error, of: String(text)), engine)
    }
  }

  /// Whole numbers only: .NET has no conversion of a character to the others.
  private static func character(
    _ unit: UInt16, _ target: NumberType, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard target.bits != nil || target == .bigInteger else {
      throw notConvertible(.char(unit), "Char", target, engine)
    }
    return try narrowed(.integer(Int64(unit), .int32), .char(unit), target, engine)
  }

  private static func enumeration(
    _ type: TypeNumber, _ number: Int32, _ value: Value, _ target: NumberType, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard target != .bigInteger else { return .bigInteger(BigIntegerValue(Int64(number))) }
    return try narrowed(.integer(Int64(number), .int32), value, target, engine)
  }

  static func isBag(_ value: Value) -> Bool {
    switch value.payload {
    case .table: true
    case .object(let object): object is PSCustomObject
    default: false
    }
  }

  /// `Convert.ChangeType` names its own types short and all others in full.
  private static func notConvertible(
    _ value: Value, _ source: String, _ target: NumberType, _ engine: Engine
  ) -> ShellError {
    let type = target.type
    let names = target == .bigInteger ? (TypeOf.value(value).name, type.name) : (source, type.shortName)
    return Conversion.failed(
      "InvalidCastIConvertible", value, type,
      why: ExceptionFault("System.InvalidCastException", "Invalid cast from '\(names.0)' to '\(names.1)'."),
      engine)
  }
}
