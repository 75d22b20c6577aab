import Runtime

/// What methods of the library refuse: .NET's exceptions with their messages.
enum NetFault: ShellFault {
  case argumentNull(String)
  case argument(String, parameter: String? = nil)
  case outOfRange(String, parameter: String, actual: String? = nil)
  case format(String)
  case overflow(String)
  case invalidOperation(String)
  case notSupported(String)
  case keyNotFound(String)
  case invalidCast(String)
  case indexOutOfRange
  case divideByZero
  case arithmetic(String)
  /// An exception by its full name and its message.
  case named(String, String)
  case io(String, type: String)

  var errorId: String { exceptionType.shortName }
  var category: ErrorCategory { .notSpecified }

  var message: String {
    switch self {
    case .argumentNull(let parameter): "Value cannot be null. (Parameter '\(parameter)')"
    case .argument(let text, let parameter): text + (parameter.map { " (Parameter '\($0)')" } ?? "")
    case .outOfRange(let text, let parameter, let actual):
      "\(text) (Parameter '\(parameter)')" + (actual.map { "\nActual value was \($0)." } ?? "")
    case .format(let text), .overflow(let text), .invalidOperation(let text), .notSupported(let text),
      .invalidCast(let text), .io(let text, _), .arithmetic(let text), .named(_, let text):
      text
    case .keyNotFound(let key): "The given key '\(key)' was not present in the dictionary."
    case .indexOutOfRange: "Index was outside the bounds of the array."
    case .divideByZero: "Attempted to divide by zero."
    }
  }

  var exceptionType: TypeInfo {
    let name =
      switch self {
      case .argumentNull: "System.ArgumentNullException"
      case .argument: "System.ArgumentException"
      case .outOfRange: "System.ArgumentOutOfRangeException"
      case .format: "System.FormatException"
      case .overflow: "System.OverflowException"
      case .invalidOperation: "System.InvalidOperationException"
      case .notSupported: "System.NotSupportedException"
      case .keyNotFound: "System.Collections.Generic.KeyNotFoundException"
      case .invalidCast: "System.InvalidCastException"
      case .indexOutOfRange: "System.IndexOutOfRangeException"
      case .divideByZero: "System.DivideByZeroException"
      case .arithmetic: "System.ArithmeticException"
      case .io(_, let type), .named(let type, _): type
      }
    return TypeTable.find(name) ?? .exception
  }
}
