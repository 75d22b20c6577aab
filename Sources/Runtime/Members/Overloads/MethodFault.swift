/// What calling a method refuses before the method runs.
package enum MethodFault: ShellFault, @unchecked Sendable {
  case noOverload(String, Int)
  case noGenericOverload(String, Int, Int)
  case ambiguous(String, Int)
  /// An argument that does not convert: parameter's name, the value's text, method, type, and why.
  case argument(String, ShellString, method: String, TypeInfo, why: ExceptionObject)
  case referenceExpected(Int)
  case referenceNotExpected(Int)
  case nullTarget
  case notFound(type: String, name: String)

  package var errorId: String {
    switch self {
    case .noOverload, .ambiguous: "MethodCountCouldNotFindBest"
    case .noGenericOverload: "MethodCountCouldNotFindBestGeneric"
    case .argument: "MethodArgumentConversionInvalidCastArgument"
    case .referenceExpected: "NonRefArgumentToRefParameterMsg"
    case .referenceNotExpected: "RefArgumentToNonRefParameterMsg"
    case .nullTarget: "InvokeMethodOnNull"
    case .notFound: "MethodNotFound"
    }
  }

  package var message: String {
    switch self {
    case .noOverload(let name, let count):
      "Cannot find an overload for \"\(name)\" and the argument count: \"\(count)\"."
    case .noGenericOverload(let name, let types, let count):
      "Could not find a suitable generic method overload for \"\(name)\" with \"\(types)\" type parameters, "
        + "and the argument count: \"\(count)\"."
    case .ambiguous(let name, let count):
      "Multiple ambiguous overloads found for \"\(name)\" and the argument count: \"\(count)\"."
    case .argument(let parameter, let text, let method, let type, let why):
      "Cannot convert argument \"\(parameter)\", with value: \"\(String(text))\", for \"\(method)\" to type "
        + "\"\(type.name)\": \"\(String(why.message))\""
    case .referenceExpected(let position):
      "Argument: '\(position)' should be a System.Management.Automation.PSReference. Use [ref]."
    case .referenceNotExpected(let position):
      "Argument: '\(position)' should not be a System.Management.Automation.PSReference. Do not use [ref]."
    case .nullTarget: "You cannot call a method on a null-valued expression."
    case .notFound(let type, let name):
      "Method invocation failed because [\(type)] does not contain a method named '\(name)'."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .nullTarget, .notFound: .invalidOperation
    default: .notSpecified
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .nullTarget, .notFound: .runtimeException
    default: .methodException
    }
  }

  package var inner: (any ShellFault)? {
    if case .argument(_, _, _, _, let why) = self { CarriedException(why) } else { nil }
  }
}

extension TypeInfo {
  package static let extendedTypeSystemException = TypeTable.define(
    "System.Management.Automation.ExtendedTypeSystemException", base: runtimeException)
  package static let methodException = TypeTable.define(
    "System.Management.Automation.MethodException", base: extendedTypeSystemException)
  package static let methodInvocationException = TypeTable.define(
    "System.Management.Automation.MethodInvocationException", base: methodException)
  package static let getValueException = TypeTable.define(
    "System.Management.Automation.GetValueException", base: extendedTypeSystemException)
  package static let getValueInvocationException = TypeTable.define(
    "System.Management.Automation.GetValueInvocationException", base: getValueException)
  package static let setValueException = TypeTable.define(
    "System.Management.Automation.SetValueException", base: extendedTypeSystemException)
  package static let setValueInvocationException = TypeTable.define(
    "System.Management.Automation.SetValueInvocationException", base: setValueException)
}

/// The exceptions that PowerShell puts around what a member throws.
package enum MemberExceptions {
  /// The error of a method that threw: `Exception calling "Parse" with "1" argument(s): …`.
  static func calling(_ name: String, argumentCount: Int, _ error: ShellError) -> ShellError {
    guard let record = error.record, !isPassedOn(record), error.kind != .terminating else { return error }
    let inner = record.exception
    if inner.type.isSubtype(of: .methodException) { return error }
    let message =
      "Exception calling \"\(name)\" with \"\(argumentCount)\" argument(s): \"\(String(inner.message))\""
    return wrapped(.methodInvocationException, message, inner)
  }

  /// The error of a setter that threw: `Exception setting "Length": …`.
  static func setting(_ name: String, _ error: ShellError) -> ShellError {
    guard let record = error.record, !isPassedOn(record) else { return error }
    let inner = record.exception
    if inner.type.isSubtype(of: .setValueException) { return error }
    return wrapped(
      .setValueInvocationException, "Exception setting \"\(name)\": \"\(String(inner.message))\"", inner,
      id: isOfEngine(inner.type) ? "ExceptionWhenSetting" : nil)
  }

  private static func isOfEngine(_ type: TypeInfo) -> Bool {
    type.isSubtype(of: .runtimeException) || type === TypeInfo.psInvalidCastException
  }

  private static func wrapped(
    _ type: TypeInfo, _ message: String, _ inner: ExceptionObject, id: String? = nil
  ) -> ShellError {
    let exception = ExceptionObject(type: type, message: ShellString.from(message), inner: inner)
    let id = ShellString.from(id ?? inner.type.shortName)
    let record = ErrorRecord(.exception(exception, id: id, category: .notSpecified))
    exception.record = record
    return ShellError(record)
  }

  /// Errors that no method may hide: the stack's end, gaps of palsh itself.
  private static func isPassedOn(_ record: ErrorRecord) -> Bool {
    guard case .fault(let fault) = record.source else { return false }
    return fault is MemberGap || fault is EngineFault || fault is GapFault
  }
}
