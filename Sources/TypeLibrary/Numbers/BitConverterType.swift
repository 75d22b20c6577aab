import Runtime

extension TypeEntry {
  static var bitConverter: TypeEntry {
    TypeEntry("System.BitConverter") {
      everyStatic("GetBytes") { call in try BitBodies.bytes(of: call[0]).bridged }
      everyStatic("ToString") { call in try BitBodies.text(call) }
      everyStatic("ToInt16") { call in try Int16(truncatingIfNeeded: BitBodies.bits(call, 2)).bridged }
      everyStatic("ToUInt16") { call in try UInt16(truncatingIfNeeded: BitBodies.bits(call, 2)).bridged }
      everyStatic("ToInt32") { call in try Int32(truncatingIfNeeded: BitBodies.bits(call, 4)).bridged }
      everyStatic("ToUInt32") { call in try UInt32(truncatingIfNeeded: BitBodies.bits(call, 4)).bridged }
      everyStatic("ToInt64") { call in try Int64(bitPattern: BitBodies.bits(call, 8)).bridged }
      everyStatic("ToUInt64") { call in try BitBodies.bits(call, 8).bridged }
      everyStatic("ToChar") { call in .char(UInt16(truncatingIfNeeded: try BitBodies.bits(call, 2))) }
      everyStatic("ToBoolean") { call in .bool(try BitBodies.bits(call, 1) != 0) }
      everyStatic("ToDouble") { call in .double(Double(bitPattern: try BitBodies.bits(call, 8))) }
      everyStatic("ToSingle") { call in
        Float(bitPattern: UInt32(truncatingIfNeeded: try BitBodies.bits(call, 4))).bridged
      }
      method("long DoubleToInt64Bits(double value)") { (value: Double) in Int64(bitPattern: value.bitPattern)
      }
      method("ulong DoubleToUInt64Bits(double value)") { (value: Double) in value.bitPattern }
      method("double Int64BitsToDouble(long value)") { (bits: Int64) in
        Double(bitPattern: UInt64(bitPattern: bits))
      }
      method("double UInt64BitsToDouble(ulong value)") { (bits: UInt64) in Double(bitPattern: bits) }
      method("int SingleToInt32Bits(float value)") { (value: Float) in Int32(bitPattern: value.bitPattern) }
      method("uint SingleToUInt32Bits(float value)") { (value: Float) in value.bitPattern }
      method("float Int32BitsToSingle(int value)") { (bits: Int32) in
        Float(bitPattern: UInt32(bitPattern: bits))
      }
      method("float UInt32BitsToSingle(uint value)") { (bits: UInt32) in Float(bitPattern: bits) }
      staticValue("IsLittleEndian") { true }
    }
  }
}

private enum BitBodies {
  /// The bytes of a number, low ones first.
  static func bytes(of value: Value) throws -> [UInt8] {
    let (bits, count): (UInt64, Int) =
      switch value.base.payload {
      case .bool(let flag): (flag ? 1 : 0, 1)
      case .char(let unit): (UInt64(unit), 2)
      case .int(let number): (UInt64(bitPattern: Int64(number)), 4)
      case .long(let number): (UInt64(bitPattern: number), 8)
      case .double(let number): (number.bitPattern, 8)
      case .number(let bits, let kind):
        switch kind.name {
        case .sbyte, .byte: (bits, 1)
        case .int16, .uint16: (bits, 2)
        case .uint32, .single: (bits, 4)
        default: (bits, 8)
        }
      default: throw UInt64.mismatch(value)
      }
    return (0..<count).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
  }

  /// Some bytes of an array as one number.
  static func bits(_ call: MethodArguments, _ count: Int) throws -> UInt64 {
    if call[0].isNull { throw NetFault.argumentNull("value") }
    let (bytes, start) = (try call.argument(0, as: [UInt8].self), try call.argument(1, as: Int.self))
    guard start >= 0, start < bytes.count else {
      throw NetFault.outOfRange(
        "Index was out of range. Must be non-negative and less than the size of the collection.",
        parameter: "startIndex")
    }
    guard start + count <= bytes.count else {
      throw NetFault.argument(
        "The array starting from the specified index is not long enough to read a value of the specified type.",
        parameter: "value")
    }
    return bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func text(_ call: MethodArguments) throws -> Value {
    if call[0].isNull { throw NetFault.argumentNull("value") }
    let bytes = try call.argument(0, as: [UInt8].self)
    let start = call.values.count > 1 ? try call.argument(1, as: Int.self) : 0
    let count = call.values.count > 2 ? try call.argument(2, as: Int.self) : bytes.count - start
    guard start >= 0, start < max(bytes.count, 1) else {
      throw NetFault.outOfRange(
        "Index was out of range. Must be non-negative and less than the size of the collection.",
        parameter: "startIndex")
    }
    guard count >= 0, start + count <= bytes.count else {
      throw NetFault.argument("Offset and length were out of bounds for the array.", parameter: "value")
    }
    return .string(
      bytes[start..<start + count].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
        .joined(separator: "-"))
  }
}
