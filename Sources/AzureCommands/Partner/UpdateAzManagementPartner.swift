import PartnerDomain
import Runtime

/// Changes the partner of the account's link in the context's tenant.
struct UpdateAzManagementPartner: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .update, "AzManagementPartner",
    synopsis: "Changes the partner ID that the signed-in account is linked with.",
    effect: .changes,
    outputs: ["Microsoft.Azure.Commands.ManagementPartner.PSManagementPartner"],
    className: "Microsoft.Azure.Commands.ManagementPartner.UpdateManagementPartner",
    examples: [
      Example(
        "Another partner",
        "Connect-AzAccount -Tenant bbbbbbbb-0002-4000-8000-000000000002 | Out-Null; (Update-AzManagementPartner 12345).State",
        prints: "Active")
    ])

  @Parameter(
    "The partner ID.", position: 0, validation: [ValidatePresenceAttribute(.notNull)], completes: .partners)
  var partnerId: String
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let goesOn = try call.shouldProcess(
      "Updating the management partner to '\(partnerId)'.",
      target: "Are you sure you want to change the management partner to '\(partnerId)'.")
    guard goesOn else { return [] }
    let token = try session.partnerToken(in: defaultProfile)
    do {
      return [.record(of: try session.partners.relink(to: PartnerID(partnerId), as: token))]
    } catch let fault as PartnerFault {
      // Az waits for the call in a way that loses the service's sentence (pal-facts 1.6).
      throw AzureFault.aggregate(.status(fault.status))
    }
  }
}
