/// `+ - * / %` and `++` for every combination of operands, as PowerShell widens and converts them.
package enum Arithmetic {
  package static func add(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch left.base.payload {
    case .null, .nothing: return right
    case .string(let text):
      return .string(ShellString.concatenate(text, try Conversion.text(right, engine)))
    case .char(let unit):
      return .string(ShellString.concatenate(.from(unit: unit), try Conversion.text(right, engine)))
    case .array(let array): return try Concatenation.append(right, to: array, engine)
    case .table(let table): return try Concatenation.merge(table, right, engine)
    default: break
    }
    if let result = try numeric(.add, left, right, engine) { return result }
    if let enumerator = try Enumeration.of(left, engine) {
      return try Concatenation.append(right, to: enumerator, engine)
    }
    return try ObjectOperators.apply(.add, left, right, engine)
  }

  package static func subtract(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try general(.subtract, left, right, engine)
  }

  package static func multiply(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch left.base.payload {
    case .null, .nothing: return .null
    case .string(let text): return try Repetition.string(text, by: right, engine)
    case .array(let array): return try Repetition.array(array, by: right, engine)
    case .bool, .char: return try ObjectOperators.apply(.multiply, left, right, engine)
    default: break
    }
    if let result = try numeric(.multiply, left, right, engine) { return result }
    if let enumerator = try Enumeration.of(left, engine) {
      return try Repetition.collection(enumerator, by: right, engine)
    }
    return try ObjectOperators.apply(.multiply, left, right, engine)
  }

  package static func divide(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try general(.divide, left, right, engine)
  }

  package static func remainder(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    try general(.remainder, left, right, engine)
  }

  /// `- / %`: null and strings count as numbers.
  private static func general(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    let left = left.isNull ? .int(0) : left
    if let result = try numeric(operation, left, right, engine) { return result }
    if case .string = left.base.payload { return try StringOperands.apply(operation, left, right, engine) }
    return try ObjectOperators.apply(operation, left, right, engine)
  }

  /// The result of a number and a number, or a string that holds one; nil for any other pair.
  private static func numeric(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value? {
    guard let one = Operand(left) else { return nil }
    if let other = try Operand.right(right, beside: one, TypeOf.value(left), engine) {
      return try NumericArithmetic.apply(operation, one, other)
    }
    guard case .string = right.base.payload else { return nil }
    return try StringOperands.apply(operation, left, right, engine)
  }
}

extension Arithmetic {
  /// `+value` is `0 + value`.
  package static func plus(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try add(.int(0), value, engine)
  }

  /// `-value` is `0 - value`.
  package static func negate(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    try subtract(.int(0), value, engine)
  }

  /// `++` and `--`; null counts as 0.
  package static func step(_ value: Value, by step: Int32, _ engine: Engine) throws(ShellError) -> Value {
    if value.isNull { return .int(step) }
    guard let operand = Operand(value), operand.isNumeric else {
      throw OperatorFault.needsNumber(step > 0 ? "++" : "--", TypeOf.value(value).displayName).error()
    }
    return try add(value, .int(step), engine)
  }
}
