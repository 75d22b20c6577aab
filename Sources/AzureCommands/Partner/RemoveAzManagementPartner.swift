import PartnerDomain
import Runtime

/// Takes the account's link in the context's tenant away.
struct RemoveAzManagementPartner: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "AzManagementPartner", synopsis: "Removes the link of the signed-in account with a partner ID.",
    effect: .changes,
    outputs: ["System.Boolean"],
    className: "Microsoft.Azure.Commands.ManagementPartner.RemoveManagementPartner",
    examples: [
      Example(
        "No link any more",
        "Connect-AzAccount -Tenant bbbbbbbb-0002-4000-8000-000000000002 | Out-Null; Remove-AzManagementPartner 7654321 -PassThru",
        prints: "True")
    ])

  @Parameter(
    "The partner ID.", position: 0, validation: [ValidatePresenceAttribute(.notNull)], completes: .partners)
  var partnerId: String
  @Parameter("Write `True` when the link is removed.") var passThru = false
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let goesOn = try call.shouldProcess(
      "Removing management partner with id '\(partnerId)'.",
      target: "Are you sure you want to remove management partner with id '\(partnerId)'.")
    guard goesOn else { return [] }
    let token = try session.partnerToken(in: defaultProfile)
    try session.partners.unlink(PartnerID(partnerId), as: token)
    return passThru ? [.true] : []
  }
}
