/// `+ - * / %` and `++` for every combination of operands, as PowerShell widens and converts them.
package enum Arithmetic {
  package static func add(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch (left.base.payload, right.base.payload) {
    case (.string(let one), _):
      return .string(ShellString.concatenate(one, try Conversion.text(right, engine)))
    case (.array(let array), _): return .array(array.elements + (try Enumerations.elements(right, engine)))
    case (.null, _), (.nothing, _): return right
    default: return try numeric(.add, left, right, engine)
    }
  }

  package static func subtract(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.subtract, left, right, engine)
  }

  package static func multiply(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.multiply, left, right, engine)
  }

  package static func divide(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.divide, left, right, engine)
  }

  package static func remainder(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.remainder, left, right, engine)
  }

  package static func plus(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.add, .int(0), value, engine)
  }

  package static func negate(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try numeric(.subtract, .int(0), value, engine)
  }

  /// `++` and `--`; null counts as 0.
  package static func step(_ value: Value, by step: Int32, _ engine: Engine) throws(ShellError) -> Value {
    if value.isNull { return .int(step) }
    return try numeric(.add, value, .int(step), engine)
  }

  private static func numeric(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let one = number(left), let other = number(right) else {
      throw OperatorFault.notDefined(
        operation: operation.symbol, left: TypeOf.value(left).name, right: TypeOf.value(right).name
      ).error()
    }
    switch operation {
    case .add: return .double(one + other)
    case .subtract: return .double(one - other)
    case .multiply: return .double(one * other)
    case .divide:
      if other == 0 { throw OperatorFault.divideByZero.error() }
      return .double(one / other)
    default:
      if other == 0 { throw OperatorFault.divideByZero.error() }
      return .double(one.truncatingRemainder(dividingBy: other))
    }
  }

  private static func number(_ value: Value) -> Double? {
    switch value.base.payload {
    case .int(let number): Double(number)
    case .long(let number): Double(number)
    case .double(let number): number
    case .bool(let flag): flag ? 1 : 0
    case .null, .nothing: 0
    case .string(let text): Double(String(text))
    default: nil
    }
  }
}
