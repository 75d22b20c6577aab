import PartnerDomain
import Runtime

/// Lists the subscriptions that the account can see, in one tenant or in all.
struct GetAzSubscription: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzSubscription", aliases: ["Get-AzureRmSubscription"],
    synopsis: "Get subscriptions that the current account can access.", defaultSet: "ListByIdInTenant",
    outputs: ["Microsoft.Azure.Commands.Profile.Models.PSAzureSubscription"],
    className: "Microsoft.Azure.Commands.Profile.GetAzureRMSubscriptionCommand",
    examples: [
      Example(
        "By name in a tenant",
        "Connect-AzAccount | Out-Null; (Get-AzSubscription -SubscriptionName 'Fabrikam Production' -TenantId bbbbbbbb-0002-4000-8000-000000000002).State",
        prints: "Enabled")
    ])

  @Parameter(
    "The subscription's id.", sets: [.set("ListByIdInTenant", pipeline: .byPropertyName)],
    completes: .subscriptions)
  var subscriptionId: String?
  @Parameter(
    "The subscription's name.", sets: [.set("ListByNameInTenant", pipeline: .byPropertyName)],
    completes: .subscriptionNames)
  var subscriptionName: String?
  @Parameter(
    "The tenant's id.",
    sets: [
      .set("ListByIdInTenant", pipeline: .byPropertyName),
      .set("ListByNameInTenant", pipeline: .byPropertyName),
    ], completes: .tenants)
  var tenantId: String?
  @Parameter("Work in the background.") var asJob = false
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let context = try session.requiredContext(defaultProfile)
    if asJob { throw AzureGap.backgroundJob }
    let all = try tenants(for: context).flatMap { try subscriptions(in: $0, for: context, call) }
    guard let name = [subscriptionName, subscriptionId].compactMap({ $0 }).first(where: { !$0.isEmpty })
    else {
      return all.map { .record(of: $0) }
    }
    let found = all.filter { $0.answers(to: name) }
    if found.isEmpty { throw AzureFault.subscriptionNotInTenant(name, tenant: tenantId ?? "") }
    return (subscriptionName == nil ? Array(found.prefix(1)) : found).map { .record(of: $0) }
  }

  private func tenants(for context: Context) throws -> [TenantID] {
    if let tenantId, !tenantId.isEmpty { return [try session.tenant(tenantId, for: context)] }
    // A machine's identity is asked about its own tenant only.
    if context.account.kind == .managedService { return [context.tenant] }
    let visible = try session.resources.tenants(as: session.token(for: context)).map(\.id)
    return visible.isEmpty ? [context.tenant] : visible
  }

  /// Nothing but a warning for a tenant that does not let the account in.
  private func subscriptions(
    in tenant: TenantID, for context: Context, _ call: borrowing Invocation
  ) throws -> [Subscription] {
    guard let token = try session.tokenIfAdmitted(for: context.account, in: tenant) else {
      try call.writeWarning(
        "Could not authenticate user account '\(context.account.id)' with tenant '\(tenant)'. Subscriptions in this "
          + "tenant will not be listed. Please login again using Connect-AzAccount to view the subscriptions in this "
          + "tenant.")
      return []
    }
    return try session.resources.subscriptions(as: token)
  }
}
