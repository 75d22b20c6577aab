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

  /// Whether a comparison holds between two values, collections taken as one.
  package static func holds(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    switch operation {
    case .equal: return try equal(left, right, ignoringCase: ignoringCase, engine)
    case .notEqual: return try !equal(left, right, ignoringCase: ignoringCase, engine)
    default: return try Ordering.holds(operation, left, right, ignoringCase: ignoringCase, engine)
    }
  }

  /// Whether two values are equal, the right one converted to the left one's type.
  package static func equal(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    if left.isNull || right.isNull { return left.isNull && right.isNull }
    let (one, other) = (left.base, right.base)
    switch (one.payload, other.payload) {
    case (.string(let text), _):
      return Collator.root.equals(text, try Conversion.text(right, engine), ignoringCase: ignoringCase)
    case (.char(let unit), .char(let second)) where ignoringCase:
      return CaseFolding.upper(unit) == CaseFolding.upper(second)
    case (.char(let unit), .string(let text)) where ignoringCase:
      return text.count == 1 && CaseFolding.upper(unit) == CaseFolding.upper(text[0])
    default: break
    }
    if let operand = Operand(one), operand.isNumeric {
      if let equal = try numbersEqual(one, operand, other, engine) { return equal }
    }
    if try Equality.sameKey(one, other, engine) { return true }
    return try equalOnceConverted(one, right, engine)
  }

  /// Nil where the right side is neither a number nor a string that may hold one.
  private static func numbersEqual(
    _ left: Value, _ operand: Operand, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Bool? {
    do throws(ShellError) {
      if let other = try Operand.right(right, beside: operand, TypeOf.value(left), engine) {
        return try NumericComparison.holds(.equal, operand, other)
      }
      guard case .string = right.payload else { return nil }
      let number = try StringOperands.number(right, beside: left, engine)
      return try equal(left, number, ignoringCase: true, engine)
    } catch {
      guard error.isInvalidCast else { throw error }
      return false
    }
  }

  private static func equalOnceConverted(
    _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let type = TypeOf.value(left)
    if TypeOf.value(right.base).isSubtype(of: type), type !== TypeInfo.boolean { return false }
    do throws(ShellError) {
      return try Equality.sameKey(left, try Conversion.cast(right, to: type, engine), engine)
    } catch {
      guard error.isInvalidCast else { throw error }
      return false
    }
  }

  /// Negative, zero or positive; throws where the values cannot be compared.
  package static func order(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Int {
    try Ordering.order(left, right, ignoringCase: ignoringCase, engine)
  }
}

extension Collator {
  /// Whether two texts are equal by the culture; the same units are equal in any case.
  func equals(_ left: ShellString, _ right: ShellString, ignoringCase: Bool) -> Bool {
    left == right || compare(left, right, ignoringCase ? [.ignoreCase] : []) == 0
  }
}
