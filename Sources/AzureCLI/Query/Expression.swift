/// A query as a tree.
indirect enum Expression: Sendable {
  case current
  case field(String)
  case literal(Value)
  /// `[2]`, from the end if negative.
  case index(Int)
  case slice(Slice)
  /// One after the other: `a.b`, `a | b`, `a[0]`.
  case chain(Expression, Expression)
  /// `a[*].b`: the right side of every element, nulls left out.
  case projection(Expression, Expression)
  /// `a.*.b`: the right side of every member's value.
  case valueProjection(Expression, Expression)
  case filterProjection(Expression, Expression, condition: Expression)
  /// `a[]`: one level of arrays taken away.
  case flatten(Expression)
  case comparison(Symbol, Expression, Expression)
  case or(Expression, Expression)
  case and(Expression, Expression)
  case not(Expression)
  case list([Expression])
  case record([(name: String, value: Expression)])
  /// `&a`: for functions that call it back.
  case reference(Expression)
  case call(String, [Expression])
}

/// `[start:stop:step]`, all three of them optional.
struct Slice: Sendable {
  var start: Int?
  var stop: Int?
  var step: Int?

  /// The indices it takes of so many elements.
  func indices(of count: Int) -> StrideTo<Int> {
    let wanted = step ?? 1
    let step = wanted < 0 ? max(wanted, -count - 1) : max(1, min(wanted, count + 1))
    let first = start.map { bounded($0, count, step) } ?? (step < 0 ? count - 1 : 0)
    let end = stop.map { bounded($0, count, step) } ?? (step < 0 ? -1 : count)
    return stride(from: first, to: end, by: step)
  }

  /// An index counted from the end if negative, held within the array (one place before it when going backwards).
  private func bounded(_ index: Int, _ count: Int, _ step: Int) -> Int {
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? count - 1 : count
    return index < 0 ? max(index + count, lowest) : min(index, highest)
  }
}
