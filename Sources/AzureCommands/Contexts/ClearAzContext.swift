import PartnerDomain
import Runtime

/// Forgets all contexts.
struct ClearAzContext: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .clear, "AzContext", aliases: ["Clear-AzureRmContext"],
    synopsis: "Removes all Azure credentials, account, and subscription information.", effect: .changes,
    outputs: ["System.Boolean"],
    className: "Microsoft.Azure.Commands.Profile.Context.ClearAzureRmContext",
    examples: [
      Example(
        "Nothing is left",
        "Connect-AzAccount | Out-Null; Clear-AzContext -Force; @(Get-AzContext -ListAvailable).Count",
        prints: "0")
    ])

  @Parameter("Write whether it was done.") var passThru = false
  @Parameter("Do not ask.") var force = false
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let scope = try session.scope(scope, given: defaultProfile)
    guard try goesOn(scope, call) else { return [] }
    try session.change(scope) { $0.clear() }
    return passThru ? [.true] : []
  }

  private func goesOn(_ scope: SessionContexts.Scope, _ call: borrowing Invocation) throws -> Bool {
    guard scope == .currentUser else {
      // Action and target look swapped; that is how Az has them.
      return try call.shouldProcess(
        "Current process context", target: "Remove all accounts and subscriptions for the current process.")
    }
    let goesOn = try call.shouldProcess(
      "Remove all accounts and subscriptions for all sessions started by the current user",
      target: "All contexts for the current user")
    guard goesOn, !force, try !session.list.isEmpty else { return goesOn }
    return try call.shouldContinue(
      "Remove all accounts and subscriptions in all sessions for the current user?", caption: "")
  }
}
