/// What indexing refuses.
package enum IndexFault: ShellFault {
  case nullArray
  case nullIndex
  case cannotIndex(String)
  case dimensions(Int, String)
  case outside
  case slice(String)

  package var errorId: String {
    switch self {
    case .nullArray: "NullArray"
    case .nullIndex: "NullArrayIndex"
    case .cannotIndex: "CannotIndex"
    case .dimensions: "NeedMultidimensionalIndex"
    case .outside: "System.IndexOutOfRangeException"
    case .slice: "ArraySliceAssignmentFailed"
    }
  }

  package var message: String {
    switch self {
    case .nullArray: "Cannot index into a null array."
    case .nullIndex: "Index operation failed; the array index evaluated to null."
    case .cannotIndex(let type): "Unable to index into an object of type \"\(type)\"."
    case .dimensions(let rank, let index):
      "You cannot index into a \(rank) dimensional array with index [\(index)]."
    case .outside: "Index was outside the bounds of the array."
    case .slice(let index):
      "Array assignment to [\(index)] failed because assignment to slices is not supported."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .outside: .operationStopped
    default: .invalidOperation
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .outside: TypeTable.define("System.IndexOutOfRangeException", base: .systemException)
    default: .runtimeException
    }
  }
}
