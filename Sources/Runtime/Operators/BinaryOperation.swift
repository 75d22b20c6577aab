/// The operators with two operands whose result is a function of their values.
package enum BinaryOperation: UInt8, Sendable {
  case add, subtract, multiply, divide, remainder
  case shiftLeft, shiftRight, bitwiseAnd, bitwiseOr, bitwiseXor
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case contains, notContains, `in`, notIn
  case like, notLike, match, notMatch, replace, split, join
  case `is`, isNot, `as`, format, range, coalesce

  /// The operator as errors and traces name it.
  package var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .shiftLeft: "-shl"
    case .shiftRight: "-shr"
    case .bitwiseAnd: "-band"
    case .bitwiseOr: "-bor"
    case .bitwiseXor: "-bxor"
    case .range: ".."
    default: "-\(self)"
    }
  }

  /// The result for two values, the operands already evaluated.
  @inline(never)
  package func apply(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch self {
    case .add: try Arithmetic.add(left, right, engine)
    case .subtract: try Arithmetic.subtract(left, right, engine)
    case .multiply: try Arithmetic.multiply(left, right, engine)
    case .divide: try Arithmetic.divide(left, right, engine)
    case .remainder: try Arithmetic.remainder(left, right, engine)
    case .shiftLeft, .shiftRight, .bitwiseAnd, .bitwiseOr, .bitwiseXor:
      try Bitwise.apply(self, left, right, engine)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      try Comparison.apply(self, left, right, ignoringCase: true, engine)
    case .contains, .notContains, .in, .notIn:
      .bool(try Containment.holds(self, left, right, ignoringCase: true, engine))
    case .join: try Joining.join(left, separator: Conversion.text(right, engine), engine)
    case .format: try Formatting.apply(left, right, engine)
    case .range: try Ranges.make(left, right, engine)
    default: throw OperatorFault.notHere(self).error()
    }
  }
}
