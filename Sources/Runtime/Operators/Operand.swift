import Syntax

/// An operand of the numeric operators: a number, or what counts as one.
struct Operand {
  /// Types in the order in which the wider one of two decides (System.TypeCode).
  enum Code: UInt8, Comparable {
    case boolean, character, sbyte, byte, int16, uint16, int32, uint32, int64, uint64, single, double, decimal

    static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }

    var isSigned: Bool { self == .sbyte || self == .int16 || self == .int32 || self == .int64 }
    var isFloating: Bool { self == .single || self == .double }
  }

  let code: Code
  let number: Number
  /// The type of a value of an enumeration.
  let enumeration: TypeInfo?

  private init(_ code: Code, _ number: Number, enumeration: TypeInfo? = nil) {
    (self.code, self.number, self.enumeration) = (code, number, enumeration)
  }

  /// Nil for what is neither a number nor a boolean, a character or an enumeration's value.
  init?(_ value: Value) {
    switch value.base.payload {
    case .int(let number): self.init(.int32, .integer(Int64(number), .int32))
    case .bool(let flag): self.init(.boolean, .integer(flag ? 1 : 0, .int32))
    case .char(let unit): self.init(.character, .integer(Int64(unit), .int32))
    case .enumeration(let type, let number):
      self.init(.int32, .integer(Int64(number), .int32), enumeration: TypeTable[type])
    case .number(let bits, .intptr), .number(let bits, .uintptr):
      self.init(.int64, .integer(Int64(truncatingIfNeeded: bits), .int64))
    default:
      guard let number = Number(value), let code = Code(number.type) else { return nil }
      self.init(code, number)
    }
  }

  static let zero = Operand(.int32, .integer(0, .int32))

  /// Whether the type counts as numeric and not only as primitive.
  var isNumeric: Bool { code > .character }

  var isNegative: Bool {
    if case .integer(let value, _) = number { code.isSigned && value < 0 } else { false }
  }

  var whole: Int64 { if case .integer(let value, _) = number { value } else { 0 } }

  var unsigned: UInt64 {
    switch number {
    case .integer(let value, _): UInt64(bitPattern: value)
    case .uint64(let value): value
    default: 0
    }
  }

  var double: Double { number.double }
}

extension Operand.Code {
  fileprivate init?(_ type: NumberType) {
    switch type {
    case .sbyte: self = .sbyte
    case .byte: self = .byte
    case .int16: self = .int16
    case .uint16: self = .uint16
    case .int32: self = .int32
    case .uint32: self = .uint32
    case .int64: self = .int64
    case .uint64: self = .uint64
    case .single: self = .single
    case .double: self = .double
    case .decimal: self = .decimal
    case .bigInteger: return nil
    }
  }
}

extension Operand {
  /// The right operand as the left one's type takes it: null is 0, an enumeration's value converts; nil for what is no
  /// number.
  ///
  /// Throws what that conversion throws.
  static func right(
    _ value: Value, beside left: Operand, _ leftType: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Operand? {
    if value.isNull { return .zero }
    guard let operand = Operand(value) else { return nil }
    guard let type = operand.enumeration, type !== leftType else { return operand }
    return Operand(try Conversion.cast(value, to: leftType, engine))
  }
}
