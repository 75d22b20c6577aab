import PartnerDomain
import Runtime

/// Shows the link of the account in the context's tenant.
struct GetAzManagementPartner: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzManagementPartner", synopsis: "Gets the partner ID that the signed-in account is linked with.",
    outputs: ["Microsoft.Azure.Commands.ManagementPartner.PSManagementPartner"],
    className: "Microsoft.Azure.Commands.ManagementPartner.GetManagementPartner",
    examples: [
      Example(
        "The name of the partner",
        "Connect-AzAccount -Tenant bbbbbbbb-0002-4000-8000-000000000002 | Out-Null; (Get-AzManagementPartner).PartnerName",
        prints: "Proseware Consulting")
    ])

  @Parameter("The partner ID; without one, whichever it is.", position: 0, completes: .partners)
  var partnerId: String?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let token = try session.partnerToken(in: defaultProfile)
    // An empty id asks for the caller's own link, as none does (sandbox-world.md 4).
    guard let partnerId, !partnerId.isEmpty else {
      return [.record(of: try session.partners.mine(as: token))]
    }
    return [.record(of: try session.partners.read(PartnerID(partnerId), as: token))]
  }
}
