import Runtime
import Syntax

extension NumberNames {
  static let signed = ["sbyte", "short", "int", "long", "float", "double", "decimal"]
  static let rare = all.filter { $0 != "int" && $0 != "double" }
}

/// A number of any type behind one face, for bodies that serve all of them.
enum Numeric {
  case signed(Int64, TypeInfo)
  case unsigned(UInt64, TypeInfo)
  case floating(Double, TypeInfo)
  case decimal(DecimalValue)

  static func of(_ value: Value) throws -> Numeric {
    let type = TypeOf.value(value.base)
    switch value.base.payload {
    case .int(let number): return .signed(Int64(number), type)
    case .long(let number): return .signed(number, type)
    case .double(let number): return .floating(number, type)
    case .number(let bits, let kind):
      switch kind.name {
      case .single: return .floating(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))), type)
      case .sbyte, .int16, .intptr: return .signed(Int64(bitPattern: bits), type)
      default: return .unsigned(bits, type)
      }
    case .object(let object as DecimalObject): return .decimal(object.value)
    default: throw InternalFault.unexpected("[\(type.name)] as a number")
    }
  }

  /// The value of a whole number in a type; the number must fit.
  static func value(_ number: Int64, as type: TypeInfo) -> Value {
    switch type {
    case .int32: .int(Int32(truncatingIfNeeded: number))
    case .int64: .long(number)
    case .sbyte: Value(.number(UInt64(bitPattern: number), .sbyte))
    case .int16: Value(.number(UInt64(bitPattern: number), .int16))
    case .byte: Value(.number(UInt64(bitPattern: number) & 0xFF, .byte))
    case .uint16: Value(.number(UInt64(bitPattern: number) & 0xFFFF, .uint16))
    case .uint32: Value(.number(UInt64(bitPattern: number) & 0xFFFF_FFFF, .uint32))
    case .uint64: Value(.number(UInt64(bitPattern: number), .uint64))
    case .single: Float(number).bridged
    case .decimal: .decimal(DecimalValue(number))
    default: .double(Double(number))
    }
  }

  static func floating(_ number: Double, as type: TypeInfo) -> Value {
    type === TypeInfo.single ? Float(number).bridged : .double(number)
  }

  func magnitude() throws -> Value {
    switch self {
    case .signed(let number, let type):
      let limit = Int64(1) << Int64(bits(of: type) - 1)
      guard number != .min, bits(of: type) == 64 || number != -limit else {
        throw NetFault.overflow("Negating the minimum value of a twos complement number is invalid.")
      }
      return Numeric.value(abs(number), as: type)
    case .unsigned(let number, let type): return Numeric.value(Int64(bitPattern: number), as: type)
    case .floating(let number, let type): return Numeric.floating(abs(number), as: type)
    case .decimal(let number): return .decimal(number.absolute)
    }
  }

  func sign() throws -> Value {
    switch self {
    case .signed(let number, _): return .int(Int32(number.signum()))
    case .unsigned(let number, _): return .int(number == 0 ? 0 : 1)
    case .floating(let number, _):
      guard !number.isNaN else {
        throw NetFault.arithmetic("Function does not accept floating point Not-a-Number values.")
      }
      return .int(number > 0 ? 1 : number < 0 ? -1 : 0)
    case .decimal(let number): return .int(number.signum)
    }
  }

  /// Quotient and rest of whole numbers.
  func divided(by other: Numeric) throws -> (Value, Value) {
    switch (self, other) {
    case (.signed(let one, let type), .signed(let two, _)):
      guard two != 0 else { throw NetFault.divideByZero }
      return (
        Numeric.value(one.dividedReportingOverflow(by: two).partialValue, as: type),
        Numeric.value(one.remainderReportingOverflow(dividingBy: two).partialValue, as: type)
      )
    case (.unsigned(let one, let type), .unsigned(let two, _)):
      guard two != 0 else { throw NetFault.divideByZero }
      return (
        Numeric.value(Int64(bitPattern: one / two), as: type),
        Numeric.value(Int64(bitPattern: one % two), as: type)
      )
    default: throw InternalFault.unexpected("DivRem of fractions")
    }
  }

  private func bits(of type: TypeInfo) -> Int {
    switch type {
    case .sbyte: 8
    case .int16: 16
    case .int32: 32
    default: 64
    }
  }
}

extension NumberFault {
  /// The fault as an error, with the text that was read.
  func shell(_ input: ShellString = .empty) -> ShellError {
    NetFault.named(exceptionName, message(of: String(input))).error()
  }
}
