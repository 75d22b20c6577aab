/// `+` with a collection or a dictionary on its left.
enum Concatenation {
  /// The array's elements and the right side's, or the right side as one more.
  static func append(_ value: Value, to array: ArrayObject, _ engine: Engine) throws(ShellError) -> Value {
    guard let enumerator = try Enumeration.of(value, engine) else {
      let result = ArrayObject(count: array.count + 1)
      for index in 0..<array.count { result[index] = array[index] }
      result[array.count] = value.orNull
      return .array(result)
    }
    var elements = array.elements
    while let element = try enumerator.next(engine) { elements.append(element) }
    return .array(elements)
  }

  static func append(_ value: Value, to enumerator: Enumerator, _ engine: Engine) throws(ShellError) -> Value
  {
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return try append(value, to: ArrayObject(elements), engine)
  }

  /// Both tables' entries in a new table of the left one's kind.
  ///
  /// Throws for a key that both have.
  static func merge(_ table: HashtableObject, _ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    guard case .table(let other) = value.base.payload else { throw OperatorFault.addToTable.error() }
    let merged = HashtableObject(
      type: table.type === TypeInfo.orderedDictionary ? .orderedDictionary : .hashtable,
      comparer: table.comparer)
    for source in [table, other] {
      for position in 0..<source.count {
        let entry = source.entry(at: position)
        guard try merged.value(for: entry.key, engine) == nil else {
          throw duplicate(entry.key, engine)
        }
        try merged.set(entry.key, entry.value, engine)
      }
    }
    return .table(merged)
  }

  private static func duplicate(_ key: Value, _ engine: Engine) -> ShellError {
    let name = Conversion.quoted(key, engine)
    return ExceptionFault(
      "System.ArgumentException",
      "Item has already been added. Key in dictionary: '\(name)'  Key being added: '\(name)'"
    ).error()
  }
}
