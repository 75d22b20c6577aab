import Runtime
import Syntax

extension TypeEntry {
  /// A whole number type: `sbyte` to `ulong`.
  static func integer(_ name: String, _ alias: String, _ kind: IntegerKind) -> TypeEntry {
    TypeEntry(name) {
      statics(
        "\(alias) Parse(string s#)",
        for: [
          "", ", System.IFormatProvider provider", ", System.Globalization.NumberStyles style",
          ", System.Globalization.NumberStyles style, System.IFormatProvider provider",
        ]
      ) { call in try NumberParsing.parse(call, kind.read) }
      statics(
        "bool TryParse(string s#, [ref] \(name)& result)",
        for: [
          "", ", System.IFormatProvider provider",
          ", System.Globalization.NumberStyles style, System.IFormatProvider provider",
        ]
      ) { call in try NumberParsing.tryParse(call, kind.type, kind.read) }
      numberMembers(alias)
      statics("\(alias) Max(\(alias) x, \(alias) y)", for: [""]) { call in
        try ValueOrder.compare(call[0], call[1], call.engine) >= 0 ? call[0] : call[1]
      }
      statics("\(alias) Min(\(alias) x, \(alias) y)", for: [""]) { call in
        try ValueOrder.compare(call[0], call[1], call.engine) <= 0 ? call[0] : call[1]
      }
      statics(["\(alias) Clamp(\(alias) value, \(alias) min, \(alias) max)"]) { call in
        guard try ValueOrder.compare(call[1], call[2], call.engine) <= 0 else {
          let (low, high) = (
            try Conversion.text(call[1], call.engine), try Conversion.text(call[2], call.engine)
          )
          throw NetFault.argument("'\(low)' cannot be greater than \(high).")
        }
        if try ValueOrder.compare(call[0], call[1], call.engine) < 0 { return call[1] }
        return try ValueOrder.compare(call[0], call[2], call.engine) > 0 ? call[2] : call[0]
      }
      statics(["int Sign(\(alias) value)"]) { call in
        .int(try ValueOrder.compare(call[0], .int(0), call.engine).signum())
      }
      statics(["bool IsEvenInteger(\(alias) value)"]) { call in
        .bool(try NumberParsing.bits(call[0]) & 1 == 0)
      }
      statics(["bool IsOddInteger(\(alias) value)"]) { call in .bool(try NumberParsing.bits(call[0]) & 1 == 1)
      }
      statics(["\(alias) PopCount(\(alias) value)"]) { call in
        let mask: UInt64 = kind.bits == 64 ? .max : (1 << UInt64(kind.bits)) - 1
        return Numeric.value(Int64((try NumberParsing.bits(call[0]) & mask).nonzeroBitCount), as: kind.type)
      }
    }
  }

  /// Members that every number has: text, order, sameness.
  @MemberList static func numberMembers(_ alias: String) -> [MemberEntry] {
    instanceCall("string ToString(string format)") { call in
      .string(try NetText.of(call.target, call.argument(0, as: ShellString.self), .null, call.engine))
    }
    instanceCall("string ToString(System.IFormatProvider provider)") { call in
      .string(try NetText.of(call.target, .empty, call[0], call.engine))
    }
    instanceCall("string ToString(string format, System.IFormatProvider provider)") { call in
      .string(try NetText.of(call.target, call.argument(0, as: ShellString.self), call[1], call.engine))
    }
    instances([
      "int CompareTo(\(alias) value)", "int CompareTo(System.Object value)",
      "int CompareTo(System.Object obj)",
    ]) {
      call in
      if call[0].isNull { return .int(1) }
      guard TypeOf.value(call[0].base) === TypeOf.value(call.target.base) else {
        throw NetFault.argument("Object must be of type \(TypeOf.value(call.target).shortName).")
      }
      return .int(try ValueOrder.compare(call.target, call[0], call.engine).signum())
    }
    instances(["bool Equals(\(alias) obj)", "bool Equals(\(alias) value)"]) { call in
      .bool(try Equals.same(call.target, call[0], call.engine))
    }
    instanceCall("System.TypeCode GetTypeCode()") { call in TypeCodes.value(of: call.type) }
  }

  static var double: TypeEntry {
    TypeEntry("System.Double") {
      parsing("double", "System.Double", .double) { (text, styles, format) throws(NumberFault) in
        .double(try NumberReader.double(text, styles ?? [.float, .thousands], format))
      }
      numberMembers("double")
      method("bool IsNaN(double d)") { (number: Double) in number.isNaN }
      method("bool IsInfinity(double d)") { (number: Double) in number.isInfinite }
      method("bool IsFinite(double d)") { (number: Double) in number.isFinite }
      method("bool IsPositiveInfinity(double d)") { (number: Double) in number == .infinity }
      method("bool IsNegativeInfinity(double d)") { (number: Double) in number == -.infinity }
      method("bool IsNegative(double d)") { (number: Double) in number.sign == .minus }
      method("bool IsInteger(double value)") { (number: Double) in
        number.isFinite && number == number.rounded(.towardZero)
      }
      field("double NaN = NaN") { Double.nan }
      field("double PositiveInfinity = Infinity") { Double.infinity }
      field("double NegativeInfinity = -Infinity") { -Double.infinity }
      field("double Epsilon = 5E-324") { Double.leastNonzeroMagnitude }
      field("double MaxValue = 1.7976931348623157E+308") { Double.greatestFiniteMagnitude }
      field("double MinValue = -1.7976931348623157E+308") { -Double.greatestFiniteMagnitude }
    }
  }

  static var single: TypeEntry {
    TypeEntry("System.Single") {
      parsing("float", "System.Single", .single) { (text, styles, format) throws(NumberFault) in
        try NumberReader.single(text, styles ?? [.float, .thousands], format).bridged
      }
      numberMembers("float")
      method("bool IsNaN(float f)") { (number: Float) in number.isNaN }
      method("bool IsInfinity(float f)") { (number: Float) in number.isInfinite }
      field("float NaN = NaN") { Float.nan }
      field("float PositiveInfinity = Infinity") { Float.infinity }
      field("float NegativeInfinity = -Infinity") { -Float.infinity }
      field("float Epsilon = 1E-45") { Float.leastNonzeroMagnitude }
      field("float MaxValue = 3.4028235E+38") { Float.greatestFiniteMagnitude }
      field("float MinValue = -3.4028235E+38") { -Float.greatestFiniteMagnitude }
    }
  }

  static var decimal: TypeEntry {
    TypeEntry("System.Decimal") {
      parsing("decimal", "System.Decimal", .decimal) { (text, styles, format) throws(NumberFault) in
        .decimal(try NumberReader.decimal(text, styles ?? .number, format))
      }
      numberMembers("decimal")
      field("decimal Zero") { DecimalValue.zero }
      field("decimal One") { DecimalValue.one }
      field("decimal MinusOne") { DecimalValue.one.negated }
      field("decimal MaxValue") { try NumberReader.decimal(.from("79228162514264337593543950335")) }
      field("decimal MinValue") { try NumberReader.decimal(.from("-79228162514264337593543950335")) }
      new("(int value)") { (number: Int32) in DecimalValue(Int64(number)) }
      new("(long value)") { (number: Int64) in DecimalValue(number) }
      new("(double value)") { (number: Double) in try DecimalValue(number) }
      method("decimal Add(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        try one.adding(two)
      }
      method("decimal Subtract(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        try one.subtracting(two)
      }
      method("decimal Multiply(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        try one.multiplied(by: two)
      }
      method("decimal Divide(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        try one.divided(by: two)
      }
      method("decimal Remainder(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        try one.remainder(dividingBy: two)
      }
      method("decimal Negate(decimal d)") { (number: DecimalValue) in number.negated }
      method("decimal Floor(decimal d)") { (number: DecimalValue) in number.floor }
      method("decimal Ceiling(decimal d)") { (number: DecimalValue) in number.ceiling }
      method("decimal Truncate(decimal d)") { (number: DecimalValue) in number.truncated }
      method("decimal Abs(decimal value)") { (number: DecimalValue) in number.absolute }
      method("decimal Round(decimal d)") { (number: DecimalValue) in try number.rounded() }
      method("decimal Round(decimal d, int decimals)") { (number: DecimalValue, places: Int) in
        try number.rounded(places: places)
      }
      method("int Compare(decimal d1, decimal d2)") { (one: DecimalValue, two: DecimalValue) in
        one.compare(two)
      }
      method("double ToDouble(decimal d)") { (number: DecimalValue) in number.double }
      property("byte Scale {get;}") { (number: DecimalValue) in UInt8(truncatingIfNeeded: number.scale) }
    }
  }

  static var boolean: TypeEntry {
    TypeEntry("System.Boolean") {
      field("string TrueString") { "True" }
      field("string FalseString") { "False" }
      method("bool Parse(string value)") { (text: String) in
        guard let flag = BooleanText.read(text) else {
          throw NetFault.format("String '\(text)' was not recognized as a valid Boolean.")
        }
        return flag
      }
      method("bool TryParse(string value, [ref] System.Boolean& result)") {
        (text: String, out: OutArgument) in
        let flag = BooleanText.read(text)
        try out.set(.bool(flag ?? false))
        return flag != nil
      }
      numberMembers("bool")
    }
  }

  /// `Parse` and `TryParse` of a number with a fraction.
  @MemberList static func parsing(
    _ alias: String, _ name: String, _ type: TypeInfo, _ read: @escaping NumberParsing.Reader
  ) -> [MemberEntry] {
    statics(
      "\(alias) Parse(string s#)",
      for: [
        "", ", System.IFormatProvider provider", ", System.Globalization.NumberStyles style",
        ", System.Globalization.NumberStyles style, System.IFormatProvider provider",
      ]
    ) { call in try NumberParsing.parse(call, read) }
    statics(
      "bool TryParse(string s#, [ref] \(name)& result)",
      for: [
        "", ", System.IFormatProvider provider",
        ", System.Globalization.NumberStyles style, System.IFormatProvider provider",
      ]
    ) { call in try NumberParsing.tryParse(call, type, read) }
  }
}

enum BooleanText {
  static func read(_ text: String) -> Bool? {
    switch String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()).lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}

/// A whole number type by sign and bits.
struct IntegerKind: Sendable {
  let type: TypeInfo
  let bits: Int
  let isSigned: Bool

  /// Reads a text as `Parse` does.
  func read(_ text: ShellString, _ styles: NumberStyles?, _ format: NumberFormat) throws(NumberFault) -> Value
  {
    if isSigned {
      return Numeric.value(try NumberReader.signed(text, bits: bits, styles ?? .integer, format), as: type)
    }
    let number = try NumberReader.unsigned(text, bits: bits, styles ?? .integer, format)
    return Numeric.value(Int64(bitPattern: number), as: type)
  }
}

enum NumberParsing {
  typealias Reader = (ShellString, NumberStyles?, NumberFormat) throws(NumberFault) -> Value

  static func parse(_ call: MethodArguments, _ read: Reader) throws(ShellError) -> Value {
    if call[0].isNull { throw NetFault.argumentNull("s").error() }
    let text = try call.argument(0, as: ShellString.self)
    let (styles, format) = settings(call, 1..<call.values.count)
    do throws(NumberFault) { return try read(text, styles, format) } catch { throw error.shell(text) }
  }

  static func tryParse(_ call: MethodArguments, _ type: TypeInfo, _ read: Reader) throws -> Value {
    let last = call.values.count - 1
    let out = try call.argument(last, as: OutArgument.self)
    let text = try call.argument(0, as: ShellString.self)
    let (styles, format) = settings(call, 1..<last)
    let number: Value?
    do throws(NumberFault) { number = try read(text, styles, format) } catch { number = nil }
    try out.set(number ?? ZeroValues.of(type))
    return .bool(number != nil)
  }

  /// Styles and culture among the arguments behind the text.
  private static func settings(_ call: MethodArguments, _ range: Range<Int>) -> (NumberStyles?, NumberFormat)
  {
    var styles: NumberStyles?
    var culture = call.engine.culture
    for index in range {
      if case .enumeration(_, let number) = call[index].payload {
        styles = NumberStyles(rawValue: number)
      } else {
        culture = Cultures.of(call[index], call.engine)
      }
    }
    return (styles, culture.numbers)
  }

  static func bits(_ value: Value) throws -> UInt64 {
    switch try Numeric.of(value) {
    case .signed(let number, _): return UInt64(bitPattern: number)
    case .unsigned(let number, _): return number
    default: return 0
    }
  }
}
