import Runtime

/// Order and sorting as .NET's default comparers have it.
enum ValueOrder {
  /// Negative, zero or positive; null comes first.
  ///
  /// Throws for values that have no order.
  static func compare(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Int {
    if left.isNull || right.isNull { return (left.isNull ? 0 : 1) - (right.isNull ? 0 : 1) }
    switch (left.base.payload, right.base.payload) {
    case (.int(let one), .int(let other)): return one < other ? -1 : one > other ? 1 : 0
    case (.string(let one), .string(let other)): return CultureInfo.unitedStates.collator.compare(one, other)
    case (.char(let one), .char(let other)): return Int(one) - Int(other)
    case (.bool(let one), .bool(let other)): return (one ? 1 : 0) - (other ? 1 : 0)
    case (.date(let one), .date(let other)):
      return DateTime.compare(DateTime(bits: one), DateTime(bits: other))
    case (.span(let one), .span(let other)): return one < other ? -1 : one > other ? 1 : 0
    case (.enumeration(_, let one), .enumeration(_, let other)): return one < other ? -1 : one > other ? 1 : 0
    case (.double(let one), .double(let other)): return doubles(one, other)
    default: break
    }
    if let order = numbers(left.base, right.base) { return order }
    return try byCompareTo(left, right, engine)
  }

  private static func doubles(_ one: Double, _ other: Double) -> Int {
    if one.isNaN || other.isNaN { return (one.isNaN ? 0 : 1) - (other.isNaN ? 0 : 1) }
    return one < other ? -1 : one > other ? 1 : 0
  }

  private static func numbers(_ left: Value, _ right: Value) -> Int? {
    guard TypeOf.value(left) === TypeOf.value(right) else { return nil }
    switch (left.payload, right.payload) {
    case (.long(let one), .long(let other)): return one < other ? -1 : one > other ? 1 : 0
    case (.number(let one, let kind), .number(let other, _)):
      switch kind.name {
      case .single:
        return doubles(
          Double(Float(bitPattern: UInt32(truncatingIfNeeded: one))),
          Double(Float(bitPattern: UInt32(truncatingIfNeeded: other))))
      case .sbyte, .int16, .intptr:
        let (one, other) = (Int64(bitPattern: one), Int64(bitPattern: other))
        return one < other ? -1 : one > other ? 1 : 0
      default: return one < other ? -1 : one > other ? 1 : 0
      }
    case (.object(let one as DecimalObject), .object(let other as DecimalObject)):
      return Int(one.value.compare(other.value))
    case (.object(let one as BigIntegerObject), .object(let other as BigIntegerObject)):
      return Int(one.value.compare(other.value))
    default: return nil
    }
  }

  /// Whatever else has a `CompareTo` says itself.
  private static func byCompareTo(_ left: Value, _ right: Value, _ engine: Engine) throws(ShellError) -> Int {
    if case .object(let one) = left.base.payload, case .object(let other) = right.base.payload,
      let order = try one.order(to: other, engine)
    {
      return order
    }
    let overloads = TypeOf.value(left.base).members.methods("compareto", isStatic: false)
    guard !overloads.isEmpty, TypeOf.value(left.base) === TypeOf.value(right.base) else {
      throw notComparable()
    }
    let result = try Members.call("CompareTo", on: left, [right], in: engine.global.current, engine)
    return Int(try Int32.unwrap(result))
  }

  private static func notComparable() -> ShellError {
    NetFault.invalidOperation("Failed to compare two elements in the array.").error()
  }

  /// Sorts by a comparer that may lie or throw; keeps equal ones in order.
  static func sort(
    _ values: inout [Value], by compare: (Value, Value) throws(ShellError) -> Int
  ) throws(ShellError) {
    guard values.count > 1 else { return }
    var source = values
    var target = values
    var width = 1
    while width < source.count {
      var start = 0
      while start < source.count {
        let middle = min(start + width, source.count)
        let end = min(start + 2 * width, source.count)
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle {
            if right >= end {
              target[place] = source[left]
              left += 1
              continue
            }
            if try compare(source[left], source[right]) <= 0 {
              target[place] = source[left]
              left += 1
              continue
            }
          }
          target[place] = source[right]
          right += 1
        }
        start = end
      }
      swap(&source, &target)
      width *= 2
    }
    values = source
  }
}

/// What `IComparer` and `Comparison` parameters take: a delegate, a comparer, or null for the default order.
struct ValueComparer {
  private let comparer: Value
  private let engine: Engine

  init(_ comparer: Value, _ engine: Engine) { (self.comparer, self.engine) = (comparer, engine) }

  func compare(_ left: Value, _ right: Value) throws(ShellError) -> Int {
    guard !comparer.isNull else { return try ValueOrder.compare(left, right, engine) }
    if case .object(let object) = comparer.base.payload {
      if let delegate = object as? DelegateObject {
        return Int(try Int32.unwrap(delegate.call([left, right], engine)))
      }
    }
    if let text = comparer.content(as: StringComparerObject.self) {
      return try text.compare(left, right, engine)
    }
    let result = try Members.call("Compare", on: comparer, [left, right], in: engine.global.current, engine)
    return Int(try Int32.unwrap(Conversion.cast(result, to: .int32, engine)))
  }

  func sort(_ values: inout [Value]) throws(ShellError) {
    try ValueOrder.sort(&values) { (left, right) throws(ShellError) in try compare(left, right) }
  }
}
