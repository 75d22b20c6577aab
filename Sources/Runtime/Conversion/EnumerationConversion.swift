/// What becomes a value of an enumeration: whole numbers that it has, names and beginnings of names, lists of names.
enum EnumerationConversion {
  /// Throws PSInvalidCastException.
  static func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    let base = value.base
    switch base.payload {
    case .string(let text): return try named(text, type, engine)
    case .enumeration(_, let number): return try numbered(Int64(number), base, type, engine)
    case .bool, .char, .date: throw Conversion.notConvertible(base, type, engine)
    case .table: throw try PropertyConversion.unknownProperty(base, type, engine)
    case .object(let object) where object is PSCustomObject:
      throw PropertyConversion.notMade(base, type, engine)
    default: break
    }
    switch Number(base) {
    case .integer(let number, _)?: return try numbered(number, base, type, engine)
    case .uint64(let number)?: return try numbered(Int64(bitPattern: number), base, type, engine)
    case .single?, .double?, .decimal?: return try named(try Conversion.text(value, engine), type, engine)
    default: break
    }
    guard let enumerator = try Enumeration.of(base, engine) else {
      throw Conversion.refused(base, type, engine)
    }
    return try named(try list(enumerator, type, engine), type, engine)
  }

  /// Names with commas between them; what is no string is converted first.
  private static func list(
    _ enumerator: Enumerator, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> ShellString {
    var names: [String] = []
    while let element = try enumerator.next(engine) {
      if case .string(let text) = element.payload {
        names.append(String(text))
      } else {
        names.append(Conversion.quoted(try Conversion.cast(element, to: type, engine), engine))
      }
    }
    return ShellString.from(names.joined(separator: ","))
  }

  /// Throws where the enumeration does not have the number, or bits of it.
  private static func numbered(
    _ number: Int64, _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let info = type.enumeration, let small = Int32(exactly: number), info.has(number) else {
      throw undefined("UndefinedIntegerToEnum", value, type, engine)
    }
    return Value(.enumeration(type.number, small))
  }

  private static func named(
    _ text: ShellString, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let info = type.enumeration else { throw Conversion.refused(.string(text), type, engine) }
    let parsed: Int64
    do throws(EnumerationFault) {
      if let number = try info.parse(String(text)) {
        parsed = number
      } else {
        parsed = try info.disambiguate(
          String(text), isFileAttributes: type.name == "System.IO.FileAttributes")
      }
    } catch {
      let id =
        switch error {
        case .overflow: "CaseSensitiveEnumParseThrewAnException"
        default: "SubstringDisambiguationEnumParseThrewAnException"
        }
      throw Conversion.failed(id, .string(text), type, why: error, engine)
    }
    guard let small = Int32(exactly: parsed), info.has(parsed) else {
      throw undefined("EnumParseUndefined", .string(text), type, engine)
    }
    return Value(.enumeration(type.number, small))
  }

  private static func undefined(
    _ id: String, _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) -> ShellError {
    ConversionFault.undefined(
      id: id, value: Conversion.quoted(value, engine), target: type.name,
      names: type.enumeration?.names.joined(separator: ",") ?? ""
    ).error()
  }
}
