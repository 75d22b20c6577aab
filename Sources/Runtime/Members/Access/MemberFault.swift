/// What member access refuses.
package enum MemberFault: ShellFault {
  /// Strict mode: read and not there.
  case missing(String)
  /// Set on `$null`.
  case setOnNull(String)
  case cannotSet(String)
  case readOnly(String)
  /// Set on an object of PowerShell's own that lacks it.
  case absent(String)
  case getting(String, String)

  package var errorId: String {
    switch self {
    case .missing: "PropertyNotFoundStrict"
    case .setOnNull: "PropertyNotFound"
    case .cannotSet, .readOnly: "PropertyAssignmentException"
    case .absent: "ExceptionWhenSetting"
    case .getting: "GetValueInvocationException"
    }
  }

  package var message: String {
    switch self {
    case .missing(let name):
      "The property '\(name)' cannot be found on this object. Verify that the property exists."
    case .setOnNull(let name), .cannotSet(let name): MemberFault.cannotBeSet(name)
    case .readOnly(let name): "'\(name)' is a ReadOnly property."
    case .absent(let name): "Exception setting \"\(name)\": \"\(MemberFault.cannotBeSet(name))\""
    case .getting(let name, let why): "Exception getting \"\(name)\": \"\(why)\""
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .absent, .getting: .notSpecified
    default: .invalidOperation
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .missing: .propertyNotFoundException
    case .absent: .setValueInvocationException
    case .getting: .getValueInvocationException
    default: .runtimeException
    }
  }

  package var inner: (any ShellFault)? {
    if case .absent(let name) = self { MemberFault.cannotSet(name) } else { nil }
  }

  private static func cannotBeSet(_ name: String) -> String {
    "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
  }
}

extension TypeInfo {
  package static let propertyNotFoundException = TypeTable.define(
    "System.Management.Automation.PropertyNotFoundException", base: extendedTypeSystemException)
}
