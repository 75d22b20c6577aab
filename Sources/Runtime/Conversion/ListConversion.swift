/// What becomes a list: the elements of an array, each converted, or one value.
enum ListConversion {
  /// Nil if the type is no list.
  ///
  /// Throws PSInvalidCastException.
  static func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value? {
    if type === TypeInfo.arrayList { return try arrayList(value, engine) }
    if let made = try collection(value, type, engine) { return made }
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

  /// Sets, queues and the like are made of a sequence of their elements by their constructor.
  private static func collection(_ value: Value, _ type: TypeInfo, _ engine: Engine) throws(ShellError)
    -> Value?
  {
    guard type.arguments.count == 1, let element = type.arguments.first, !type.isSubtype(of: .list),
      type.isEnumerable, case .array(let array) = value.base.payload,
      type.members.constructors.contains(where: { takesSequence($0, of: element) })
    else { return nil }
    var elements: [Value] = []
    for index in 0..<array.count {
      do throws(ShellError) { elements.append(try Conversion.cast(array[index], to: element, engine)) } catch
      {
        guard error.isInvalidCast else { throw error }
        throw Conversion.refused(value, type, engine)
      }
    }
    let sequence = Value.array(ArrayObject(elements, type: TypeTable.array(of: element)))
    return try Members.call(
      "new", on: .type(type), [sequence], isStatic: true, in: engine.global.current, engine)
  }

  private static func takesSequence(_ constructor: MethodSignature, of element: TypeInfo) -> Bool {
    guard constructor.parameters.count == 1, constructor.body != nil else { return false }
    let wanted = constructor.parameters[0].type
    return wanted.definition?.name == "System.Collections.Generic.IEnumerable`1"
      && wanted.arguments.first === element
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
