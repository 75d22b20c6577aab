import Syntax

/// Which rung of the ladder a type's casts begin at.
enum CastRule {
  case number(NumberType)
  /// The language's own conversion, of a type that has no subtypes.
  case sealed(LanguageConversions.Converter)
  /// The same where a value of a subtype stays as it is.
  case open(LanguageConversions.Converter)
  case ladder
}

extension TypeInfo {
  /// How values are cast to this type; kept with it, since casts are frequent.
  var castRule: CastRule {
    if let knownCastRule { return knownCastRule }
    let rule = makeCastRule()
    knownCastRule = rule
    return rule
  }

  private func makeCastRule() -> CastRule {
    if let numberType { return .number(numberType) }
    guard let convert = LanguageConversions.table[number] else { return .ladder }
    return isValue || self === TypeInfo.string ? .sealed(convert) : .open(convert)
  }
}

/// The conversions that the language itself knows, by the type that is asked for.
enum LanguageConversions {
  typealias Converter = (Value, TypeInfo, Engine) throws(ShellError) -> Value

  nonisolated(unsafe) static let table: [TypeNumber: Converter] = [
    TypeInfo.string.number: { (value, _, engine) throws(ShellError) in
      .string(try Conversion.text(value, engine))
    },
    TypeInfo.boolean.number: { (value, _, engine) throws(ShellError) in .bool(try Truth.of(value, engine)) },
    TypeInfo.void.number: { (_, _, _) in .nothing },
    TypeInfo.char.number: toCharacter,
    TypeInfo.charArray.number: toCharacters,
    TypeInfo.array.number: { (value, _, engine) throws(ShellError) in
      try ArrayConversion.convert(value, to: .objectArray, of: .array, engine)
    },
    TypeInfo.hashtable.number: toHashtable,
    TypeInfo.psCustomObject.number: { (value, _, engine) throws(ShellError) in
      try PropertyConversion.customObject(value, engine)
    },
    TypeInfo.psReference.number: { (value, _, _) in .object(ReferenceObject(value)) },
    TypeInfo.switchParameter.number: toSwitch,
    TypeInfo.typeType.number: toType,
    TypeInfo.regex.number: toRegex,
    TypeInfo.dateTime.number: toDate,
    TypeInfo.timeSpan.number: toSpan,
  ]

  private static func toCharacter(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let base = value.base
    switch base.payload {
    case .string(let text):
      guard text.count == 1 else {
        throw Conversion.failed(
          "InvalidCastParseTargetInvocation", base, type,
          why: ExceptionFault("System.FormatException", "String must be exactly one character long."), engine)
      }
      return .char(text[0])
    case .bool: throw notConvertible(base, "Boolean", type, engine)
    case .date: throw notConvertible(base, "DateTime", type, engine)
    case .enumeration(_, let number): return try character(Int64(number), base, type, engine)
    default: break
    }
    guard let number = Number(base) else { throw Conversion.refused(base, type, engine) }
    switch number {
    case .integer(let number, _): return try character(number, base, type, engine)
    case .uint64(let number): return try character(Int64(exactly: number) ?? -1, base, type, engine)
    case .bigInteger(let number): return try character(number.fixed() ?? -1, base, type, engine)
    case .single: throw notConvertible(base, "Single", type, engine)
    case .double: throw notConvertible(base, "Double", type, engine)
    case .decimal: throw notConvertible(base, "Decimal", type, engine)
    }
  }

  private static func character(
    _ number: Int64, _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let unit = UInt16(exactly: number) { return .char(unit) }
    let range: NumberRange = Int32(exactly: number) == nil && number > 0 ? .int32 : .char
    let sentence = NumberFault.overflow(number > Int64(UInt32.max) ? range : .char).message()
    throw Conversion.failed(
      "InvalidCastIConvertible", value, type, why: ExceptionFault("System.OverflowException", sentence),
      engine)
  }

  private static func notConvertible(
    _ value: Value, _ source: String, _ type: TypeInfo, _ engine: Engine
  ) -> ShellError {
    Conversion.failed(
      "InvalidCastIConvertible", value, type,
      why: ExceptionFault(
        "System.InvalidCastException", "Invalid cast from '\(source)' to '\(type.shortName)'."),
      engine)
  }

  private static func toCharacters(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard case .string(let text) = value.base.payload else {
      return try Ladder.convert(value, from: TypeOf.value(value), to: type, engine)
    }
    let array = ArrayObject(count: text.count, type: .charArray)
    for offset in 0..<text.count { array[offset] = .char(text[offset]) }
    return .array(array)
  }

  private static func toHashtable(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard case .table(let table) = value.base.payload else { throw Conversion.refused(value, type, engine) }
    let copy = HashtableObject(type: .hashtable, comparer: .ordinal)
    for position in 0..<table.count {
      let entry = table.entry(at: position)
      try copy.set(entry.key, entry.value, engine)
    }
    return .table(copy)
  }

  /// A boolean converts by its operator; nothing else does.
  private static func toSwitch(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    if case .bool = value.base.payload { return value.base }
    if NumberConversion.isBag(value.base) { return try PropertyConversion.make(value.base, type, engine) }
    throw Conversion.refused(value, type, engine)
  }

  private static func toType(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard case .string(let name) = try textOfNumber(value.base, engine).payload else {
      throw Conversion.refused(value, type, engine)
    }
    if let found = TypeResolver.find(String(name), engine.global.current, engine) { return .type(found) }
    throw ConversionFault.impossible(
      id: "InvalidCastFromStringToType", value: String(name), source: "System.String", target: type.name
    ).error()
  }

  private static func toRegex(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard case .string(let pattern) = try textOfNumber(value.base, engine).payload else {
      throw Conversion.refused(value, type, engine)
    }
    do throws(RegexFault) { return .object(RegexObject(try RegexCache.regex(pattern, options: []))) } catch {
      throw Conversion.failed(
        "InvalidCastFromStringToRegex", .string(pattern), type, why: PatternFault.regex(error), engine)
    }
  }

  /// A number goes by its text to every type that a string goes to; all else stays.
  static func textOfNumber(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard let number = Number(value), number.type != .bigInteger else { return value }
    return .string(try Conversion.text(value, engine))
  }

  /// Whole numbers are ticks, strings are parsed, other numbers go by their text.
  private static func toDate(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let base = value.base
    if NumberConversion.isBag(base) { return try PropertyConversion.make(base, type, engine) }
    if let ticks = ticks(base) {
      do throws(DateFault) { return Value(.date(try DateTime(checkedTicks: ticks).bits)) } catch {
        throw Conversion.failed("InvalidCastConstructorException", base, type, why: error, engine)
      }
    }
    if case .bool = base.payload { throw notConvertible(base, "Boolean", type, engine) }
    guard case .string(let text) = try textOfNumber(base, engine).payload else {
      throw Conversion.refused(base, type, engine)
    }
    do throws(DateFault) { return Value(.date(try DateParser.parse(text).bits)) } catch {
      throw Conversion.failed(
        "InvalidCastParseTargetInvocationWithFormatProvider", .string(text), type, why: error, engine)
    }
  }

  private static func toSpan(
    _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let base = value.base
    if NumberConversion.isBag(base) { return try PropertyConversion.make(base, type, engine) }
    if let ticks = ticks(base) { return Value(.span(ticks)) }
    guard case .string(let text) = try textOfNumber(base, engine).payload else {
      throw Conversion.refused(base, type, engine)
    }
    do throws(DateFault) { return Value(.span(try SpanParser.parse(text).ticks)) } catch {
      throw Conversion.failed(
        "InvalidCastParseTargetInvocationWithFormatProvider", .string(text), type, why: error, engine)
    }
  }

  /// What the constructor from Int64 takes without loss.
  private static func ticks(_ value: Value) -> Int64? {
    switch value.payload {
    case .char(let unit): return Int64(unit)
    default:
      guard case .integer(let number, _)? = Number(value) else { return nil }
      return number
    }
  }
}
