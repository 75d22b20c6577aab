/// `target[index]`, read and write.
package enum Indexing {
  package static func get(_ target: Value, _ index: Value, _ engine: Engine) throws(ShellError) -> Value {
    switch target.base.payload {
    case .array(let array):
      guard case .int(let position) = index.base.payload else { return .null }
      let offset = position < 0 ? array.count + Int(position) : Int(position)
      return offset >= 0 && offset < array.count ? array[offset] : .null
    case .table(let table): return try table.value(for: index, engine) ?? .null
    case .string(let text):
      guard case .int(let position) = index.base.payload else { return .null }
      let offset = position < 0 ? text.count + Int(position) : Int(position)
      return offset >= 0 && offset < text.count ? .char(text[offset]) : .null
    case .null, .nothing: throw IndexFault.nullArray.error()
    default: throw IndexFault.cannotIndex(TypeOf.value(target).name).error()
    }
  }

  package static func set(_ target: Value, _ index: Value, _ value: Value, _ engine: Engine)
    throws(ShellError)
  {
    switch target.payload {
    case .array(let array):
      guard case .int(let position) = index.payload else { return }
      let offset = position < 0 ? array.count + Int(position) : Int(position)
      guard offset >= 0, offset < array.count else { throw IndexFault.outOfRange.error() }
      array[offset] = value
    case .table(let table): try table.set(index, value.orNull, engine)
    case .null, .nothing: throw IndexFault.nullArray.error()
    default: throw IndexFault.cannotIndex(TypeOf.value(target).name).error()
    }
  }
}

/// What indexing refuses.
package enum IndexFault: ShellFault {
  case nullArray
  case cannotIndex(String)
  case outOfRange

  package var errorId: String {
    switch self {
    case .nullArray: "NullArray"
    case .cannotIndex: "CannotIndex"
    case .outOfRange: "System.IndexOutOfRangeException"
    }
  }

  package var message: String {
    switch self {
    case .nullArray: "Cannot index into a null array."
    case .cannotIndex(let type): "Unable to index into an object of type \"\(type)\"."
    case .outOfRange: "Index was outside the bounds of the array."
    }
  }
}
