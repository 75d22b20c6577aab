import Runtime

/// What the commands of variables refuse.
enum VariableCommandFault: ShellFault, @unchecked Sendable {
  case notFound(String)
  case exists(ShellString)
  case notRemovable(ShellString)
  case cannotBeConstant(ShellString)

  var errorId: String {
    switch self {
    case .notFound: "VariableNotFound"
    case .exists: "VariableAlreadyExists"
    case .notRemovable: "VariableNotRemovable"
    case .cannotBeConstant: "VariableCannotBeMadeConstant"
    }
  }

  var message: String {
    switch self {
    case .notFound(let name): "Cannot find a variable with the name '\(name)'."
    case .exists(let name): "A variable with name '\(String(name))' already exists."
    case .notRemovable(let name):
      "Cannot remove variable \(String(name)) because it is constant or read-only. If the variable is read-only, try the "
        + "operation again specifying the Force option."
    case .cannotBeConstant(let name):
      "Existing variable \(String(name)) cannot be made constant. Variables can be made constant only at creation time."
    }
  }

  var category: ErrorCategory {
    switch self {
    case .notFound: .objectNotFound
    case .exists: .resourceExists
    case .notRemovable, .cannotBeConstant: .writeError
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .notFound: .itemNotFound
    case .exists: .sessionStateException
    case .notRemovable, .cannotBeConstant: .sessionStateUnauthorizedAccessException
    }
  }
}

extension TypeInfo {
  static var itemNotFound: TypeInfo {
    TypeTable.find("System.Management.Automation.ItemNotFoundException") ?? .runtimeException
  }
}

extension Invocation {
  /// The scope that a command's `-Scope` names, else the caller's.
  func scope(_ name: String?) throws(ShellError) -> ScopePointer {
    guard let name else { return context.caller }
    return try ScopeSelection.scope(name, from: context.caller, engine)
  }
}
