/// What an operator can refuse.
package enum OperatorFault: ShellFault {
  case notDefined(operation: String, left: String, right: String)
  case divideByZero
  /// Arithmetic of .NET's that failed.
  case arithmetic(ExceptionFault)
  /// `++` and `--`.
  case needsNumber(String, String)
  case addToTable
  /// Neither value has a method of this name.
  case noMethod(type: String, name: String)
  case format(String)
  case comparison(String, String, why: any ShellFault)
  case notComparable(String)
  case objectsNotComparable(String, String)
  /// An operator that is handled by a node of its own came here.
  case notHere(BinaryOperation)

  package var errorId: String {
    switch self {
    case .notDefined: "NotADefinedOperationForType"
    case .needsNumber: "OperatorRequiresNumber"
    case .addToTable: "AddHashTableToNonHashTable"
    case .noMethod: "MethodNotFound"
    case .format: "FormatError"
    case .comparison: "ComparisonFailure"
    case .notComparable: "NotIcomparable"
    case .objectsNotComparable: "PSObjectCompareTo"
    case .divideByZero, .arithmetic, .notHere: "RuntimeException"
    }
  }

  package var message: String {
    switch self {
    case .notDefined(let operation, let left, let right):
      "The operation '[\(left)] \(operation) [\(right)]' is not defined."
    case .divideByZero: "Attempted to divide by zero."
    case .arithmetic(let fault): fault.message
    case .needsNumber(let operation, let type):
      "The '\(operation)' operator works only on numbers. The operand is a '\(type)'."
    case .addToTable: "A hash table can only be added to another hash table."
    case .noMethod(let type, let name):
      "Method invocation failed because [\(type)] does not contain a method named '\(name)'."
    case .format(let why): "Error formatting a string: \(why)."
    case .comparison(let left, let right, let why):
      "Could not compare \"\(left)\" to \"\(right)\". Error: \"\(why.message)\""
    case .notComparable(let value): "Cannot compare \"\(value)\" because it is not IComparable."
    case .objectsNotComparable(let left, let right):
      "Cannot compare \"\(left)\" to \"\(right)\" because the objects are not the same type or the object \"\(left)\" "
        + "does not implement \"IComparable\"."
    case .notHere(let operation):
      "palsh does not know how to apply the operator \(operation) here; please report it."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .divideByZero, .arithmetic, .notHere: .notSpecified
    default: .invalidOperation
    }
  }

  package var inner: (any ShellFault)? {
    switch self {
    case .divideByZero: ExceptionFault(.divisionByZero)
    case .arithmetic(let fault): fault
    case .comparison(_, _, let why): why
    default: nil
    }
  }
}
