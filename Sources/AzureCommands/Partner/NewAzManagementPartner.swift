import PartnerDomain
import Runtime

/// Links the account in the context's tenant.
struct NewAzManagementPartner: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .new, "AzManagementPartner", synopsis: "Links the signed-in account with a partner ID.",
    effect: .changes,
    outputs: ["Microsoft.Azure.Commands.ManagementPartner.PSManagementPartner"],
    className: "Microsoft.Azure.Commands.ManagementPartner.NewManagementPartner",
    examples: [
      Example(
        "A link", "Connect-AzAccount | Out-Null; (New-AzManagementPartner -PartnerId 12345).PartnerName",
        prints: "Contoso Docs Example")
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
    // Action and target look swapped; that is how Az has them (pal-facts 1.3).
    let goesOn = try call.shouldProcess(
      "Adding management partner with id '\(partnerId)'.",
      target: "Are you sure you want to add management partner with id '\(partnerId)'.")
    guard goesOn else { return [] }
    let token = try session.partnerToken(in: defaultProfile)
    return [.record(of: try session.partners.link(to: PartnerID(partnerId), as: token))]
  }
}
