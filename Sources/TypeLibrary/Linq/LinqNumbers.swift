import Runtime
import Syntax

extension TypeEntry {
  @MemberList static var linqNumbers: [MemberEntry] {
    everyStatic("Sum") { call in try LinqNumbers.sum(LinqNumbers.selected(call), call.signature.returns) }
    everyStatic("Average") { call in
      try LinqNumbers.average(LinqNumbers.selected(call), call.signature.returns)
    }
    everyStatic("Max") { call in try LinqNumbers.extreme(call, sign: 1) }
    everyStatic("Min") { call in try LinqNumbers.extreme(call, sign: -1) }
    everyStatic("MaxBy") { call in try LinqNumbers.extremeBy(LinqCall(call), sign: 1) }
    everyStatic("MinBy") { call in try LinqNumbers.extremeBy(LinqCall(call), sign: -1) }
    everyStatic("Aggregate") { call in try LinqNumbers.aggregate(LinqCall(call)) }
  }
}

private enum LinqNumbers {
  /// The values, or what the selector makes of them.
  static func selected(_ call: MethodArguments) throws -> [Value] {
    let linq = LinqCall(call)
    guard let selector = linq.delegate(1) else { return try linq.elements() }
    var results: [Value] = []
    for value in try linq.elements() { results.append(try selector.call([value], linq.engine)) }
    return results
  }

  static func sum(_ values: [Value], _ type: TypeInfo) throws -> Value {
    var (whole, floating, decimal) = (Int64(0), 0.0, DecimalValue(Int64(0)))
    for value in values where !value.isNull {
      switch try Numeric.of(value) {
      case .signed(let number, let kind):
        let (total, overflows) = whole.addingReportingOverflow(number)
        guard !overflows, kind !== TypeInfo.int32 || Int32(exactly: total) != nil else {
          throw NetFault.overflow("Arithmetic operation resulted in an overflow.")
        }
        whole = total
      case .floating(let number, _): floating += number
      case .decimal(let number): decimal = try decimal.adding(number)
      case .unsigned(let number, _): whole += Int64(truncatingIfNeeded: number)
      }
    }
    switch type {
    case .decimal: return .decimal(decimal)
    case .double, .single: return Numeric.floating(floating, as: type)
    default: return Numeric.value(whole, as: type)
    }
  }

  static func average(_ values: [Value], _ type: TypeInfo) throws -> Value {
    let numbers = values.filter { !$0.isNull }
    guard !numbers.isEmpty else { throw LinqCall.noElements }
    if case .decimal = try Numeric.of(numbers[0]),
      case .object(let sum as DecimalObject) = try sum(numbers, .decimal).payload
    {
      return .decimal(try sum.value.divided(by: DecimalValue(Int64(numbers.count))))
    }
    var (total, whole) = (0.0, Int64(0))
    for number in numbers {
      switch try Numeric.of(number) {
      case .signed(let value, _): whole += value
      case .floating(let value, _): total += value
      default: break
      }
    }
    return Numeric.floating((total + Double(whole)) / Double(numbers.count), as: type)
  }

  static func extreme(_ call: MethodArguments, sign: Int) throws -> Value {
    let values = try selected(call).filter { !$0.isNull }
    guard var best = values.first else {
      guard call.signature.returns.isValueType else { return .null }
      throw LinqCall.noElements
    }
    let order = ValueComparer(LinqCall(call).comparer, call.engine)
    for value in values.dropFirst() where try order.compare(value, best) * sign > 0 { best = value }
    return best
  }

  static func extremeBy(_ linq: LinqCall, sign: Int) throws -> Value {
    let (key, order) = (try linq.function(1), ValueComparer(linq.comparer, linq.engine))
    var best: (value: Value, key: Value)?
    for value in try linq.elements() {
      let mark = try key.call([value], linq.engine)
      if let known = best, try order.compare(mark, known.key) * sign <= 0 { continue }
      best = (value, mark)
    }
    if let best { return best.value }
    guard linq.call.signature.returns.isValueType else { return .null }
    throw LinqCall.noElements
  }

  static func aggregate(_ linq: LinqCall) throws -> Value {
    var values = try linq.elements()[...]
    let hasSeed = linq.call.values.count > 2
    guard let seed = hasSeed ? linq.call[1] : values.popFirst() else { throw LinqCall.noElements }
    let function = try linq.function(hasSeed ? 2 : 1)
    var result = seed
    for value in values { result = try function.call([result, value], linq.engine) }
    return try linq.delegate(3)?.call([result], linq.engine) ?? result
  }
}
