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
      if context.common.verbose == true {
        try context.message(.verbose, .object(MessageRecord(.verbose, .from(description))))
      }
      return true
    }
    return try ask(
      caption: "Confirm", query ?? "Are you sure you want to perform this action?\n\(description)", context)
  }

  /// Asks whether to go on where no preference decides (`ShouldContinue`).
  package static func shouldContinue(
    _ query: String, caption: String, _ engine: Engine
  ) throws(ShellError) -> Bool {
    let answers: [ConfirmationAnswer] = [.yes, .no, .suspend]
    return try ask(caption: caption, query, answers, default: .yes, engine) == .yes
  }

  /// Asks, unless an earlier answer of the same call stands for all.
  private static func ask(
    caption: String, _ message: String, _ context: InvocationContext
  ) throws(ShellError) -> Bool {
    if let standing = context.standingAnswer { return standing }
    let answer = try ask(
      caption: caption, message, ConfirmationAnswer.allCases, default: .yes, context.engine)
    if answer == .yesToAll || answer == .noToAll { context.standingAnswer = answer == .yesToAll }
    return answer == .yes || answer == .yesToAll
  }

  private static func ask(
    caption: String, _ message: String, _ answers: [ConfirmationAnswer], default preset: ConfirmationAnswer,
    _ engine: Engine
  ) throws(ShellError) -> ConfirmationAnswer {
    let choices = answers.map { Choice($0.rawValue, help: $0.help) }
    let index = try Conversation(engine).choose(
      caption: caption, message: message, choices, default: answers.firstIndex(of: preset) ?? -1)
    guard answers[index] != .suspend else { throw GapFault.language("a nested prompt").error() }
    return answers[index]
  }

  static func isWhatIf(_ context: InvocationContext) throws(ShellError) -> Bool {
    if let whatIf = context.common.whatIf { return whatIf }
    guard let value = VariableLookUp.find(Preferences.whatIf, from: context.preferenceScope, context.engine)
    else {
      return false
    }
    return try Truth.of(value, context.engine)
  }

  private static func asks(_ context: InvocationContext, _ impact: ConfirmImpact) throws(ShellError) -> Bool {
    if let confirm = context.common.confirm { return confirm }
    guard let value = VariableLookUp.find(Preferences.confirm, from: context.preferenceScope, context.engine),
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

/// What a confirmation can be answered with.
private enum ConfirmationAnswer: String, CaseIterable {
  case yes = "&Yes"
  case yesToAll = "Yes to &All"
  case no = "&No"
  case noToAll = "No to A&ll"
  case suspend = "&Suspend"

  var help: String {
    switch self {
    case .yes: "Continue with only the next step of the operation."
    case .yesToAll: "Continue with all the steps of the operation."
    case .no: "Skip this operation and proceed with the next operation."
    case .noToAll: "Skip this operation and all subsequent operations."
    case .suspend:
      "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the pipeline."
    }
  }
}
