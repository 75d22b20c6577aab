/// Operators that take a string for the number in it.
enum StringOperands {
  /// Applies the operation again with the numbers that the strings hold.
  ///
  /// Throws where a string holds none: the error names the other operand's type, if that is a number's.
  static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Value {
    let one = try number(left, beside: right, engine)
    let other = try number(right, beside: left, engine)
    return try operation.apply(one, other, engine)
  }

  /// The number of an operand that is a string; any other operand stays.
  static func number(_ value: Value, beside other: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .string(let text) = value.base.payload else { return value }
    let isNumeric = Operand(other)?.isNumeric ?? false
    return try number(text, as: isNumeric ? TypeOf.value(other) : .int32, engine)
  }

  /// The number of a text as a token has it, or else what the text converts to.
  static func number(_ text: ShellString, as type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if let literal = StringToNumber.literal(text) { return .number(literal) }
    return try Conversion.cast(.string(text), to: type, engine)
  }
}
