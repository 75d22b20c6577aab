/// Whether a value counts as true: the conversion to Boolean that conditions use (LanguagePrimitives.IsTrue).
package enum Truth {
  @inline(__always)
  package static func of(_ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    switch value.payload {
    case .bool(let flag): flag
    case .int(let number): number != 0
    default: try ofOther(value, engine)
    }
  }

  private static func ofOther(_ value: Value, _ engine: Engine) throws(ShellError) -> Bool {
    switch value.payload {
    case .null, .nothing, .unset: false
    case .bool(let flag): flag
    case .int(let number): number != 0
    case .long(let number): number != 0
    case .double(let number): number != 0
    case .char(let unit): unit != 0
    case .number(let bits, .single): Float(bitPattern: UInt32(truncatingIfNeeded: bits)) != 0
    case .number(let bits, _): bits != 0
    case .enumeration(_, let number): number != 0
    case .string(let text): !text.isEmpty
    case .array(let array): try ofElements(array, engine)
    case .boxed(let box): try of(box.base, engine)
    case .cell(let variable): try of(variable.value, engine)
    case .object(let object): try object.isTrue(engine)
    case .date, .span, .table, .block, .type: true
    }
  }

  /// No elements: false; one: as that one; more: true.
  private static func ofElements(_ array: ArrayObject, _ engine: Engine) throws(ShellError) -> Bool {
    switch array.count {
    case 0: false
    case 1: try ofOnly(array[0], engine)
    default: true
    }
  }

  /// A nested collection of no elements is false, any other one true (`[bool]@(,@(0))` is true, `[bool]@(,@())` false).
  private static func ofOnly(_ element: Value, _ engine: Engine) throws(ShellError) -> Bool {
    if case .array(let inner) = element.payload { return inner.count > 0 }
    return try of(element, engine)
  }
}
