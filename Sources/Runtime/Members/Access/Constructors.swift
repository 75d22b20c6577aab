/// What `[type]::new(…)` and `New-Object` choose from.
package enum Constructors {
  /// The constructors of a type, with those that every array and every plain value type has.
  package static func of(_ type: TypeInfo) -> [MethodSignature] {
    if type.kind == .array, let element = type.elementType { return [ofArray(type, of: element)] }
    let declared = type.members.constructors
    guard declared.isEmpty, type.isValueType, type.kind == .enum || hasDefault(type) else { return declared }
    return [plain(type)]
  }

  /// `[int[]]::new(5)`, `[double[,]]::new(2, 3)`: an array of so many zeros or nulls.
  private static func ofArray(_ type: TypeInfo, of element: TypeInfo) -> MethodSignature {
    let parameters = (0..<type.rank).map { index in
      ParameterSignature(
        name: type.rank == 1 ? "" : "length\(index + 1)", type: .int32, isParams: false, isReference: false,
        defaultText: nil)
    }
    return MethodSignature(
      text: "\(type.name)(int)", name: "new", isStatic: true, returns: type, parameters: parameters,
      owner: type
    ) { (call) throws(ShellError) in
      var lengths: [Int] = []
      for index in call.values.indices { lengths.append(Int(try Int32.unwrap(call[index]))) }
      guard lengths.allSatisfy({ $0 >= 0 }) else { throw ArrayFault.negativeLength.error() }
      return .array(ArrayObject.zeroed(lengths, of: element, type: type))
    }
  }

  private static func plain(_ type: TypeInfo) -> MethodSignature {
    MethodSignature(
      text: "\(type.name)()", name: "new", isStatic: true, returns: type, parameters: [], owner: type
    ) {
      (_) throws(ShellError) in ZeroValues.of(type)
    }
  }

  /// Structs with constructors of their own have no `new()` without arguments (observed: `[datetime]::new()` fails).
  private static func hasDefault(_ type: TypeInfo) -> Bool { !ZeroValues.of(type).isNull }
}

/// What a fresh slot of a type holds.
package enum ZeroValues {
  package static func of(_ type: TypeInfo) -> Value {
    if type.kind == .enum { return Value(.enumeration(type.number, 0)) }
    guard type.isValueType else { return .null }
    switch type {
    case .int32: return .int(0)
    case .int64: return .long(0)
    case .double: return .double(0)
    case .boolean: return .false
    case .char: return .char(0)
    case .byte: return Value(.number(0, .byte))
    case .sbyte: return Value(.number(0, .sbyte))
    case .int16: return Value(.number(0, .int16))
    case .uint16: return Value(.number(0, .uint16))
    case .uint32: return Value(.number(0, .uint32))
    case .uint64: return Value(.number(0, .uint64))
    case .single: return Value(.number(0, .single))
    case .intptr: return Value(.number(0, .intptr))
    case .uintptr: return Value(.number(0, .uintptr))
    case .decimal: return .decimal(.zero)
    case .dateTime: return Value(.date(0))
    case .timeSpan: return Value(.span(0))
    default: return .null
    }
  }
}

extension ArrayObject {
  /// An array of lengths per dimension whose elements are those of a fresh slot.
  package static func zeroed(_ lengths: [Int], of element: TypeInfo, type: TypeInfo) -> ArrayObject {
    let array = ArrayObject(count: lengths.reduce(1, *), type: type)
    if lengths.count > 1 { array.dimensions = lengths }
    let zero = ZeroValues.of(element)
    guard !zero.isNull, case .values = array.storage else { return array }
    for index in 0..<array.count { array[index] = zero }
    return array
  }
}

/// What arrays refuse.
enum ArrayFault: ShellFault {
  case negativeLength

  var errorId: String { "OverflowException" }
  var message: String { "Arithmetic operation resulted in an overflow." }
  var exceptionType: TypeInfo { .overflowException }
}

extension TypeInfo {
  package static let arithmeticException = TypeTable.define(
    "System.ArithmeticException", base: systemException)
  package static let overflowException = TypeTable.define(
    "System.OverflowException", base: arithmeticException)
}
