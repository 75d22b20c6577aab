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
    default: throw OperatorFault.notHere(self).error()
    }
  }
}

/// What an operator can refuse.
package enum OperatorFault: ShellFault {
  case notDefined(operation: String, left: String, right: String)
  case divideByZero
  /// An operator that is handled by a node of its own came here.
  case notHere(BinaryOperation)

  package var errorId: String {
    switch self {
    case .notDefined: "NotADefinedOperationForType"
    case .divideByZero, .notHere: "RuntimeException"
    }
  }

  package var message: String {
    switch self {
    case .notDefined(let operation, let left, let right):
      "The operation '[\(left)] \(operation) [\(right)]' is not defined."
    case .divideByZero: "Attempted to divide by zero."
    case .notHere(let operation):
      "palsh does not know how to apply the operator \(operation) here; please report it."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .notDefined: .invalidOperation
    case .divideByZero, .notHere: .notSpecified
    }
  }
}
