extension TypeInfo {
  /// The number type that it is, if it is one.
  var numberType: NumberType? { NumberTypes.table[number] }

  /// A value type, whose slot can't hold null.
  var isValue: Bool { kind == .struct || kind == .enum }
}

private enum NumberTypes {
  static let table: [TypeNumber: NumberType] = [
    TypeInfo.sbyte.number: .sbyte, TypeInfo.byte.number: .byte, TypeInfo.int16.number: .int16,
    TypeInfo.uint16.number: .uint16, TypeInfo.int32.number: .int32, TypeInfo.uint32.number: .uint32,
    TypeInfo.int64.number: .int64, TypeInfo.uint64.number: .uint64, TypeInfo.single.number: .single,
    TypeInfo.double.number: .double, TypeInfo.decimal.number: .decimal,
    TypeInfo.bigInteger.number: .bigInteger,
  ]
}

extension NumberType {
  /// The .NET type.
  var type: TypeInfo {
    switch self {
    case .sbyte: .sbyte
    case .byte: .byte
    case .int16: .int16
    case .uint16: .uint16
    case .int32: .int32
    case .uint32: .uint32
    case .int64: .int64
    case .uint64: .uint64
    case .single: .single
    case .double: .double
    case .decimal: .decimal
    case .bigInteger: .bigInteger
    }
  }
}
