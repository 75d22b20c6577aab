import PartnerDomain
import Runtime

/// Lists the tenants that the account can see.
struct GetAzTenant: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzTenant", aliases: ["Get-AzDomain", "Get-AzureRmTenant"],
    synopsis: "Gets tenants that are authorized for the current user.",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.PSAzureTenant"],
    className: "Microsoft.Azure.Commands.Profile.GetAzureRMTenantCommand",
    examples: [
      Example(
        "By domain", "Connect-AzAccount | Out-Null; (Get-AzTenant fabrikam.example).Name",
        prints: "Fabrikam Industries")
    ])

  @Parameter(
    "The tenant, by id or by domain.", position: 0, pipeline: .byPropertyName, aliases: ["Domain", "Tenant"],
    completes: .tenants)
  var tenantId: String?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let context = try session.requiredContext(defaultProfile)
    let tenants = try session.resources.tenants(as: session.token(for: context))
    guard let tenantId, !tenantId.isEmpty else { return tenants.map { .record(of: $0) } }
    return tenants.filter { $0.answers(to: tenantId) }.map { .record(of: $0) }
  }
}

extension Tenant {
  /// Whether it has this id, or a domain of this name in any case.
  fileprivate func answers(to text: String) -> Bool {
    if let id = TenantID(text) { return id == self.id }
    return domains.contains { $0.lowercased() == text.lowercased() }
  }
}
