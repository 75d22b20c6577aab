package import Syntax

/// The number types of .NET that PowerShell computes with and converts between.
package enum NumberType: Sendable, CaseIterable {
  case sbyte, byte, int16, uint16, int32, uint32, int64, uint64, single, double, decimal, bigInteger
}

/// A number of any of those types, out of the value that holds it.
package enum Number: Sendable {
  /// Of any type of whole numbers but UInt64 and BigInteger.
  case integer(Int64, NumberType)
  case uint64(UInt64)
  case single(Float)
  case double(Double)
  case decimal(DecimalValue)
  case bigInteger(BigIntegerValue)
}

extension Number {
  package var type: NumberType {
    switch self {
    case .integer(_, let type): type
    case .uint64: .uint64
    case .single: .single
    case .double: .double
    case .decimal: .decimal
    case .bigInteger: .bigInteger
    }
  }

  /// The number of a literal.
  package init(_ literal: NumberValue) {
    switch literal {
    case .int8(let value): self = .integer(Int64(value), .sbyte)
    case .uint8(let value): self = .integer(Int64(value), .byte)
    case .int16(let value): self = .integer(Int64(value), .int16)
    case .uint16(let value): self = .integer(Int64(value), .uint16)
    case .int32(let value): self = .integer(Int64(value), .int32)
    case .uint32(let value): self = .integer(Int64(value), .uint32)
    case .int64(let value): self = .integer(value, .int64)
    case .uint64(let value): self = .uint64(value)
    case .double(let value): self = .double(value)
    case .decimal(let value): self = .decimal(value)
    case .bigInteger(let value): self = .bigInteger(value)
    }
  }
}

extension NumberType {
  /// The width of a whole number's type; nil for the others.
  package var bits: Int? {
    switch self {
    case .sbyte, .byte: 8
    case .int16, .uint16: 16
    case .int32, .uint32: 32
    case .int64, .uint64: 64
    case .single, .double, .decimal, .bigInteger: nil
    }
  }

  package var isUnsigned: Bool {
    switch self {
    case .byte, .uint16, .uint32, .uint64: true
    default: false
    }
  }

  /// What a value that does not fit is said not to fit into.
  var range: NumberRange {
    guard let bits else { return self == .decimal ? .decimal : .arithmetic }
    return isUnsigned ? .unsigned(bits: bits) : .signed(bits: bits)
  }
}
