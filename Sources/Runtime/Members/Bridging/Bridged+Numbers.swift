extension Int32: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Int32 {
    switch value.base.payload {
    case .int(let number), .enumeration(_, let number): return number
    default: throw mismatch(value)
    }
  }

  package var bridged: Value { .int(self) }
}

/// `Int` is the Swift side of `[int]` where a body counts or indexes.
extension Int: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Int { Int(try Int32.unwrap(value)) }
  package var bridged: Value { .int(Int32(truncatingIfNeeded: self)) }
}

extension Int64: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Int64 {
    if case .long(let number) = value.base.payload { return number }
    throw mismatch(value)
  }

  package var bridged: Value { .long(self) }
}

extension Double: Bridged {
  package static func unwrap(_ value: Value) throws(ShellError) -> Double {
    if case .double(let number) = value.base.payload { return number }
    throw mismatch(value)
  }

  package var bridged: Value { .double(self) }
}

/// A number of a rarer width, kept as bits and kind.
package protocol BridgedBits: Bridged {
  static var kind: NumberKind { get }
  init(bits: UInt64)
  var bits: UInt64 { get }
}

extension BridgedBits {
  package static func unwrap(_ value: Value) throws(ShellError) -> Self {
    if case .number(let bits, kind) = value.base.payload { return Self(bits: bits) }
    throw mismatch(value)
  }

  package var bridged: Value { Value(.number(bits, Self.kind)) }
}

extension UInt8: BridgedBits {
  package static var kind: NumberKind { .byte }
  package init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  package var bits: UInt64 { UInt64(self) }
}

extension Int8: BridgedBits {
  package static var kind: NumberKind { .sbyte }
  package init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  package var bits: UInt64 { UInt64(bitPattern: Int64(self)) }
}

extension Int16: BridgedBits {
  package static var kind: NumberKind { .int16 }
  package init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  package var bits: UInt64 { UInt64(bitPattern: Int64(self)) }
}

extension UInt16: BridgedBits {
  package static var kind: NumberKind { .uint16 }
  package init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  package var bits: UInt64 { UInt64(self) }
}

extension UInt32: BridgedBits {
  package static var kind: NumberKind { .uint32 }
  package init(bits: UInt64) { self.init(truncatingIfNeeded: bits) }
  package var bits: UInt64 { UInt64(self) }
}

extension UInt64: BridgedBits {
  package static var kind: NumberKind { .uint64 }
  package init(bits: UInt64) { self = bits }
  package var bits: UInt64 { self }
}

extension Float: BridgedBits {
  package static var kind: NumberKind { .single }
  package init(bits: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: bits)) }
  package var bits: UInt64 { UInt64(bitPattern) }
}
