/// What becomes an array: other arrays element by element, collections, and one value as the only element.
enum ArrayConversion {
  /// A value as an array of the type `made`, asked for as `type` (`[array]` makes `object[]`).
  ///
  /// Throws PSInvalidCastException.
  static func convert(
    _ value: Value, to made: TypeInfo, of type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let element = made.elementType ?? .object
    if case .array(let array) = value.base.payload, array.dimensions == nil {
      return try elementwise(array, made, element, engine)
    }
    if let enumerator = try Enumeration.of(value, engine) {
      return try collected(enumerator, value, made, type, engine)
    }
    return try only(value, made, type, engine)
  }

  /// Between arrays the error of an element stands as it is.
  private static func elementwise(
    _ array: ArrayObject, _ type: TypeInfo, _ element: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let result = ArrayObject(count: array.count, type: type)
    for index in 0..<array.count { result[index] = try Conversion.cast(array[index], to: element, engine) }
    return .array(result)
  }

  private static func collected(
    _ enumerator: Enumerator, _ value: Value, _ made: TypeInfo, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let element = made.elementType ?? .object
    var elements: [Value] = []
    while let next = try enumerator.next(engine) {
      do throws(ShellError) { elements.append(try Conversion.cast(next, to: element, engine)) } catch {
        throw wrapped("InvalidCastExceptionEnumerableToArray", error, value, type, engine)
      }
    }
    return .array(ArrayObject(elements, type: made))
  }

  private static func only(
    _ value: Value, _ made: TypeInfo, _ type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Value {
    let element = made.elementType ?? .object
    do throws(ShellError) {
      return .array(ArrayObject([try Conversion.cast(value, to: element, engine)], type: made))
    } catch {
      throw try fallback(error, value, type, element, engine)
    }
  }

  /// A value that has no way to the element's type has none to the array; one with IConvertible is asked to become it.
  private static func fallback(
    _ error: ShellError, _ value: Value, _ type: TypeInfo, _ element: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> ShellError {
    if error.errorId == "ConvertToFinalInvalidCastException" || value.isConvertible {
      return Conversion.refused(value, type, engine)
    }
    return wrapped("InvalidCastExceptionScalarToArray", error, value, type, engine)
  }

  private static func wrapped(
    _ id: String, _ error: ShellError, _ value: Value, _ type: TypeInfo, _ engine: Engine
  ) -> ShellError {
    guard error.isInvalidCast, let record = error.record else { return error }
    return Conversion.failed(id, value, type, why: record.fault, engine)
  }
}

extension ShellError {
  var errorId: String { record.map { String($0.errorId) } ?? "" }
}

extension ErrorRecord {
  /// What the record was made of, as the inside of another fault.
  var fault: any ShellFault {
    if case .fault(let fault) = source { return fault }
    return ExceptionFault(exception.type.name, String(exception.message))
  }
}
