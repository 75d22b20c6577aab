extension Indexing {
  /// Sets an element; what is stored converts to the collection's element type.
  ///
  /// Throws for null, for an index outside, for slices, and for what can't be indexed.
  package static func set(
    _ target: Value, _ index: Value, isList: Bool = false, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    let base = target.base
    if base.isNull { throw IndexFault.nullArray.error() }
    if !isList, index.isNull { throw IndexFault.nullIndex.error() }
    switch Indexable(base) {
    case .array(let array):
      if isList { throw IndexFault.slice(try IndexText.of(index, engine)).error() }
      try setElement(of: array, index, value, engine)
    case .grid(let array): try Grid.set(array, index, value, engine)
    case .table(let table) where !isList: try setEntry(of: table, index.base, value.orNull, engine)
    case .list(let list) where !isList: try setElement(of: list, index, value, engine)
    default: throw IndexFault.cannotIndex(TypeOf.value(base).name).error()
    }
  }

  private static func setElement(
    of array: ArrayObject, _ index: Value, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    let position = try number(index, engine)
    let element = try stored(value, as: array.type.elementType, engine)
    let offset = position < 0 ? position + array.count : position
    guard offset >= 0, offset < array.count else { throw IndexFault.outside.error() }
    array[offset] = element
  }

  private static func setElement(
    of list: ListObject, _ index: Value, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    let position = try number(index, engine)
    let element = try stored(value, as: list.type.arguments.first, engine)
    let offset = position < 0 ? position + list.elements.count : position
    guard offset >= 0, offset < list.elements.count else {
      throw ExceptionFault(
        "System.ArgumentOutOfRangeException",
        "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')"
      ).error()
    }
    list.elements[offset] = element
  }

  private static func setEntry(
    of table: HashtableObject, _ key: Value, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    if table.type === TypeInfo.orderedDictionary, case .int(let position) = key.payload {
      guard position >= 0, Int(position) < table.count else {
        throw ExceptionFault(
          "System.ArgumentOutOfRangeException",
          "Specified argument was out of the range of valid values. (Parameter 'index')"
        ).error()
      }
      return table.replaceValue(at: Int(position), with: value)
    }
    guard table.type.arguments.count == 2 else { return try table.set(key, value, engine) }
    let typedKey = try Conversion.cast(key, to: table.type.arguments[0], engine)
    try table.set(typedKey, stored(value, as: table.type.arguments[1], engine), engine)
  }

  private static func number(_ index: Value, _ engine: Engine) throws(ShellError) -> Int {
    if case .int(let position) = index.payload { return Int(position) }
    guard case .int(let position) = try Conversion.cast(index, to: .int32, engine).payload else { return -1 }
    return Int(position)
  }

  private static func stored(
    _ value: Value, as type: TypeInfo?, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let type, type !== TypeInfo.object else { return value.orNull }
    return try Conversion.cast(value.orNull, to: type, engine)
  }
}

/// Indexes as errors show them.
enum IndexText {
  /// The indexes with commas between them.
  static func of(_ index: Value, _ engine: Engine) throws(ShellError) -> String {
    var texts: [String] = []
    for element in try Enumerations.elements(index, engine) {
      texts.append(String(try Conversion.text(element, engine)))
    }
    return texts.joined(separator: ",")
  }
}
