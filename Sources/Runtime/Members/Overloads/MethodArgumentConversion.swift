/// Turns the arguments of a call into what the chosen overload's parameters ask for.
struct MethodArgumentConversion {
  private let signature: MethodSignature
  private let name: String
  private let arguments: UnsafeMutableBufferPointer<Value>
  private let engine: Engine

  init(
    _ signature: MethodSignature, named name: String, _ arguments: UnsafeMutableBufferPointer<Value>,
    _ engine: Engine
  ) {
    (self.signature, self.name, self.arguments, self.engine) = (signature, name, arguments, engine)
  }

  /// Fills a buffer, one value per parameter, whose values are initialised.
  func fill(_ values: UnsafeMutableBufferPointer<Value>, isExpanded: Bool) throws(ShellError) {
    let parameters = signature.parameters
    for (index, parameter) in parameters.enumerated() {
      if isExpanded, index == parameters.count - 1 {
        values[index] = try gathered(parameter, from: index)
      } else if index < arguments.count {
        values[index] = try converted(arguments[index], parameter, at: index)
      } else {
        values[index] = try defaultValue(of: parameter)
      }
    }
  }

  private func converted(
    _ argument: Value, _ parameter: ParameterSignature, at index: Int
  ) throws(ShellError) -> Value {
    let reference = (argument.base.payload.heapObject) as? ReferenceObject
    guard parameter.isReference else {
      if reference != nil, parameter.type !== TypeInfo.object, parameter.type !== TypeInfo.psReference {
        throw MethodFault.referenceNotExpected(index + 1).error()
      }
      return try convert(argument, to: parameter.type, parameter.name)
    }
    guard let reference else { throw MethodFault.referenceExpected(index + 1).error() }
    // The old value has to convert to the parameter's type (observed: `[byte]::TryParse('3',[ref]$long)` throws).
    let old = try convert(reference.value, to: parameter.type, parameter.name)
    return .object(OutArgument(old, reference))
  }

  private func gathered(_ parameter: ParameterSignature, from first: Int) throws(ShellError) -> Value {
    let element = parameter.type.elementType ?? .object
    if arguments.count - first == 1, arguments[first].isNull { return .null }
    let count = max(arguments.count - first, 0)
    let array = ArrayObject(count: count, type: parameter.type)
    for offset in 0..<count {
      array[offset] = try convert(arguments[first + offset], to: element, "\(first + offset)")
    }
    return .array(array)
  }

  private func convert(_ value: Value, to type: TypeInfo, _ parameter: String) throws(ShellError) -> Value {
    do throws(ShellError) {
      return try MethodArgumentConversion.convert(value, to: type, engine)
    } catch {
      guard let record = error.record, record.exception.type.isInvalidCast else { throw error }
      throw MethodFault.argument(
        parameter, Conversion.plainText(value), method: signature.isConstructor ? ".ctor" : name, type,
        why: record.exception
      ).error()
    }
  }

  /// The value as a parameter of a type takes it; the frequent cases need no conversion.
  static func convert(_ value: Value, to type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if type === TypeInfo.object {
      return value.isNothing ? .null : value.keepsMembers ? value : value.base
    }
    if value.isNull { return try null(as: type, engine) }
    let base = value.base
    let own = TypeOf.value(base)
    if own === type { return base }
    if own === TypeInfo.nullString, type === TypeInfo.string { return .string(.empty) }
    if case .int(let number) = base.payload {
      if type === TypeInfo.double { return .double(Double(number)) }
      if type === TypeInfo.int64 { return .long(Int64(number)) }
    }
    if type.kind == .delegate { return try DelegateObject.make(base, type, engine) }
    if type.isByRefLike, let element = type.arguments.first { return try span(base, of: element, engine) }
    if own.isSubtype(of: type) { return base }
    return try Conversion.cast(value, to: type, engine)
  }

  private static func null(as type: TypeInfo, _ engine: Engine) throws(ShellError) -> Value {
    if type === TypeInfo.string { return .string(.empty) }
    if !type.isValueType || type.isNullable { return .null }
    return try Conversion.cast(.null, to: type, engine)
  }

  /// Spans are handed over as arrays, spans of characters as strings.
  private static func span(_ value: Value, of element: TypeInfo, _ engine: Engine) throws(ShellError) -> Value
  {
    if case .string = value.payload { return value }
    if element === TypeInfo.char { return try Conversion.cast(value, to: .charArray, engine) }
    return value
  }

  private func defaultValue(of parameter: ParameterSignature) throws(ShellError) -> Value {
    guard let text = parameter.defaultText, text != "null" else { return .null }
    if text.isEmpty, parameter.type !== TypeInfo.string { return .null }
    return try Conversion.cast(.string(text), to: parameter.type, engine)
  }
}

extension Payload {
  /// The object of a payload that holds one.
  var heapObject: HeapObject? { if case .object(let object) = self { object } else { nil } }
}

extension TypeInfo {
  /// Whether an exception says that something does not convert.
  var isInvalidCast: Bool {
    isSubtype(of: .invalidCastException) || name == "System.Management.Automation.PSInvalidCastException"
  }

  package static let invalidCastException = TypeTable.define(
    "System.InvalidCastException", base: systemException)
}

extension Value {
  /// Whether an `object` parameter has to see the wrapper, because members hang on it.
  fileprivate var keepsMembers: Bool {
    if case .boxed(let box) = payload { box.extra != nil } else { false }
  }
}
