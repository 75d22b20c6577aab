/// What `-Scope` names: `Global`, `Script`, `Local`, or a number of scopes to go up.
package enum ScopeSelection {
  /// The scope meant, seen from one; throws for a text that names none, or a number that is too high.
  package static func scope(_ text: String, from scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> ScopePointer
  {
    switch text.lowercased() {
    case "global": return engine.global.top
    case "local", "private": return scope
    case "script": return ScopedReference(kind: .script, symbol: WellKnown.null).scope(scope)
    default: break
    }
    guard let number = Int(text), number >= 0 else { throw ScopeFault.notAScope.error() }
    var found = scope
    for _ in 0..<number {
      guard let parent = found.pointee.parent else { throw ScopeFault.tooFar(number).error() }
      found = parent
    }
    return found
  }
}

/// What `-Scope` refuses.
package enum ScopeFault: ShellFault {
  case notAScope
  case tooFar(Int)

  package var errorId: String {
    switch self {
    case .notAScope: "Argument"
    case .tooFar: "ArgumentOutOfRange"
    }
  }

  package var message: String {
    switch self {
    case .notAScope:
      "Cannot process argument because the value of parameter \"Scope\" is not valid. Valid values are \"Global\", "
        + "\"Local\", or \"Script\", or a number relative to the current scope (0 through the number of scopes where 0 "
        + "is the current scope and 1 is its parent). Change the value of the \"Scope\" parameter and run the operation "
        + "again."
    case .tooFar(let number):
      "The scope number '\(number)' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was \(number)."
    }
  }

  package var category: ErrorCategory { .invalidArgument }

  package var exceptionType: TypeInfo {
    let name = if case .notAScope = self { "PSArgumentException" } else { "PSArgumentOutOfRangeException" }
    return TypeTable.find("System.Management.Automation.\(name)") ?? .runtimeException
  }
}
