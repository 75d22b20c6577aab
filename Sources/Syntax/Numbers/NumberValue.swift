/// The value of a number in a script, with the .NET type that PowerShell gives it.
package enum NumberValue: Equatable, Sendable {
  case int8(Int8)
  case uint8(UInt8)
  case int16(Int16)
  case uint16(UInt16)
  case int32(Int32)
  case uint32(UInt32)
  case int64(Int64)
  case uint64(UInt64)
  case double(Double)
  case decimal(DecimalValue)
  case bigInteger(BigIntegerValue)
}

extension NumberValue {
  /// The full name of the .NET type.
  package var typeName: String {
    switch self {
    case .int8: "System.SByte"
    case .uint8: "System.Byte"
    case .int16: "System.Int16"
    case .uint16: "System.UInt16"
    case .int32: "System.Int32"
    case .uint32: "System.UInt32"
    case .int64: "System.Int64"
    case .uint64: "System.UInt64"
    case .double: "System.Double"
    case .decimal: "System.Decimal"
    case .bigInteger: "System.Numerics.BigInteger"
    }
  }

  /// The text that PowerShell makes of the value when it needs a string.
  package var text: String {
    switch self {
    case .int8(let value): String(value)
    case .uint8(let value): String(value)
    case .int16(let value): String(value)
    case .uint16(let value): String(value)
    case .int32(let value): String(value)
    case .uint32(let value): String(value)
    case .int64(let value): String(value)
    case .uint64(let value): String(value)
    case .double(let value): Syntax.text(of: value)
    case .decimal(let value): value.text
    case .bigInteger(let value): value.text
    }
  }
}
