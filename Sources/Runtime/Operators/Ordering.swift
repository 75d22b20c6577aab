/// `-lt -le -gt -ge` between two values, and the order that sorting goes by.
enum Ordering {
  static func holds(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let (one, other) = (left.base, right.base)
    if one.isNull || other.isNull { return beside(operation, one, other) }
    if case .string(let text) = one.payload {
      return operation.accepts(compare(text, try Conversion.text(right, engine), ignoringCase), 0)
    }
    if let operand = Operand(one), operand.isNumeric {
      if let second = try Operand.right(other, beside: operand, TypeOf.value(one), engine) {
        return try NumericComparison.holds(operation, operand, second)
      }
      if case .string = other.payload {
        let number = try StringOperands.number(other, beside: one, engine)
        return try holds(operation, one, number, ignoringCase: ignoringCase, engine)
      }
    }
    return try ComparableValues.holds(operation, one, right, engine)
  }

  /// Null beside a number: smaller than zero and more; beside anything else smaller; beside null the same.
  private static func beside(_ operation: BinaryOperation, _ left: Value, _ right: Value) -> Bool {
    if let operand = Operand(left), operand.isNumeric {
      return operation == .less || operation == .lessOrEqual ? isBelowZero(operand) : !isBelowZero(operand)
    }
    if let operand = Operand(right), operand.isNumeric {
      return operation == .less || operation == .lessOrEqual ? !isBelowZero(operand) : isBelowZero(operand)
    }
    return switch operation {
    case .less: !right.isNull
    case .lessOrEqual: left.isNull
    case .greater: !left.isNull
    default: right.isNull
    }
  }

  private static func isBelowZero(_ operand: Operand) -> Bool { operand.double < 0 }

  private static func compare(_ left: ShellString, _ right: ShellString, _ ignoringCase: Bool) -> Int {
    Collator.root.compare(left, right, ignoringCase ? [.ignoreCase] : [])
  }

  /// Negative, zero or positive; throws where the values cannot be compared.
  static func order(
    _ left: Value, _ right: Value, ignoringCase: Bool, _ engine: Engine
  ) throws(ShellError) -> Int {
    if left.isNull || right.isNull {
      if left.isNull, right.isNull { return 0 }
      return try holds(.less, left, right, ignoringCase: ignoringCase, engine) ? -1 : 1
    }
    if case .string(let text) = left.base.payload {
      return compare(text, try Conversion.text(right, engine), ignoringCase)
    }
    if let order = try ComparableValues.orderOfObjects(left.base, right, engine) { return order }
    if try Comparison.equal(left, right, ignoringCase: ignoringCase, engine) { return 0 }
    return try holds(.less, left, right, ignoringCase: ignoringCase, engine) ? -1 : 1
  }
}

/// Values that .NET knows to be IComparable, the right one converted to the left one's type.
enum ComparableValues {
  static func holds(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let type = TypeOf.value(left)
    if !isComparable(left) { return try sameObject(operation, left, right, engine) }
    let other = try converted(right, left, type, engine)
    if let order = try order(left, other, engine) { return operation.accepts(order, 0) }
    return try sameObject(operation, left, right, engine)
  }

  private static func isComparable(_ value: Value) -> Bool {
    switch value.payload {
    case .array, .table, .block, .type: false
    case .object(let object): object.hasOrder
    default: true
    }
  }

  /// Equal objects are not smaller and not larger; others have no order.
  private static func sameObject(
    _ operation: BinaryOperation, _ left: Value, _ right: Value, _ engine: Engine
  ) throws(ShellError) -> Bool {
    if try Equality.sameKey(left, right.base, engine) {
      return operation == .greaterOrEqual || operation == .lessOrEqual
    }
    if case .object(let object) = left.payload, object is PSCustomObject {
      throw OperatorFault.objectsNotComparable(
        Conversion.quoted(left, engine), String(try FormattedText.of(right.wrapped, .empty, engine))
      ).error()
    }
    throw OperatorFault.notComparable(Conversion.quoted(left, engine)).error()
  }

  private static func converted(
    _ value: Value, _ left: Value, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    if type === TypeInfo.psCustomObject { return value.base }
    do throws(ShellError) { return try Conversion.cast(value, to: type, engine) } catch {
      guard error.isInvalidCast, let record = error.record else { throw error }
      throw OperatorFault.comparison(
        String(try Conversion.text(left, engine)), String(try Conversion.text(value, engine)),
        why: record.fault
      ).error()
    }
  }

  /// What a class's own `CompareTo` says; nil for values of other kinds.
  static func orderOfObjects(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Int? {
    guard case .object(let object as ScriptObject) = left.payload, object.hasOrder else { return nil }
    return try order(left, converted(right, left, object.type, engine), engine)
  }

  /// Nil for types that have no order.
  private static func order(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Int? {
    switch (left.payload, right.payload) {
    case (.date(let one), .date(let other)):
      return DateTime.compare(DateTime(bits: one), DateTime(bits: other))
    case (.span(let one), .span(let other)): return one < other ? -1 : (one > other ? 1 : 0)
    case (.char(let one), .char(let other)): return Int(one) - Int(other)
    case (.bool(let one), .bool(let other)): return (one ? 1 : 0) - (other ? 1 : 0)
    case (.enumeration(_, let one), .enumeration(_, let other)):
      return one < other ? -1 : (one > other ? 1 : 0)
    case (.object(let one), .object(let other)): return try one.order(to: other, engine)
    default:
      guard let one = Operand(left), let other = Operand(right) else { return nil }
      if try NumericComparison.holds(.equal, one, other) { return 0 }
      return try NumericComparison.holds(.less, one, other) ? -1 : 1
    }
  }
}
