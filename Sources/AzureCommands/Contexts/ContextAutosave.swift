import PartnerDomain
import Runtime

/// A command that says whether contexts outlive the process; the two of them differ in what they say.
protocol ContextAutosave: AzureCmdlet {
  /// Where contexts go from then on.
  static var saving: SessionContexts.Scope { get }
  /// What `-WhatIf` says would be done.
  static var action: String { get }
  var scope: ContextScope? { get }
  var session: AzSession { get }
}

extension ContextAutosave {
  func execute(in call: borrowing Invocation) throws -> [Value] {
    let reach = scope?.scope ?? .currentUser
    let whose = reach == .process ? "current process" : "current user"
    guard try call.shouldProcess(Self.action, target: "the \(whose)") else { return [] }
    try session.setSaving(Self.saving, for: reach)
    return [.record(ofSaving: Self.saving, call.engine)]
  }
}
