/// What can be wrong with a variable.
package enum VariableFault: ShellFault, @unchecked Sendable {
  /// Read in strict mode without being set.
  case undefined(ShellString)
  case notWritable(ShellString)
  /// A validation attribute refuses the value.
  case invalid(ShellString, ShellString)
  /// The type of the variable refuses the value, with the conversion's reason.
  case transformation(any ShellFault)

  package var errorId: String {
    switch self {
    case .undefined: "VariableIsUndefined"
    case .notWritable: "VariableNotWritable"
    case .invalid: "ValidateSetFailure"
    case .transformation: "RuntimeException"
    }
  }

  package var message: String {
    switch self {
    case .undefined(let name):
      "The variable '$\(String(name))' cannot be retrieved because it has not been set."
    case .notWritable(let name):
      "Cannot overwrite variable \(String(name)) because it is read-only or constant."
    case .invalid(let value, let name):
      "The variable cannot be validated because the value \(String(value)) is not a valid value for the \(String(name)) "
        + "variable."
    case .transformation(let reason): reason.message
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .undefined: .invalidOperation
    case .notWritable: .writeError
    case .invalid, .transformation: .metadataError
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .undefined: .runtimeException
    case .notWritable: .sessionStateUnauthorizedAccessException
    case .invalid: .validationMetadataException
    case .transformation: .argumentTransformationMetadataException
    }
  }

  package var inner: (any ShellFault)? {
    if case .transformation(let reason) = self { reason } else { nil }
  }
}

extension TypeInfo {
  package static let argumentTransformationMetadataException = TypeTable.define(
    "System.Management.Automation.ArgumentTransformationMetadataException", base: metadataException)
  package static let sessionStateException = TypeTable.define(
    "System.Management.Automation.SessionStateException", base: runtimeException)
  package static let sessionStateUnauthorizedAccessException = TypeTable.define(
    "System.Management.Automation.SessionStateUnauthorizedAccessException", base: sessionStateException)
}
