package import Syntax

/// Conversions between the number types, as .NET's `Convert` has them: half to even, and never a silent loss of what
/// is too large.
extension Number {
  /// The number in another type.
  ///
  /// - Throws: `overflow`, `notFinite`.
  package func converted(to type: NumberType) throws(NumberFault) -> Number {
    switch type {
    case .uint64: .uint64(try unsigned())
    case .single: .single(single)
    case .double: .double(double)
    case .decimal: .decimal(try decimal())
    case .bigInteger: .bigInteger(try bigInteger())
    default: .integer(try whole(of: type), type)
    }
  }

  /// The number as a whole one of a type that an Int64 can hold.
  private func whole(of type: NumberType) throws(NumberFault) -> Int64 {
    let value: Int64? =
      switch self {
      case .integer(let value, _): value
      case .uint64(let value): Int64(exactly: value)
      case .single(let value): try Number.whole(Double(value), type)
      case .double(let value): try Number.whole(value, type)
      case .decimal(let value): value.roundedInt64
      case .bigInteger(let value): value.fixed()
      }
    guard let value, type.holds(value) else { throw .overflow(type.range) }
    return value
  }

  /// A double, rounded half to even.
  ///
  /// .NET goes through an Int32 to the types below it, and says so when it fails.
  private static func whole(_ value: Double, _ type: NumberType) throws(NumberFault) -> Int64 {
    let rounded = value.rounded(.toNearestOrEven)
    switch type {
    case .int32, .uint32, .int64:
      guard let whole = Int64(exactly: rounded), type.holds(whole) else {
        throw .overflow(type == .int64 ? .arithmetic : type.range)
      }
      return whole
    default:
      guard let whole = Int32(exactly: rounded) else { throw .overflow(.int32) }
      return Int64(whole)
    }
  }

  private func unsigned() throws(NumberFault) -> UInt64 {
    let value: UInt64? =
      switch self {
      case .integer(let value, _): UInt64(exactly: value)
      case .uint64(let value): value
      case .decimal(let value): value.roundedUInt64
      case .bigInteger(let value): value.fixed()
      case .single(let value): try Number.unsigned(Double(value))
      case .double(let value): try Number.unsigned(value)
      }
    guard let value else { throw .overflow(.uint64) }
    return value
  }

  private static func unsigned(_ value: Double) throws(NumberFault) -> UInt64 {
    guard let whole = UInt64(exactly: value.rounded(.toNearestOrEven)) else { throw .overflow(.arithmetic) }
    return whole
  }

  /// The number as a double; infinity beyond the range.
  package var double: Double {
    switch self {
    case .integer(let value, _): Double(value)
    case .uint64(let value): Double(value)
    case .single(let value): Double(value)
    case .double(let value): value
    case .decimal(let value): value.double
    case .bigInteger(let value): value.doubleValue
    }
  }

  package var single: Float {
    switch self {
    case .integer(let value, _): Float(value)
    case .uint64(let value): Float(value)
    case .single(let value): value
    case .double, .decimal, .bigInteger: Float(double)
    }
  }

  /// - Throws: `overflow`.
  package func decimal() throws(NumberFault) -> DecimalValue {
    switch self {
    case .integer(let value, _): DecimalValue(value)
    case .uint64(let value): DecimalValue(value)
    case .single(let value): try DecimalValue(value)
    case .double(let value): try DecimalValue(value)
    case .decimal(let value): value
    case .bigInteger(let value): try value.decimal()
    }
  }

  /// The whole part of the number.
  ///
  /// - Throws: `notFinite`.
  package func bigInteger() throws(NumberFault) -> BigIntegerValue {
    switch self {
    case .integer(let value, _): BigIntegerValue(value)
    case .uint64(let value): BigIntegerValue(value)
    case .single(let value): try BigIntegerValue(truncating: Double(value))
    case .double(let value): try BigIntegerValue(truncating: value)
    case .decimal(let value): BigIntegerValue(truncating: value)
    case .bigInteger(let value): value
    }
  }
}

extension NumberType {
  /// Whether a whole number is in the range of the type.
  package func holds(_ value: Int64) -> Bool {
    guard let bits else { return true }
    if isUnsigned { return value >= 0 && (bits == 64 || value >> Int64(bits) == 0) }
    return bits == 64 || value >> Int64(bits - 1) == 0 || value >> Int64(bits - 1) == -1
  }
}
