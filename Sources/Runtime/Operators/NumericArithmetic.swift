import Syntax

/// `+ - * / %` of two numbers: the wider type decides, and what does not fit becomes a double.
enum NumericArithmetic {
  /// Throws for a zero divisor, and where decimals overflow.
  static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(ShellError) -> Value {
    let code = max(left.code, right.code)
    if left.code == .boolean, code == .decimal {
      throw EnumerationArithmetic.noCoercion("System.Boolean", "System.Decimal")
    }
    guard let enumeration = left.enumeration else { return try apply(operation, left, right, as: code) }
    try EnumerationArithmetic.check(enumeration, code)
    return try EnumerationArithmetic.value(try apply(operation, left, right, as: code), enumeration)
  }

  private static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, as code: Operand.Code
  ) throws(ShellError) -> Value {
    let mixesSigns = left.isNegative || right.isNegative
    switch code {
    case .boolean, .character, .sbyte, .byte, .int16, .uint16, .int32:
      return try whole(operation, left.whole, right.whole, as: .int32)
    case .uint32: return try whole(operation, left.whole, right.whole, as: mixesSigns ? .int64 : .uint32)
    case .int64: return try whole(operation, left.whole, right.whole, as: .int64)
    case .uint64:
      guard mixesSigns else { return try unsigned(operation, left.unsigned, right.unsigned) }
      do throws(ShellError) { return try decimal(operation, left, right) } catch {
        guard operation != .divide, operation != .remainder else { throw error }
        return double(operation, left.double, right.double)
      }
    case .single, .double: return double(operation, left.double, right.double)
    case .decimal: return try decimal(operation, left, right)
    }
  }

  private static func whole(
    _ operation: BinaryOperation, _ left: Int64, _ right: Int64, as type: NumberType
  ) throws(ShellError) -> Value {
    let (result, overflows): (Int64, Bool)
    switch operation {
    case .add: (result, overflows) = left.addingReportingOverflow(right)
    case .subtract: (result, overflows) = left.subtractingReportingOverflow(right)
    case .multiply:
      (result, overflows) = left.multipliedReportingOverflow(by: right)
      if overflows {
        return .double(
          WideProduct.double(left.magnitude, right.magnitude, isNegative: (left < 0) != (right < 0)))
      }
    case .remainder:
      guard right != 0 else { throw OperatorFault.divideByZero.error() }
      return fitted(right == -1 ? 0 : left % right, type)
    default:
      guard right != 0 else { throw OperatorFault.divideByZero.error() }
      if right == -1, left == (type == .int32 ? Int64(Int32.min) : .min) { return .double(-Double(left)) }
      return left % right == 0 ? fitted(left / right, type) : .double(Double(left) / Double(right))
    }
    if overflows { return .double(try sum(operation, .integer(left, .int64), .integer(right, .int64))) }
    return type.holds(result) ? fitted(result, type) : .double(Double(result))
  }

  private static func fitted(_ value: Int64, _ type: NumberType) -> Value { .number(.integer(value, type)) }

  private static func unsigned(
    _ operation: BinaryOperation, _ left: UInt64, _ right: UInt64
  ) throws(ShellError) -> Value {
    let (result, overflows): (UInt64, Bool)
    switch operation {
    case .add: (result, overflows) = left.addingReportingOverflow(right)
    case .subtract: (result, overflows) = left.subtractingReportingOverflow(right)
    case .multiply: (result, overflows) = left.multipliedReportingOverflow(by: right)
    case .remainder:
      guard right != 0 else { throw OperatorFault.divideByZero.error() }
      (result, overflows) = (left % right, false)
    default:
      guard right != 0 else { throw OperatorFault.divideByZero.error() }
      guard left % right == 0 else { return .double(Double(left) / Double(right)) }
      (result, overflows) = (left / right, false)
    }
    guard overflows else { return .number(.uint64(result)) }
    if operation == .multiply { return .double(WideProduct.double(left, right, isNegative: false)) }
    return .double(try sum(operation, .uint64(left), .uint64(right)))
  }

  /// A sum beyond 64 bits, rounded once.
  private static func sum(
    _ operation: BinaryOperation, _ left: Number, _ right: Number
  ) throws(ShellError) -> Double {
    do throws(NumberFault) {
      let (one, other) = (try left.decimal(), try right.decimal())
      return operation == .add ? try one.adding(other).double : try one.subtracting(other).double
    } catch { throw ExceptionFault(error).error() }
  }

  static func double(_ operation: BinaryOperation, _ left: Double, _ right: Double) -> Value {
    switch operation {
    case .add: .double(left + right)
    case .subtract: .double(left - right)
    case .multiply: .double(left * right)
    case .divide: .double(left / right)
    default: .double(left.truncatingRemainder(dividingBy: right))
    }
  }

  private static func decimal(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(ShellError) -> Value {
    let one: DecimalValue
    let other: DecimalValue
    do throws(NumberFault) {
      (one, other) = (try left.number.decimal(), try right.number.decimal())
    } catch { throw ExceptionFault(error).error() }
    do throws(NumberFault) {
      switch operation {
      case .add: return .decimal(try one.adding(other))
      case .subtract: return .decimal(try one.subtracting(other))
      case .multiply: return .decimal(try one.multiplied(by: other))
      case .divide: return .decimal(try one.divided(by: other))
      default: return .decimal(try one.remainder(dividingBy: other))
      }
    } catch {
      throw OperatorFault.arithmetic(ExceptionFault(error)).error()
    }
  }
}

/// Products of 64 bits that take more than 64.
private enum WideProduct {
  /// As .NET turns a BigInteger into a double: what does not fit is cut off (observed).
  static func double(_ left: UInt64, _ right: UInt64, isNegative: Bool) -> Double {
    let product = UInt128(left) * UInt128(right)
    let excess = 128 - product.leadingZeroBitCount - 53
    let kept = excess > 0 ? (product >> UInt128(excess)) << UInt128(excess) : product
    return isNegative ? -Double(kept) : Double(kept)
  }
}

/// Results of operators whose left operand is an enumeration's value: they are values of it again.
enum EnumerationArithmetic {
  /// Throws where the operation would run in a type that the enumeration has no way to.
  static func check(_ type: TypeInfo, _ code: Operand.Code) throws(ShellError) {
    if code == .decimal {
      throw noCoercion(type.name, "System.Decimal")
    }
    if code.isFloating { throw cannotCast(type.name, "System.Double") }
  }

  static func noCoercion(_ source: String, _ target: String) -> ShellError {
    ExceptionFault(
      "System.InvalidOperationException",
      "No coercion operator is defined between types '\(source)' and '\(target)'."
    ).error()
  }

  static func value(_ value: Value, _ type: TypeInfo) throws(ShellError) -> Value {
    guard case .int(let number) = value.payload else { throw cannotCast(TypeOf.value(value).name, type.name) }
    return Value(.enumeration(type.number, number))
  }

  private static func cannotCast(_ source: String, _ target: String) -> ShellError {
    ExceptionFault(
      "System.InvalidCastException", "Unable to cast object of type '\(source)' to type '\(target)'."
    ).error()
  }
}
