import Runtime

/// What a query gives: values that are worked out each time it is gone through.
final class SequenceObject: Content, BridgedContent {
  private let elements: (Engine) throws(ShellError) -> [Value]
  /// The order that ThenBy refines, of a query that sorts.
  let sorting: Sorting?

  /// What OrderBy remembers: the values as they came, and the keys to order by.
  struct Sorting {
    let source: (Engine) throws(ShellError) -> [Value]
    let keys: [SortKey]
  }

  init(
    of type: TypeInfo, sorting: Sorting? = nil, _ elements: @escaping (Engine) throws(ShellError) -> [Value]
  ) {
    (self.elements, self.sorting) = (elements, sorting)
    super.init(type: type)
  }

  override func makeEnumerator(_ engine: Engine) throws(ShellError) -> Enumerator? {
    ArrayEnumerator(ArrayObject(try elements(engine)))
  }
}

/// One key of an OrderBy.
struct SortKey {
  /// Nil for the values themselves.
  let selector: DelegateObject?
  let order: ValueComparer
  let isDescending: Bool

  /// Sorts by several keys, the first deciding; equal ones keep their order.
  static func sort(_ values: [Value], by keys: [SortKey], _ engine: Engine) throws(ShellError) -> [Value] {
    var rows: [(value: Value, keys: [Value])] = []
    for value in values {
      var row: [Value] = []
      for key in keys { row.append(try key.selector?.call([value], engine) ?? value) }
      rows.append((value, row))
    }
    var indexes = rows.indices.map { Value.int($0) }
    try ValueOrder.sort(&indexes) { (left, right) throws(ShellError) in
      let (one, other) = (rows[try Int.unwrap(left)], rows[try Int.unwrap(right)])
      for (index, key) in keys.enumerated() {
        let order = try key.order.compare(one.keys[index], other.keys[index])
        if order != 0 { return key.isDescending ? -order : order }
      }
      return 0
    }
    var sorted: [Value] = []
    for index in indexes { sorted.append(rows[try Int.unwrap(index)].value) }
    return sorted
  }
}
