/// What a conversion refuses; each is a PSInvalidCastException.
package enum ConversionFault: ShellFault {
  /// The value cannot be read as what was asked for, for a reason of .NET's.
  case failed(id: String, value: String, target: String, why: any ShellFault)
  /// There is no conversion between the two types.
  case impossible(id: String, value: String, source: String, target: String)
  case null(target: String)
  case nullAsEnumeration(target: String, names: String)
  /// A number or a name that an enumeration does not have.
  case undefined(id: String, value: String, target: String, names: String)
  /// An object could not be made of a table of properties.
  case creation(target: String, reason: String, inner: (any ShellFault)?)
  /// A parameter of type bool got something that is neither a boolean nor a number.
  case notBoolean(source: String, target: String)

  package static func cannotConvert(_ value: ShellString, _ target: String) -> ConversionFault {
    .impossible(
      id: "ConvertToFinalInvalidCastException", value: String(value), source: "System.Object", target: target)
  }

  package var errorId: String {
    switch self {
    case .failed(let id, _, _, _), .impossible(let id, _, _, _), .undefined(let id, _, _, _): id
    case .null: "nullToObjectInvalidCast"
    case .nullAsEnumeration: "nullToEnumInvalidCast"
    case .creation: "ObjectCreationError"
    case .notBoolean: "InvalidCast"
    }
  }

  package var message: String {
    switch self {
    case .failed(_, let value, let target, let why):
      "Cannot convert value \"\(value)\" to type \"\(target)\". Error: \"\(why.message)\""
    case .impossible(_, let value, let source, let target):
      "Cannot convert the \"\(value)\" value of type \"\(source)\" to type \"\(target)\"."
    case .null(let target): "Cannot convert null to type \"\(target)\"."
    case .nullAsEnumeration(let target, let names):
      "Cannot convert null to type \"\(target)\"\(ConversionFault.dueToValues) \"\(names)\"."
    case .undefined(_, let value, let target, let names):
      "Cannot convert value \"\(value)\" to type \"\(target)\"\(ConversionFault.dueToValues) \"\(names)\"."
    case .creation(let target, let reason, _): "Cannot create object of type \"\(target)\". \(reason)"
    case .notBoolean(let source, let target):
      "Cannot convert value \"\(source)\" to type \"\(target)\". Boolean parameters accept only Boolean values and "
        + "numbers, such as $True, $False, 1 or 0."
    }
  }

  private static var dueToValues: String {
    " due to enumeration values that are not valid. Specify one of the following enumeration values and try again. "
      + "The possible enumeration values are"
  }

  package var category: ErrorCategory { .invalidArgument }
  package var exceptionType: TypeInfo { .psInvalidCastException }

  package var inner: (any ShellFault)? {
    switch self {
    case .failed(_, _, _, let why): why
    case .creation(_, _, let inner): inner
    default: nil
    }
  }
}

/// A conversion's error as an untyped `catch` and `$Error` see it: inside a RuntimeException of the same id and sentence
/// (measured: facts/powershell.md G5).
struct StatementFault: ShellFault {
  let fault: any ShellFault

  var errorId: String { fault.errorId }
  var message: String { fault.message }
  var category: ErrorCategory { fault.category }
  var exceptionType: TypeInfo { .runtimeException }
  var inner: (any ShellFault)? { fault }
}

extension ErrorRecord {
  /// The record as an untyped `catch` sees it: a conversion's error stands inside a RuntimeException.
  var inRuntimeException: ErrorRecord {
    guard case .fault(let fault) = source, fault.exceptionType === TypeInfo.psInvalidCastException else {
      return self
    }
    let record = ErrorRecord(StatementFault(fault: fault), target: target)
    (record.stack, record.invocation, record.details) = (stack, invocation, details)
    return record
  }
}

/// An exception of .NET's by its type and sentence.
package struct ExceptionFault: ShellFault {
  package let typeName: String
  package let message: String

  package init(_ typeName: String, _ message: String) { (self.typeName, self.message) = (typeName, message) }

  package init(_ fault: NumberFault, of input: String = "") {
    self.init(fault.exceptionName, fault.message(of: input))
  }

  package init(_ record: ErrorRecord) {
    let exception = record.exception.inner ?? record.exception
    self.init(exception.type.name, String(exception.message))
  }

  package var errorId: String { typeName }
  package var category: ErrorCategory { .operationStopped }
  package var exceptionType: TypeInfo { TypeTable.define(typeName, base: .systemException) }
}

extension TypeInfo {
  package static let psInvalidCastException = TypeTable.define(
    "System.Management.Automation.PSInvalidCastException",
    base: TypeTable.find("System.InvalidCastException")
      ?? TypeTable.define("System.InvalidCastException", base: systemException))
}
