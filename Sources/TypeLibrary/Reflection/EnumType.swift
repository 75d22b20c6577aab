import Runtime

extension TypeEntry {
  static var enumeration: TypeEntry {
    TypeEntry("System.Enum") {
      method("string[] GetNames(type enumType)") { (type: TypeInfo) in
        EnumBodies.names(try EnumBodies.checked(type))
      }
      method("array GetValues(type enumType)") { (type: TypeInfo) in
        EnumBodies.values(try EnumBodies.checked(type))
      }
      method("type GetUnderlyingType(type enumType)") { (type: TypeInfo) in
        try EnumBodies.checked(type).elementType
      }
      staticCall("string GetName(type enumType, System.Object value)") { call in
        let type = try EnumBodies.checked(call.argument(0, as: TypeInfo.self))
        let number = try EnumBodies.number(call[1], type, call.engine)
        guard let index = type.enumeration?.values.firstIndex(of: number) else { return .null }
        return .string(type.enumeration?.names[index] ?? "")
      }
      staticCall("bool IsDefined(type enumType, System.Object value)") { call in
        let type = try EnumBodies.checked(call.argument(0, as: TypeInfo.self))
        if case .string(let text) = call[1].base.payload {
          return .bool(type.enumeration?.names.contains(String(text)) ?? false)
        }
        return .bool(
          type.enumeration?.values.contains(try EnumBodies.number(call[1], type, call.engine)) ?? false)
      }
      statics(
        [
          "System.Object Parse(type enumType, string value)",
          "System.Object Parse(type enumType, string value, bool ignoreCase)",
        ]
      ) { call in
        let ignoresCase = call.values.count > 2 ? try call.argument(2, as: Bool.self) : false
        return try EnumBodies.parse(
          call.argument(1, as: String.self), call.argument(0, as: TypeInfo.self), ignoresCase)
      }
      statics(["TEnum Parse[TEnum](string value)", "TEnum Parse[TEnum](string value, bool ignoreCase)"]) {
        call in
        let ignoresCase = call.values.count > 1 ? try call.argument(1, as: Bool.self) : false
        return try EnumBodies.parse(call.argument(0, as: String.self), call.signature.returns, ignoresCase)
      }
      statics(
        [
          "bool TryParse[TEnum](string value, [ref] TEnum& result)",
          "bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum& result)",
        ]
      ) { call in
        let ignoresCase = call.values.count > 2 ? try call.argument(1, as: Bool.self) : false
        let out = try call.argument(call.values.count - 1, as: OutArgument.self)
        let type = call.signature.genericArguments.first ?? .int32
        let parsed = try? EnumBodies.parse(call.argument(0, as: String.self), type, ignoresCase)
        try out.set(parsed ?? ZeroValues.of(type))
        return .bool(parsed != nil)
      }
      statics("System.Object ToObject(type enumType, # value)", for: NumberNames.integers + ["System.Object"])
      { call in
        let type = try EnumBodies.checked(call.argument(0, as: TypeInfo.self))
        return EnumBodies.value(try EnumBodies.number(call[1], type, call.engine), type)
      }
      staticCall("string Format(type enumType, System.Object value, string format)") { call in
        let type = try EnumBodies.checked(call.argument(0, as: TypeInfo.self))
        let value = EnumBodies.value(try EnumBodies.number(call[1], type, call.engine), type)
        return .string(try EnumBodies.text(value, call.argument(2, as: ShellString.self)))
      }
      instanceCall("bool HasFlag(System.Enum flag)") { call in
        let own = try EnumBodies.number(call.target, call.type, call.engine)
        let flag = try EnumBodies.number(call[0], call.type, call.engine)
        return .bool(own & flag == flag)
      }
      instanceCall("int CompareTo(System.Object target)") { call in
        .int(try ValueOrder.compare(call.target, call[0], call.engine).signum())
      }
      instanceCall("string ToString()") { call in .string(try EnumBodies.text(call.target, .empty)) }
      instanceCall("string ToString(string format)") { call in
        .string(try EnumBodies.text(call.target, call.argument(0, as: ShellString.self)))
      }
      instanceCall("System.TypeCode GetTypeCode()") { call in TypeCodes.value(of: call.type) }
      MemberEntry.accessors(isStatic: false, isField: true, "int value__ {get;}") { target, engine in
        try Conversion.cast(target, to: TypeOf.value(target).elementType ?? .int32, engine)
      }
    }
  }
}

enum EnumBodies {
  static func checked(_ type: TypeInfo) throws -> TypeInfo {
    guard type.kind == .enum else {
      throw NetFault.argument("Type provided must be an Enum.", parameter: "enumType")
    }
    return type
  }

  static func names(_ type: TypeInfo) -> [String] { sorted(type).map(\.name) }

  static func values(_ type: TypeInfo) -> Value {
    .array(ArrayObject(sorted(type).map { value($0.number, type) }, type: TypeTable.array(of: type)))
  }

  /// Names in the order of their numbers, taken as unsigned.
  private static func sorted(_ type: TypeInfo) -> [(name: String, number: Int64)] {
    guard let info = type.enumeration else { return [] }
    return zip(info.names, info.values).map { (name: $0, number: $1) }
      .sorted { UInt64(bitPattern: $0.number) < UInt64(bitPattern: $1.number) }
  }

  static func value(_ number: Int64, _ type: TypeInfo) -> Value {
    Value(.enumeration(type.number, Int32(truncatingIfNeeded: number)))
  }

  /// The number of a value of the enumeration or of an integer.
  static func number(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws -> Int64 {
    switch value.base.payload {
    case .enumeration(_, let number), .int(let number): return Int64(number)
    case .long(let number): return number
    case .number(let bits, let kind): return kind == .single ? 0 : Int64(bitPattern: bits)
    default:
      guard case .enumeration(_, let number) = try Conversion.cast(value, to: type, engine).payload else {
        return 0
      }
      return Int64(number)
    }
  }

  /// `Enum.Parse`: names with commas between, or a number; case counts unless it is said not to.
  static func parse(_ text: String, _ type: TypeInfo, _ ignoresCase: Bool) throws -> Value {
    guard let info = try checked(type).enumeration else { return .null }
    var result: Int64 = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      if name.isEmpty {
        throw NetFault.argument(
          "Must specify valid information for parsing in the string.", parameter: "value")
      }
      if let number = Int64(name) {
        result |= number
      } else if let index = info.names.firstIndex(where: {
        ignoresCase ? $0.lowercased() == name.lowercased() : $0 == name
      }) {
        result |= info.values[index]
      } else {
        throw NetFault.argument("Requested value '\(name)' was not found.")
      }
    }
    return value(result, type)
  }

  /// `ToString` in formats `G`, `F`, `D`, `X`.
  static func text(_ value: Value, _ format: ShellString) throws -> ShellString {
    guard case .enumeration(let type, let number) = value.base.payload else { return .empty }
    switch String(format).lowercased() {
    case "", "g", "f": return EnumText.name(TypeTable[type], number)
    case "d": return NumberText.string(Int64(number))
    case "x":
      let digits = String(UInt32(bitPattern: number), radix: 16, uppercase: true)
      return .from(String(repeating: "0", count: 8 - digits.count) + digits)
    default:
      throw NetFault.format(
        "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
    }
  }
}
