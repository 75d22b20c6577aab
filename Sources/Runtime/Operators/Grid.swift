/// Arrays of more than one dimension.
enum Grid {
  /// One element for as many indexes as there are dimensions; a list of such lists gives as many elements.
  static func get(
    _ array: ArrayObject, _ index: Value, isList: Bool, _ engine: Engine
  ) throws(ShellError) -> Value {
    guard let lengths = array.dimensions else { return .null }
    guard try Enumeration.of(index, engine) != nil else { throw try dimensions(array, index, engine) }
    let parts = try Enumerations.elements(index, engine)
    if let nested = parts.first, try Enumeration.of(nested, engine) != nil {
      var elements: [Value] = []
      for part in parts {
        let inner = try numbers(try Enumerations.elements(part, engine), engine)
        guard inner.count == lengths.count else { throw try dimensions(array, part, engine) }
        if let offset = offset(inner, lengths) { elements.append(array[offset]) }
      }
      return .array(elements)
    }
    let numbers = try numbers(parts, engine)
    guard numbers.count == lengths.count else { throw try dimensions(array, index, engine) }
    if let offset = offset(numbers, lengths) { return array[offset] }
    if Indexing.isStrict(engine) { throw IndexFault.outside.error() }
    return .null
  }

  static func set(
    _ array: ArrayObject, _ index: Value, _ value: Value, _ engine: Engine
  ) throws(ShellError) {
    guard let lengths = array.dimensions else { return }
    let type = array.type.elementType ?? .object
    let element =
      type === TypeInfo.object ? value.orNull : try Conversion.cast(value.orNull, to: type, engine)
    let numbers = try numbers(Enumerations.elements(index, engine), engine)
    guard numbers.count == lengths.count else { throw try dimensions(array, index, engine) }
    guard let offset = offset(numbers, lengths) else { throw IndexFault.outside.error() }
    array[offset] = element
  }

  private static func numbers(_ values: [Value], _ engine: Engine) throws(ShellError) -> [Int] {
    var numbers: [Int] = []
    for value in values {
      guard case .int(let number) = try Conversion.cast(value, to: .int32, engine).payload else { continue }
      numbers.append(Int(number))
    }
    return numbers
  }

  /// The place in row-major order; nil outside.
  private static func offset(_ indexes: [Int], _ lengths: [Int]) -> Int? {
    var offset = 0
    for (index, length) in zip(indexes, lengths) {
      let position = index < 0 ? index + length : index
      guard position >= 0, position < length else { return nil }
      offset = offset * length + position
    }
    return offset
  }

  private static func dimensions(
    _ array: ArrayObject, _ index: Value, _ engine: Engine
  ) throws(ShellError) -> ShellError {
    IndexFault.dimensions(array.dimensions?.count ?? 1, try IndexText.of(index, engine)).error()
  }
}
