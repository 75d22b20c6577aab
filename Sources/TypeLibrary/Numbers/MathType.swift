import Glibc
import Runtime
import Syntax

extension TypeEntry {
  static var math: TypeEntry {
    TypeEntry("System.Math") {
      extremes
      rounding
      functions
      statics("# Abs(# value)", for: NumberNames.signed) { call in try Numeric.of(call[0]).magnitude() }
      statics("int Sign(# value)", for: NumberNames.signed) { call in try Numeric.of(call[0]).sign() }
      statics("# Clamp(# value, # min, # max)", for: NumberNames.all) { call in try MathBodies.clamp(call) }
      statics("System.ValueTuple[#,#] DivRem(# left, # right)", for: NumberNames.integers) { call in
        try MathBodies.divide(call)
      }
      method("int DivRem(int a, int b, [ref] System.Int32& result)") {
        (left: Int32, right: Int32, rest: OutArgument) in
        guard right != 0 else { throw NetFault.divideByZero }
        try rest.set(.int(left.remainderReportingOverflow(dividingBy: right).partialValue))
        return left.dividedReportingOverflow(by: right).partialValue
      }
      method("long DivRem(long a, long b, [ref] System.Int64& result)") {
        (left: Int64, right: Int64, rest: OutArgument) in
        guard right != 0 else { throw NetFault.divideByZero }
        try rest.set(.long(left.remainderReportingOverflow(dividingBy: right).partialValue))
        return left.dividedReportingOverflow(by: right).partialValue
      }
      method("long BigMul(int a, int b)") { (left: Int32, right: Int32) in Int64(left) * Int64(right) }
    }
  }

  @MemberList private static var extremes: [MemberEntry] {
    method("int Max(int val1, int val2)") { (left: Int32, right: Int32) in max(left, right) }
    method("int Min(int val1, int val2)") { (left: Int32, right: Int32) in min(left, right) }
    method("double Max(double val1, double val2)") { (left: Double, right: Double) in
      left.isNaN || right.isNaN ? .nan : max(left, right)
    }
    method("double Min(double val1, double val2)") { (left: Double, right: Double) in
      left.isNaN || right.isNaN ? .nan : min(left, right)
    }
    statics("# Max(# val1, # val2)", for: NumberNames.rare) { call in
      try ValueOrder.compare(call[0], call[1], call.engine) >= 0 ? call[0] : call[1]
    }
    statics("# Min(# val1, # val2)", for: NumberNames.rare) { call in
      try ValueOrder.compare(call[0], call[1], call.engine) <= 0 ? call[0] : call[1]
    }
    method("double MaxMagnitude(double x, double y)") { (x: Double, y: Double) in
      abs(x) > abs(y) || (abs(x) == abs(y) && x > y) ? x : y
    }
    method("double MinMagnitude(double x, double y)") { (x: Double, y: Double) in
      abs(x) < abs(y) || (abs(x) == abs(y) && x < y) ? x : y
    }
  }

  @MemberList private static var rounding: [MemberEntry] {
    method("double Round(double a)") { (value: Double) in value.rounded(.toNearestOrEven) }
    method("double Round(double value, int digits)") { (value: Double, digits: Int) in
      try MathBodies.round(value, digits, .toEven)
    }
    method("double Round(double value, System.MidpointRounding mode)") { (value: Double, mode: Int32) in
      try MathBodies.round(value, 0, MathBodies.mode(mode))
    }
    method("double Round(double value, int digits, System.MidpointRounding mode)") {
      (value: Double, digits: Int, mode: Int32) in try MathBodies.round(value, digits, MathBodies.mode(mode))
    }
    method("decimal Round(decimal d)") { (value: DecimalValue) in try value.rounded() }
    method("decimal Round(decimal d, int decimals)") { (value: DecimalValue, digits: Int) in
      try value.rounded(places: digits)
    }
    method("decimal Round(decimal d, System.MidpointRounding mode)") { (value: DecimalValue, mode: Int32) in
      try value.rounded(MathBodies.mode(mode))
    }
    method("decimal Round(decimal d, int decimals, System.MidpointRounding mode)") {
      (value: DecimalValue, digits: Int, mode: Int32) in
      try value.rounded(places: digits, MathBodies.mode(mode))
    }
    method("double Floor(double d)") { (value: Double) in value.rounded(.down) }
    method("decimal Floor(decimal d)") { (value: DecimalValue) in value.floor }
    method("double Ceiling(double a)") { (value: Double) in value.rounded(.up) }
    method("decimal Ceiling(decimal d)") { (value: DecimalValue) in value.ceiling }
    method("double Truncate(double d)") { (value: Double) in value.rounded(.towardZero) }
    method("decimal Truncate(decimal d)") { (value: DecimalValue) in value.truncated }
  }

  @MemberList private static var functions: [MemberEntry] {
    method("double Sqrt(double d)") { (value: Double) in value.squareRoot() }
    method("double Cbrt(double d)") { (value: Double) in cbrt(value) }
    method("double Pow(double x, double y)") { (x: Double, y: Double) in pow(x, y) }
    method("double Exp(double d)") { (value: Double) in exp(value) }
    method("double Log(double d)") { (value: Double) in log(value) }
    method("double Log(double a, double newBase)") { (value: Double, base: Double) in
      MathBodies.log(value, base)
    }
    method("double Log10(double d)") { (value: Double) in log10(value) }
    method("double Log2(double x)") { (value: Double) in log2(value) }
    method("int ILogB(double x)") { (value: Double) in Int32(ilogb(value)) }
    method("double Sin(double a)") { (value: Double) in sin(value) }
    method("double Cos(double d)") { (value: Double) in cos(value) }
    method("double Tan(double a)") { (value: Double) in tan(value) }
    method("double Asin(double d)") { (value: Double) in asin(value) }
    method("double Acos(double d)") { (value: Double) in acos(value) }
    method("double Atan(double d)") { (value: Double) in atan(value) }
    method("double Atan2(double y, double x)") { (y: Double, x: Double) in atan2(y, x) }
    method("double Sinh(double value)") { (value: Double) in sinh(value) }
    method("double Cosh(double value)") { (value: Double) in cosh(value) }
    method("double Tanh(double value)") { (value: Double) in tanh(value) }
    method("double Asinh(double d)") { (value: Double) in asinh(value) }
    method("double Acosh(double d)") { (value: Double) in acosh(value) }
    method("double Atanh(double d)") { (value: Double) in atanh(value) }
    method("double IEEERemainder(double x, double y)") { (x: Double, y: Double) in remainder(x, y) }
    method("double CopySign(double x, double y)") { (x: Double, y: Double) in copysign(x, y) }
    method("double BitIncrement(double x)") { (x: Double) in x.nextUp }
    method("double BitDecrement(double x)") { (x: Double) in x.nextDown }
    method("double ScaleB(double x, int n)") { (x: Double, n: Int) in scalbn(x, n) }
    method("double FusedMultiplyAdd(double x, double y, double z)") { (x: Double, y: Double, z: Double) in
      fma(x, y, z)
    }
  }
}

/// Longer bodies of Math.
private enum MathBodies {
  static func mode(_ number: Int32) throws -> MidpointRounding {
    guard let mode = MidpointRounding(rawValue: number) else {
      throw NetFault.argument(
        "The value '\(number)' is not valid for this usage of the type MidpointRounding.", parameter: "mode")
    }
    return mode
  }

  /// Scales, rounds and scales back, as .NET does; numbers too large to have places stay as they are.
  static func round(_ value: Double, _ digits: Int, _ mode: MidpointRounding) throws -> Double {
    guard 0...15 ~= digits else { throw NumberFault.roundingDigits(limit: 15) }
    guard abs(value) < 1e16 else { return value }
    let scale = pow(10, Double(digits))
    return rounded(value * scale, mode) / scale
  }

  private static func rounded(_ value: Double, _ mode: MidpointRounding) -> Double {
    switch mode {
    case .toEven: value.rounded(.toNearestOrEven)
    case .awayFromZero: value.rounded(.toNearestOrAwayFromZero)
    case .toZero: value.rounded(.towardZero)
    case .toNegativeInfinity: value.rounded(.down)
    case .toPositiveInfinity: value.rounded(.up)
    }
  }

  static func log(_ value: Double, _ base: Double) -> Double {
    if value.isNaN || base.isNaN || base == 1 { return .nan }
    if value != 1, base == 0 || base == .infinity { return .nan }
    return Glibc.log(value) / Glibc.log(base)
  }

  static func clamp(_ call: MethodArguments) throws -> Value {
    let (value, low, high) = (call[0], call[1], call[2])
    guard try ValueOrder.compare(low, high, call.engine) <= 0 else {
      let texts = (try NetText.of(low, call.engine), try NetText.of(high, call.engine))
      throw NetFault.argument("'\(String(texts.0))' cannot be greater than \(String(texts.1)).")
    }
    if try ValueOrder.compare(value, low, call.engine) < 0 { return low }
    return try ValueOrder.compare(value, high, call.engine) > 0 ? high : value
  }

  static func divide(_ call: MethodArguments) throws -> Value {
    let (left, right) = (try Numeric.of(call[0]), try Numeric.of(call[1]))
    let (quotient, rest) = try left.divided(by: right)
    return TupleObject([quotient, rest], type: call.signature.returns).value
  }
}
