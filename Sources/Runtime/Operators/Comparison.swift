/// `-eq -ne -lt -le -gt -ge`: a filter if the left side is a collection, else the left side's type decides.
package enum Comparison {
  package static func apply(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Value {
    if let enumerator = try Enumeration.of(left, engine) {
      var kept: [Value] = []
      while let element = try enumerator.next(engine) {
        if try holds(operation, element, right, ignoringCase: ignoringCase, engine) { kept.append(element) }
      }
      return .array(kept)
    }
    return .bool(try holds(operation, left, right, ignoringCase: ignoringCase, engine))
  }

  /// Whether two values are equal, the right one converted to the left one's type.
  package static func equal(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    switch (left.base.payload, right.base.payload) {
    case (.int(let one), .int(let other)): return one == other
    case (.null, .null), (.nothing, .null), (.null, .nothing), (.nothing, .nothing): return true
    case (.null, _), (_, .null), (.nothing, _), (_, .nothing): return false
    case (.bool(let one), _): return try one == Truth.of(right, engine)
    case (.string(let one), _):
      let other = try Conversion.text(right, engine)
      return Collator.equal(one, other, ignoreCase: ignoringCase)
    default: return try order(left, right, ignoringCase: ignoringCase, engine) == 0
    }
  }

  private static func holds(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    switch operation {
    case .equal: return try equal(left, right, ignoringCase: ignoringCase, engine)
    case .notEqual: return try !equal(left, right, ignoringCase: ignoringCase, engine)
    default: break
    }
    let order = try order(left, right, ignoringCase: ignoringCase, engine)
    return switch operation {
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    default: order >= 0
    }
  }

  /// Negative, zero or positive; throws where the values cannot be compared.
  package static func order(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Int {
    if case .string(let one) = left.base.payload {
      return Collator.compare(one, try Conversion.text(right, engine), ignoreCase: ignoringCase)
    }
    let difference = try Arithmetic.subtract(left, right, engine)
    guard case .double(let number) = difference.payload else { return 0 }
    return number < 0 ? -1 : (number > 0 ? 1 : 0)
  }
}
