import Runtime
import Syntax

extension TypeEntry {
  static var bigInteger: TypeEntry {
    TypeEntry("System.Numerics.BigInteger") {
      bigConstants
      bigArithmetic
      everyNew { call in
        if case .array = call[0].base.payload {
          return BigIntegerValue(bytes: try call.argument(0, as: [UInt8].self)).bridged
        }
        return try Conversion.cast(call[0], to: .bigInteger, call.engine)
      }
      everyStatic("Parse") { call in try NumberParsing.parse(call, BigBodies.read) }
      everyStatic("TryParse") { call in try NumberParsing.tryParse(call, .bigInteger, BigBodies.read) }
      everyStatic("Compare") { call in .int(Int(try BigBodies.pair(call) { $0.compare($1) })) }
      every("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        let other = try Conversion.cast(call[0], to: .bigInteger, call.engine)
        return .int(Int(try call.target(as: BigIntegerValue.self).compare(BigIntegerValue.unwrap(other))))
      }
      every("Equals") { call in
        guard let other = try? BigIntegerValue.unwrap(Conversion.cast(call[0], to: .bigInteger, call.engine))
        else {
          return .false
        }
        return .bool(try call.target(as: BigIntegerValue.self).compare(other) == 0)
      }
      instance("byte[] ToByteArray()") { (number: BigIntegerValue) in number.bytes }
      instance("long GetBitLength()") { (number: BigIntegerValue) in number.bitLength }
      numberMembers("bigint")
    }
  }

  @MemberList private static var bigConstants: [MemberEntry] {
    staticValue("Zero") { BigIntegerValue(Int64(0)) }
    staticValue("One") { BigIntegerValue(Int64(1)) }
    staticValue("MinusOne") { BigIntegerValue(Int64(-1)) }
    value("IsZero") { (number: BigIntegerValue) in number.isZero }
    value("IsOne") { (number: BigIntegerValue) in number.compare(BigIntegerValue(Int64(1))) == 0 }
    value("IsEven") { (number: BigIntegerValue) in number.isEven }
    value("IsPowerOfTwo") { (number: BigIntegerValue) in number.isPowerOfTwo }
    value("Sign") { (number: BigIntegerValue) in number.signum }
    method("bool IsEvenInteger(bigint value)") { (number: BigIntegerValue) in number.isEven }
    method("bool IsOddInteger(bigint value)") { (number: BigIntegerValue) in !number.isEven }
    method("bool IsNegative(bigint value)") { (number: BigIntegerValue) in number.signum < 0 }
    method("bool IsPositive(bigint value)") { (number: BigIntegerValue) in number.signum >= 0 }
    method("bool IsPow2(bigint value)") { (number: BigIntegerValue) in number.isPowerOfTwo }
    method("double Log(bigint value)") { (number: BigIntegerValue) in number.logarithm() }
    method("double Log(bigint value, double baseValue)") { (number: BigIntegerValue, base: Double) in
      number.logarithm(base: base)
    }
    method("double Log10(bigint value)") { (number: BigIntegerValue) in number.logarithm(base: 10) }
  }

  @MemberList private static var bigArithmetic: [MemberEntry] {
    everyStatic("Add") { call in try BigBodies.pair(call) { $0 + $1 }.bridged }
    everyStatic("Subtract") { call in try BigBodies.pair(call) { $0 - $1 }.bridged }
    everyStatic("Multiply") { call in try BigBodies.pair(call) { $0 * $1 }.bridged }
    everyStatic("Divide") { call in try BigBodies.quotient(call).quotient.bridged }
    everyStatic("Remainder") { call in try BigBodies.quotient(call).remainder.bridged }
    everyStatic("DivRem") { call in
      let result = try BigBodies.quotient(call)
      guard call.values.count > 2 else {
        return TupleObject([result.quotient.bridged, result.remainder.bridged], type: call.signature.returns)
          .value
      }
      try call.argument(2, as: OutArgument.self).set(result.remainder.bridged)
      return result.quotient.bridged
    }
    everyStatic("Pow") { call in
      let exponent = try call.argument(1, as: Int32.self)
      guard exponent >= 0 else {
        throw NetFault.outOfRange(
          "exponent ('\(exponent)') must be a non-negative value.", parameter: "exponent",
          actual: "\(exponent)")
      }
      return try call.argument(0, as: BigIntegerValue.self).raised(to: exponent).bridged
    }
    everyStatic("ModPow") { call in
      try call.argument(0, as: BigIntegerValue.self).raised(
        to: call.argument(1, as: BigIntegerValue.self), modulus: call.argument(2, as: BigIntegerValue.self)
      ).bridged
    }
    everyStatic("GreatestCommonDivisor") { call in
      try BigBodies.pair(call) { BigIntegerValue.greatestCommonDivisor($0, $1) }.bridged
    }
    everyStatic("Max") { call in try BigBodies.pair(call) { $0.compare($1) >= 0 ? $0 : $1 }.bridged }
    everyStatic("Min") { call in try BigBodies.pair(call) { $0.compare($1) <= 0 ? $0 : $1 }.bridged }
    method("bigint Abs(bigint value)") { (number: BigIntegerValue) in number.absolute }
    method("bigint Negate(bigint value)") { (number: BigIntegerValue) in number.negated }
  }
}

private enum BigBodies {
  static func pair<Result>(_ call: MethodArguments, _ body: (BigIntegerValue, BigIntegerValue) -> Result)
    throws
    -> Result
  {
    body(try call.argument(0, as: BigIntegerValue.self), try call.argument(1, as: BigIntegerValue.self))
  }

  static func quotient(_ call: MethodArguments) throws -> (
    quotient: BigIntegerValue, remainder: BigIntegerValue
  ) {
    let divisor = try call.argument(1, as: BigIntegerValue.self)
    guard !divisor.isZero else { throw NetFault.divideByZero }
    let result = try call.argument(0, as: BigIntegerValue.self).divided(by: divisor)
    return (result.quotient, result.rest)
  }

  static func read(_ text: ShellString, _ styles: NumberStyles?, _ format: NumberFormat) throws(NumberFault)
    -> Value
  {
    .bigInteger(try NumberReader.bigInteger(text, styles ?? .integer, format))
  }
}
