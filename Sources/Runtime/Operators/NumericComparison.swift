import Syntax

/// Comparisons of two numbers in the wider one's type.
enum NumericComparison {
  static func holds(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(ShellError) -> Bool {
    let code = max(left.code, right.code)
    switch code {
    case .uint64:
      guard left.isNegative || right.isNegative else {
        return operation.accepts(left.unsigned, right.unsigned)
      }
      return operation.accepts(left.isNegative ? -1 : 0, right.isNegative ? -1 : 0)
    case .single, .double: return operation.accepts(left.double, right.double)
    case .decimal: return decimals(operation, left, right)
    default: return operation.accepts(left.whole, right.whole)
    }
  }

  /// A double that is no decimal is compared as a double.
  private static func decimals(_ operation: BinaryOperation, _ left: Operand, _ right: Operand) -> Bool {
    guard let one = decimal(left.number), let other = decimal(right.number) else {
      return operation.accepts(left.double, right.double)
    }
    return operation.accepts(one.compare(other), 0)
  }

  /// A single goes by a double, and so has 15 digits as a decimal.
  private static func decimal(_ number: Number) -> DecimalValue? {
    if case .single(let value) = number { return try? DecimalValue(Double(value)) }
    return try? number.decimal()
  }
}

extension BinaryOperation {
  /// Whether the comparison holds between two values of an ordered type.
  @inline(__always)
  func accepts<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    default: left >= right
    }
  }
}
