import PartnerDomain
import Runtime

/// Signs an account out: takes its contexts away.
struct DisconnectAzAccount: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .disconnect, "AzAccount", aliases: ["Logout-AzAccount", "Logout-AzureRmAccount", "Remove-AzAccount"],
    synopsis: "Disconnects a connected Azure account and removes all contexts associated with that account.",
    effect: .changes, defaultSet: "ContextName",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.PSAzureRmAccount"],
    className: "Microsoft.Azure.Commands.Profile.DisconnectAzureRmAccountCommand",
    examples: [
      Example(
        "Nobody is signed in any more",
        "Connect-AzAccount | Out-Null; Disconnect-AzAccount | Out-Null; $null -eq (Get-AzContext)",
        prints: "True")
    ])

  @Parameter(
    "The user's name.", aliases: ["Id", "UserId"],
    sets: [.set("UserId", position: 0, mandatory: true)], validation: [notEmpty])
  var username: String?
  @Parameter(
    "The service principal's application id.", aliases: ["SPN", "ServicePrincipal"],
    sets: [.set("ServicePrincipal", mandatory: true)], validation: [notEmpty])
  var applicationId: String?
  @Parameter(
    "The service principal's tenant.", sets: [.set("ServicePrincipal", mandatory: true)],
    validation: [notEmpty], completes: .tenants)
  var tenantId: String?
  @Parameter(
    "The account.", sets: [.set("AccountObject", position: 0, mandatory: true, pipeline: .byValue)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var inputObject: AccountInput?
  @Parameter(
    "A context of the account.",
    sets: [.set("ContextObject", position: 0, mandatory: true, pipeline: .byValue)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var azureContext: ContextObjectInput?
  @Parameter("The name of a context of the account.", sets: [.set("ContextName")], validation: [notEmpty])
  var contextName: String?
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    guard try session.context(defaultProfile) != nil else {
      try call.writeVerbose("No accounts were found to disconnect from. Ending call to Disconnect-AzAccount.")
      return [.null]
    }
    guard let account = try account(), !account.id.isEmpty else { throw AzureFault.accountRequired }
    guard try call.shouldProcess("log out", target: "Log out principal '\(account.id)'") else { return [] }
    try session.change(session.scope(scope, given: defaultProfile)) { $0.remove(account: account.id) }
    return [.record(of: account)]
  }

  /// Whose contexts go.
  private func account() throws -> Account? {
    if let username { return Account(id: username, kind: .user, home: nil) }
    if let applicationId {
      let tenants = tenantId.flatMap { TenantID($0) }.map { [$0] } ?? []
      return Account(id: applicationId, kind: .servicePrincipal, home: nil, tenants: tenants)
    }
    if let inputObject { return inputObject.account }
    if let azureContext { return azureContext.entry?.context.account }
    guard let contextName else { return try session.context(defaultProfile)?.account }
    guard let entry = try session.list.entry(named: contextName) else {
      throw AzureFault.contextUnknown(contextName)
    }
    return entry.context.account
  }
}
