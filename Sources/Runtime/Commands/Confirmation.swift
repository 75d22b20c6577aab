/// `-WhatIf`, `-Confirm` and `$ConfirmPreference`.
package enum Confirmation {
  /// Whether to go on; tells what would be done under `-WhatIf`, asks (with `query`, where there is one) where the impact
  /// is high enough.
  static func shouldProcess(
    _ description: String, query: String? = nil, _ context: InvocationContext, impact: ConfirmImpact
  ) throws(ShellError) -> Bool {
    let engine = context.engine
    if try isWhatIf(context) {
      engine.host.write(.from("What if: \(description)\n"))
      return false
    }
    guard try asks(context, impact) else {
      // Only `-Verbose` on the command itself tells of it (sandbox-world.md 8).
      if context.common.verbose == true { try context.message(.verbose, .string(description)) }
      return true
    }
    return try engine.host.confirm(query ?? description, engine)
  }

  static func isWhatIf(_ context: InvocationContext) throws(ShellError) -> Bool {
    if let whatIf = context.common.whatIf { return whatIf }
    guard let value = VariableLookUp.find(Preferences.whatIf, from: context.caller, context.engine) else {
      return false
    }
    return try Truth.of(value, context.engine)
  }

  private static func asks(_ context: InvocationContext, _ impact: ConfirmImpact) throws(ShellError) -> Bool {
    if let confirm = context.common.confirm { return confirm }
    guard let value = VariableLookUp.find(Preferences.confirm, from: context.caller, context.engine),
      let threshold = threshold(value), threshold != .none
    else { return false }
    return impact.rawValue >= threshold.rawValue
  }

  private static func threshold(_ value: Value) -> ConfirmImpact? {
    switch value.base.payload {
    case .enumeration(_, let number), .int(let number): ConfirmImpact(rawValue: number)
    case .string(let text):
      [ConfirmImpact.none, .low, .medium, .high].first {
        ShellString.equalIgnoringCase(.from("\($0)"), text)
      }
    default: nil
    }
  }
}

/// What asking the user cannot do.
package enum PromptFault: ShellFault {
  /// The session was told not to ask.
  case nonInteractive

  package var errorId: String { "InvalidOperation" }
  package var category: ErrorCategory { .invalidOperation }
  package var message: String {
    "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."
  }
}
