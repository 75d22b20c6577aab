/// A .NET array: fixed length, raw storage of one of three kinds.
///
/// `type` is the array's type (`System.Object[]`, `System.Int32[]`, …); its element type converts what is stored.
package final class ArrayObject: HeapObject {
  /// How the elements lie in memory.
  package enum Storage {
    case values(UnsafeMutablePointer<Value>)
    case bytes(UnsafeMutablePointer<UInt8>)
    case chars(UnsafeMutablePointer<UInt16>)
  }

  package let count: Int
  package let storage: Storage
  /// Whether elements are stored as they are: an `object[]` of one dimension.
  private let takesAnything: Bool
  /// Lengths per dimension of an array of rank above one, else nil.
  package var dimensions: [Int]?

  /// An array of `count` elements, all `$null` (or zero for bytes and chars).
  package init(count: Int, type: TypeInfo = .objectArray) {
    self.count = count
    switch type.elementType?.name {
    case "System.Byte":
      let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(count, 1))
      bytes.initialize(repeating: 0, count: count)
      storage = .bytes(bytes)
    case "System.Char":
      let chars = UnsafeMutablePointer<UInt16>.allocate(capacity: max(count, 1))
      chars.initialize(repeating: 0, count: count)
      storage = .chars(chars)
    default:
      let values = UnsafeMutablePointer<Value>.allocate(capacity: max(count, 1))
      values.initialize(repeating: .null, count: count)
      storage = .values(values)
    }
    takesAnything = type === TypeInfo.objectArray
    super.init(type: type)
  }

  /// An array of values that are taken over as they are.
  package convenience init(_ elements: [Value], type: TypeInfo = .objectArray) {
    self.init(count: elements.count, type: type)
    for index in elements.indices { self[index] = elements[index] }
  }

  /// An array over storage that the caller allocated and initialised; it is taken over.
  package init(adopting values: UnsafeMutablePointer<Value>, count: Int, type: TypeInfo = .objectArray) {
    self.count = count
    storage = .values(values)
    takesAnything = type === TypeInfo.objectArray
    super.init(type: type)
  }

  deinit {
    switch storage {
    case .values(let values):
      Release.flat(values, count: count)
      values.deallocate()
    case .bytes(let bytes): bytes.deallocate()
    case .chars(let chars): chars.deallocate()
    }
  }

  /// The element at an offset within `0..<count`; storing asks for a value that already has the element type.
  package subscript(index: Int) -> Value {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return switch storage {
      case .values(let values): values[index]
      case .bytes(let bytes): Value(.number(UInt64(bytes[index]), .byte))
      case .chars(let chars): .char(chars[index])
      }
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      switch storage {
      case .values(let values): values[index] = newValue
      case .bytes(let bytes):
        if case .number(let bits, .byte) = newValue.payload { bytes[index] = UInt8(truncatingIfNeeded: bits) }
      case .chars(let chars):
        if case .char(let unit) = newValue.payload { chars[index] = unit }
      }
    }
  }

  /// Stores an element without converting it; false where that takes more: an element type, a place outside.
  @inline(__always)
  func store(_ value: Value, at index: Int) -> Bool {
    guard takesAnything, index >= 0, index < count, case .values(let values) = storage else { return false }
    values[index] = value.orNull
    return true
  }

  /// The elements as a Swift array.
  package var elements: [Value] { (0..<count).map { self[$0] } }
}
