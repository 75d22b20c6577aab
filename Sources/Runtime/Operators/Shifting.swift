/// `-shl` and `-shr`: the left side's type decides how many bits of the count matter.
enum Shifting {
  static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    if left.isNull { return .int(0) }
    if left.isText || right.isText { return try StringOperands.apply(operation, left, right, engine) }
    guard let operand = Operand(left), operand.isNumeric else {
      return try ObjectOperators.apply(operation, left, right, engine)
    }
    guard case .int(let count) = try Conversion.cast(right, to: .int32, engine).payload else { return left }
    if let type = operand.enumeration { throw undefined(operation, type) }
    if operand.code >= .single {
      return try shift(operation, try FractionBits.whole(operand, left, engine), count, engine)
    }
    return try shift(operation, left, count, engine)
  }

  /// .NET has no shift of an enumeration's value.
  private static func undefined(_ operation: BinaryOperation, _ type: TypeInfo) -> ShellError {
    let name = operation == .shiftLeft ? "LeftShift" : "RightShift"
    return ExceptionFault(
      "System.InvalidOperationException",
      "The binary operator \(name) is not defined for the types '\(type.name)' and 'System.Int32'."
    ).error()
  }

  private static func shift(
    _ operation: BinaryOperation, _ value: Value, _ count: Int32, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let operand = Operand(value) else { return value }
    let isLeft = operation == .shiftLeft
    let result: Value
    switch operand.code {
    case .int64:
      let places = Int64(count & 0x3F)
      result = .long(isLeft ? operand.whole &<< places : operand.whole &>> places)
    case .uint64:
      let places = UInt64(count & 0x3F)
      result = .number(.uint64(isLeft ? operand.unsigned &<< places : operand.unsigned &>> places))
    default: result = narrow(isLeft, operand, count & 0x1F)
    }
    guard let type = operand.enumeration else { return result }
    return try EnumerationArithmetic.value(result, type)
  }

  /// Types of up to 32 bits keep their type; what is shifted out is lost.
  private static func narrow(_ isLeft: Bool, _ operand: Operand, _ places: Int32) -> Value {
    guard case .integer(let value, let type) = operand.number else { return .int(0) }
    let places = Int64(places)
    let shifted = isLeft ? value << places : value >> places
    let kept: Int64 =
      switch type {
      case .sbyte: Int64(Int8(truncatingIfNeeded: shifted))
      case .byte: Int64(UInt8(truncatingIfNeeded: shifted))
      case .int16: Int64(Int16(truncatingIfNeeded: shifted))
      case .uint16: Int64(UInt16(truncatingIfNeeded: shifted))
      case .uint32: Int64(UInt32(truncatingIfNeeded: shifted))
      default: Int64(Int32(truncatingIfNeeded: shifted))
      }
    return .number(.integer(kept, type))
  }
}
