import Syntax

extension Number {
  /// The number that a value is; nil for what is no number (`[bool]` and `[char]` are none).
  package init?(_ value: Value) {
    switch value.base.payload {
    case .int(let number): self = .integer(Int64(number), .int32)
    case .long(let number): self = .integer(number, .int64)
    case .double(let number): self = .double(number)
    case .number(let bits, let kind): self.init(bits: bits, kind)
    case .object(let object):
      if let box = object as? DecimalObject {
        self = .decimal(box.value)
      } else if let box = object as? BigIntegerObject {
        self = .bigInteger(box.value)
      } else {
        return nil
      }
    default: return nil
    }
  }

  private init?(bits: UInt64, _ kind: NumberKind) {
    switch kind.name {
    case .sbyte: self = .integer(Int64(bitPattern: bits), .sbyte)
    case .byte: self = .integer(Int64(bitPattern: bits), .byte)
    case .int16: self = .integer(Int64(bitPattern: bits), .int16)
    case .uint16: self = .integer(Int64(bitPattern: bits), .uint16)
    case .uint32: self = .integer(Int64(bitPattern: bits), .uint32)
    case .uint64: self = .uint64(bits)
    case .single: self = .single(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .intptr, .uintptr: return nil
    }
  }
}

extension Value {
  /// A number as a value.
  ///
  /// The bits of signed types are those of the Int64 of the same value.
  package static func number(_ number: Number) -> Value {
    switch number {
    case .integer(let value, .int32): .int(Int32(truncatingIfNeeded: value))
    case .integer(let value, let type):
      type.kind.map { Value(.number(UInt64(bitPattern: value), $0)) } ?? .long(value)
    case .uint64(let value): Value(.number(value, .uint64))
    case .single(let value): .single(value)
    case .double(let value): .double(value)
    case .decimal(let value): .decimal(value)
    case .bigInteger(let value): .bigInteger(value)
    }
  }

  @inline(__always) package static func single(_ value: Float) -> Value {
    Value(.number(UInt64(value.bitPattern), .single))
  }
}

extension NumberType {
  /// How a value marks a whole number of the rarer types; nil for those that it has a case for.
  fileprivate var kind: NumberKind? {
    switch self {
    case .sbyte: .sbyte
    case .byte: .byte
    case .int16: .int16
    case .uint16: .uint16
    case .uint32: .uint32
    case .uint64: .uint64
    case .int32, .int64, .single, .double, .decimal, .bigInteger: nil
    }
  }
}
