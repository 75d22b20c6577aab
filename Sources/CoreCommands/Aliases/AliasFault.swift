import Runtime

/// What the commands of aliases refuse.
enum AliasFault: ShellFault, @unchecked Sendable {
  case noName(String)
  case noDefinition(String)
  case exists(String)
  case notWritable(String)
  case notRemovable(String)

  var errorId: String {
    switch self {
    case .noName, .noDefinition: "ItemNotFoundException"
    case .exists: "AliasAlreadyExists"
    case .notWritable: "AliasNotWritable"
    case .notRemovable: "AliasNotRemovable"
    }
  }

  var message: String {
    switch self {
    case .noName(let name):
      "This command cannot find a matching alias because an alias with the name '\(name)' does not exist."
    case .noDefinition(let definition):
      "This command cannot find a matching alias because an alias with the definition '\(definition)' does not exist."
    case .exists(let name):
      "The alias is not allowed, because an alias with the name '\(name)' already exists."
    case .notWritable(let name):
      "Alias is not writeable because alias \(name) is read-only or constant and cannot be written to."
    case .notRemovable(let name):
      "Alias was not removed because alias \(name) is constant or read-only."
    }
  }

  var category: ErrorCategory {
    switch self {
    case .noName, .noDefinition: .objectNotFound
    case .exists: .resourceExists
    case .notWritable, .notRemovable: .writeError
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .noName, .noDefinition: .itemNotFound
    case .exists: .sessionStateException
    case .notWritable, .notRemovable: .sessionStateUnauthorizedAccessException
    }
  }
}
