/// What goes wrong with paths, drives and providers.
package enum ProviderFault: ShellFault, @unchecked Sendable {
  case pathNotFound(String)
  case driveNotFound(String)
  case providerNotFound(String)
  case notSupported
  case wrongPattern(String, String)
  case noHome(String)
  case emptyPath(String)
  /// A command that needs one item found several or none.
  case severalPaths(String)
  case argument(String)
  case argumentValue(String)
  case null(String)
  /// A link that is to lead nowhere.
  case noTarget(String)
  case location(String)
  case stackNotFound(String)

  package var errorId: String {
    switch self {
    case .pathNotFound: "PathNotFound"
    case .driveNotFound: "DriveNotFound"
    case .providerNotFound: "ProviderNotFound"
    case .notSupported: "NotSupported"
    case .wrongPattern: "RuntimeException"
    case .noHome: "HomePathNotSupported"
    case .emptyPath, .null, .noTarget: "ArgumentNull"
    case .severalPaths, .argument, .argumentValue, .location, .stackNotFound: "Argument"
    }
  }

  package var message: String {
    switch self {
    case .pathNotFound(let path): "Cannot find path '\(path)' because it does not exist."
    case .driveNotFound(let name): "Cannot find drive. A drive with the name '\(name)' does not exist."
    case .providerNotFound(let name): "Cannot find a provider with the name '\(name)'."
    case .notSupported: "Provider operation stopped because the provider does not support this operation."
    case .wrongPattern(_, let message): message
    case .noHome(let name):
      "Home location for this provider is not set. To set the home location, call \"(get-psprovider '\(name)').Home = 'path'\"."
    case .emptyPath(let name): "Value cannot be null. (Parameter '\(name)')"
    case .null(let name): "Value cannot be null. (Parameter '\(name)')"
    case .noTarget(let name): "Link '\(name)' cannot be created because the target Value was not specified."
    case .severalPaths(let path):
      "Cannot set the location because path '\(path)' resolved to multiple containers. You can only set the location to a single container at a time."
    case .argument(let text), .location(let text): text
    case .argumentValue(let name):
      "Cannot process argument because the value of argument \"\(name)\" is not valid. Change the value of the \"\(name)\" argument and run the operation again."
    case .stackNotFound(let name):
      "Cannot find location stack '\(name)'. It does not exist or it is not a container."
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .pathNotFound, .driveNotFound, .providerNotFound: .objectNotFound
    case .notSupported: .notImplemented
    case .wrongPattern: .invalidArgument
    case .noHome: .invalidOperation
    default: .invalidArgument
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .pathNotFound: .itemNotFoundException
    case .driveNotFound: .driveNotFoundException
    case .providerNotFound: .providerNotFoundException
    case .notSupported: .psNotSupportedException
    case .wrongPattern: .badPatternException
    case .noHome: .psInvalidOperationException
    case .emptyPath, .null, .noTarget: .psArgumentNullException
    default: .psArgumentException
    }
  }

  /// What the error is about.
  package var subject: Value {
    switch self {
    case .pathNotFound(let text), .driveNotFound(let text), .providerNotFound(let text): .string(text)
    default: .null
    }
  }

  /// The error with its subject as target.
  package func thrown() -> ShellError { error(target: subject) }
}

extension TypeInfo {
  package static let itemNotFoundException = TypeTable.define(
    "System.Management.Automation.ItemNotFoundException", base: sessionStateException)
  package static let driveNotFoundException = TypeTable.define(
    "System.Management.Automation.DriveNotFoundException", base: sessionStateException)
  package static let providerNotFoundException = TypeTable.define(
    "System.Management.Automation.ProviderNotFoundException", base: sessionStateException)
  package static let psNotSupportedException = TypeTable.define(
    "System.Management.Automation.PSNotSupportedException",
    base: TypeTable.define("System.NotSupportedException", base: systemException))
  package static let psInvalidOperationException = TypeTable.define(
    "System.Management.Automation.PSInvalidOperationException",
    base: TypeTable.define("System.InvalidOperationException", base: systemException))
  package static let psArgumentException = TypeTable.define(
    "System.Management.Automation.PSArgumentException",
    base: TypeTable.define("System.ArgumentException", base: systemException))
  package static let psArgumentNullException = TypeTable.define(
    "System.Management.Automation.PSArgumentNullException",
    base: TypeTable.define(
      "System.ArgumentNullException",
      base: TypeTable.define("System.ArgumentException", base: systemException)))
  package static let badPatternException = TypeTable.define(
    "System.Management.Automation.WildcardPatternException", base: runtimeException)
}
