/// `*` with a string or a collection on its left.
enum Repetition {
  private static let longestString = 1_073_741_791
  private static let longestArray = 2_147_483_591

  /// Throws for a negative count, and where the string would be longer than .NET's may be.
  static func string(_ text: ShellString, by value: Value, _ engine: Engine) throws(ShellError) -> Value {
    let count = try count(value, as: .int32, engine)
    guard count >= 0 else {
      throw ExceptionFault(
        "System.ArgumentOutOfRangeException",
        "times ('\(count)') must be a non-negative value. (Parameter 'times')\nActual value was \(count)."
      ).error()
    }
    if count == 0 || text.isEmpty { return .string(.empty) }
    let total = text.count * count
    guard total <= Int32.max else {
      throw ExceptionFault(
        "System.ArgumentOutOfRangeException",
        "Specified argument was out of the range of valid values. (Parameter 'length')"
      ).error()
    }
    guard total <= longestString else { throw ExceptionFault(.tooLong).error() }
    let result = ShellString.beginAppending(capacity: total, isWide: text.isWide)
    for _ in 0..<count { result.appendInRoom(text) }
    return .string(result)
  }

  /// An array of the same type.
  ///
  /// Throws where it would be longer than .NET's may be.
  static func array(_ array: ArrayObject, by value: Value, _ engine: Engine) throws(ShellError) -> Value {
    let count = try count(value, as: .uint32, engine)
    let (total, overflows) = array.count.multipliedReportingOverflow(by: count)
    // Observed: the length that does not fit is told of as a conversion.
    guard !overflows, total <= Int32.max else {
      throw ConversionFault.impossible(
        id: "ConvertToFinalInvalidCastException", value: String(total), source: "System.Int64",
        target: "System.Int32"
      ).error()
    }
    guard total <= longestArray, total <= 1 << 28 else {
      throw ExceptionFault(
        "System.OutOfMemoryException", "Array dimensions exceeded supported range."
      ).error()
    }
    let result = ArrayObject(count: total, type: array.type)
    for index in 0..<total { result[index] = array[index % array.count] }
    return .array(result)
  }

  static func collection(_ enumerator: Enumerator, by value: Value, _ engine: Engine) throws(ShellError)
    -> Value
  {
    var elements: [Value] = []
    while let element = try enumerator.next(engine) { elements.append(element) }
    return try array(ArrayObject(elements), by: value, engine)
  }

  private static func count(
    _ value: Value, as type: TypeInfo, _ engine: Engine
  ) throws(ShellError) -> Int {
    var value = value
    if case .string(let text) = value.base.payload {
      value = try StringOperands.number(text, as: .int32, engine)
    }
    let number = try Conversion.cast(value, to: type, engine)
    guard case .integer(let count, _)? = Number(number) else { return 0 }
    return Int(count)
  }
}
