import Syntax

/// `-band -bor -bxor -bnot -shl -shr`.
package enum Bitwise {
  package static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    if operation == .shiftLeft || operation == .shiftRight {
      return try Shifting.apply(operation, left, right, engine)
    }
    if left.isNull, right.isNull { return .int(0) }
    let (one, other) = (Operand(left), Operand(right))
    if let one, let other { return try combine(operation, one, other, engine) }
    if let one, right.isNull { return try combine(operation, one, .zero, engine) }
    if let other, left.isNull { return try combine(operation, .zero, other, engine) }
    if left.isText || right.isText { return try StringOperands.apply(operation, left, right, engine) }
    if (one ?? other).map({ $0.code >= .single }) == true { try refuseObject(one == nil ? left : right) }
    return try ObjectOperators.apply(operation, left, right, engine)
  }

  /// Fractions beside an object: PowerShell 7.6.5 itself runs into a null reference (observed).
  private static func refuseObject(_ value: Value) throws(ShellError) {
    if case .date = value.base.payload { return }
    throw ExceptionFault(
      "System.NullReferenceException", "Object reference not set to an instance of an object."
    ).error()
  }

  private static func combine(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, _ engine: Engine
  ) throws(ShellError) -> Value {
    let code = max(left.code, right.code)
    guard code < .single else { return try wide(operation, left, right, engine) }
    let bits = bits(operation, left.unsigned, right.unsigned)
    let result: Value =
      switch code {
      case .uint64: .number(.uint64(bits))
      case .int64: .long(Int64(bitPattern: bits))
      case .uint32: .number(.integer(Int64(UInt32(truncatingIfNeeded: bits)), .uint32))
      default: .int(Int32(truncatingIfNeeded: bits))
      }
    guard let type = left.enumeration else { return result }
    return try EnumerationArithmetic.value(result, type)
  }

  private static func bits(_ operation: BinaryOperation, _ left: UInt64, _ right: UInt64) -> UInt64 {
    switch operation {
    case .bitwiseAnd: left & right
    case .bitwiseOr: left | right
    default: left ^ right
    }
  }

  /// Fractions are rounded to 64 bits; the result is signed if an operand is negative.
  private static func wide(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, _ engine: Engine
  ) throws(ShellError) -> Value {
    let isDecimal = max(left.code, right.code) == .decimal
    let (one, other) = (try word(left, isDecimal, engine), try word(right, isDecimal, engine))
    let bits = bits(operation, one.bits, other.bits)
    return one.isNegative || other.isNegative ? .long(Int64(bitPattern: bits)) : .number(.uint64(bits))
  }

  private static func word(
    _ operand: Operand, _ isDecimal: Bool, _ engine: Engine
  ) throws(ShellError) -> (bits: UInt64, isNegative: Bool) {
    let number: Value
    do throws(NumberFault) {
      number = isDecimal ? .decimal(try operand.number.decimal()) : .double(operand.double)
    } catch { throw ExceptionFault(error).error() }
    let isNegative = operand.double < 0
    let converted = try Conversion.cast(number, to: isNegative ? .int64 : .uint64, engine)
    return (Operand(converted)?.unsigned ?? 0, isNegative)
  }
}

extension Bitwise {
  /// `-bnot`.
  package static func complement(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    if value.isNull { return .int(-1) }
    if case .string(let text) = value.base.payload {
      return try complement(try StringOperands.number(text, as: .int32, engine), engine)
    }
    if case .bigInteger(let number)? = Number(value) { return .bigInteger(~number) }
    guard let operand = Operand(value), operand.isNumeric else {
      return try complement(try Conversion.cast(value, to: .int32, engine), engine)
    }
    let result = try complement(operand, value, engine)
    guard let type = operand.enumeration else { return result }
    return try EnumerationArithmetic.value(result, type)
  }

  private static func complement(
    _ operand: Operand, _ value: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    switch operand.code {
    case .uint32: .number(.integer(Int64(~UInt32(truncatingIfNeeded: operand.unsigned)), .uint32))
    case .int64: .long(~operand.whole)
    case .uint64: .number(.uint64(~operand.unsigned))
    case .single, .double, .decimal: try complement(try FractionBits.whole(operand, value, engine), engine)
    default: .int(~Int32(truncatingIfNeeded: operand.whole))
    }
  }
}

/// Fractions as whole numbers of the narrowest type that holds them.
enum FractionBits {
  /// Throws where no type of 64 bits does.
  static func whole(_ operand: Operand, _ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    let number: Value = operand.code == .decimal ? value : .double(operand.double)
    let magnitude = operand.double
    for (type, range) in ranges where range.contains(magnitude) {
      return try Conversion.cast(number, to: type, engine)
    }
    throw Conversion.refused(number, operand.code == .decimal ? .int32 : .uint64, engine)
  }

  private static let ranges: [(TypeInfo, ClosedRange<Double>)] = [
    (.int32, -2_147_483_648...2_147_483_647), (.uint32, 0...4_294_967_295),
    (.int64, -9_223_372_036_854_775_808...0x1p63), (.uint64, 0...0x1p64),
  ]
}

extension Value {
  var isText: Bool { if case .string = base.payload { true } else { false } }
}
