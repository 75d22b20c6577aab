/// Answers a query.
struct Evaluator {
  private static let deepest = 1_000

  /// The value of an expression over another; throws `QueryFault`.
  func evaluate(_ expression: Expression, _ value: Value, depth: Int) throws(QueryFault) -> Value {
    guard depth < Self.deepest else { throw .tooDeep }
    let depth = depth + 1
    switch expression {
    case .current: return value
    case .literal(let literal): return literal
    case .field(let name): return value.record?[name] ?? .null
    case .index(let index): return value.element(index)
    case .slice(let slice):
      guard let elements = value.elements else { return .null }
      guard slice.step != 0 else { throw .unexpected("slice step cannot be zero") }
      return .array(slice.indices(of: elements.count).map { elements[$0] })
    case .chain(let first, let second):
      return try evaluate(second, evaluate(first, value, depth: depth), depth: depth)
    case .or(let left, let right):
      let first = try evaluate(left, value, depth: depth)
      return first.isFalse ? try evaluate(right, value, depth: depth) : first
    case .and(let left, let right):
      let first = try evaluate(left, value, depth: depth)
      return first.isFalse ? first : try evaluate(right, value, depth: depth)
    case .not(let operand): return .bool(try evaluate(operand, value, depth: depth).isFalse)
    case .comparison(let symbol, let left, let right):
      return try compare(
        evaluate(left, value, depth: depth), symbol, evaluate(right, value, depth: depth))
    case .list, .record, .call, .reference: return try construct(expression, value, depth: depth)
    default: return try project(expression, value, depth: depth)
    }
  }

  private func construct(_ expression: Expression, _ value: Value, depth: Int) throws(QueryFault) -> Value {
    switch expression {
    case .list(let items):
      if case .null = value { return .null }
      return .array(try each(items) { item throws(QueryFault) in try evaluate(item, value, depth: depth) })
    case .record(let fields):
      if case .null = value { return .null }
      var record = Record(isSelected: true)
      for field in fields { record[field.name] = try evaluate(field.value, value, depth: depth) }
      return .object(record)
    case .call(let name, let operands):
      let arguments = try each(operands) { operand throws(QueryFault) in
        try argument(operand, value, depth: depth)
      }
      return try Function.call(name, arguments)
    default:
      // A reference that is not an argument has no value; the reference implementation cannot print it either.
      throw .unexpected("Object of type _Expression is not JSON serializable")
    }
  }

  private func argument(_ operand: Expression, _ value: Value, depth: Int) throws(QueryFault) -> Argument {
    guard case .reference(let body) = operand else {
      return .value(try evaluate(operand, value, depth: depth))
    }
    return .reference { item throws(QueryFault) in try evaluate(body, item, depth: depth) }
  }

  private func project(_ expression: Expression, _ value: Value, depth: Int) throws(QueryFault) -> Value {
    switch expression {
    case .flatten(let operand):
      guard let elements = try evaluate(operand, value, depth: depth).elements else { return .null }
      return .array(elements.flatMap { $0.elements ?? [$0] })
    case .projection(let left, let right):
      guard let elements = try evaluate(left, value, depth: depth).elements else { return .null }
      return try collect(elements, right, depth: depth)
    case .valueProjection(let left, let right):
      guard let record = try evaluate(left, value, depth: depth).record else { return .null }
      return try collect(record.fields.map(\.value), right, depth: depth)
    case .filterProjection(let left, let right, let condition):
      guard let elements = try evaluate(left, value, depth: depth).elements else { return .null }
      var kept: [Value] = []
      for element in elements where !(try evaluate(condition, element, depth: depth).isFalse) {
        kept.append(element)
      }
      return try collect(kept, right, depth: depth)
    default: return .null
    }
  }

  private func collect(_ elements: [Value], _ right: Expression, depth: Int) throws(QueryFault) -> Value {
    var collected: [Value] = []
    for element in elements {
      let result = try evaluate(right, element, depth: depth)
      if case .null = result { continue }
      collected.append(result)
    }
    return .array(collected)
  }
}

/// `map` that throws `QueryFault` and nothing else.
func each<Item, Result>(
  _ items: [Item], _ transform: (Item) throws(QueryFault) -> Result
) throws(QueryFault) -> [Result] {
  var results: [Result] = []
  results.reserveCapacity(items.count)
  for item in items { results.append(try transform(item)) }
  return results
}
