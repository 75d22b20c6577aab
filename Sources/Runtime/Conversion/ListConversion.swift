/// What becomes a list: the elements of an array, each converted, or one value.
enum ListConversion {
  /// Nil if the type is no list.
  ///
  /// Throws PSInvalidCastException.
  static func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    if type === TypeInfo.arrayList { return try arrayList(value, engine) }
    guard type.arguments.count == 1, type.isSubtype(of: .list), let element = type.arguments.first else {
      return nil
    }
    guard case .array(let array) = value.base.payload else {
      return .object(ListObject([try Conversion.cast(value, to: element, engine)], type: type))
    }
    var elements: [Value] = []
    for index in 0..<array.count {
      do throws(ShellError) { elements.append(try Conversion.cast(array[index], to: element, engine)) } catch
      {
        guard error.isInvalidCast else { throw error }
        throw Conversion.refused(value, type, engine)
      }
    }
    return .object(ListObject(elements, type: type))
  }

  /// A collection's elements; a character is taken for a capacity, as its constructor does.
  private static func arrayList(_ value: Value, _ engine: Engine) throws(ShellError) -> Value {
    if case .char = value.base.payload { return .object(ListObject([], type: .arrayList)) }
    guard let enumerator = try Enumeration.of(value, engine) else {
      throw Conversion.refused(value, .arrayList, engine)
    }
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return .object(ListObject(elements, type: .arrayList))
  }
}
