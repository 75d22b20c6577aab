import PartnerDomain

extension AzSession {
  /// The context that `Set-AzContext` makes of another one, in another tenant or subscription.
  ///
  /// Throws `AzureFault.tenantOrSubscriptionRequired` where it cannot be found or the tenant refuses.
  func switched(
    _ context: Context, tenant: String?, subscription: String?
  ) throws -> Context {
    let place = try tenant.map { try self.tenant($0, for: context) }
    var context = context
    if let subscription {
      let found = try find(subscription, in: place, for: context)
      context.tenant = found.tenant
      context.subscription = found
    } else if let place {
      guard let token = try tokenIfAdmitted(for: context.account, in: place) else {
        throw AzureFault.tenantOrSubscriptionRequired
      }
      let subscriptions = try resources.subscriptions(as: token)
      context.tenant = place
      context.subscription = subscriptions.first(where: \.isUsable) ?? subscriptions.first
    }
    let token = try token(for: context)
    context.tenantName = tenantName(of: context.tenant, as: token)
    return context
  }

  /// A tenant by id, or by one of its domains.
  func tenant(_ text: String, for context: Context) throws -> TenantID {
    if let id = TenantID(text) { return id }
    guard let id = try directory.tenant(named: text) else { throw AzureFault.tenantOrSubscriptionRequired }
    return id
  }

  private func find(_ name: String, in place: TenantID?, for context: Context) throws -> Subscription {
    let tenants = try place.map { [$0] } ?? visibleTenants(of: context)
    for tenant in tenants {
      guard let token = try tokenIfAdmitted(for: context.account, in: tenant) else { continue }
      if let found = try resources.subscriptions(as: token).first(where: { $0.answers(to: name) }) {
        return found
      }
    }
    throw AzureFault.tenantOrSubscriptionRequired
  }

  /// The tenants that the account can see, the context's own first.
  func visibleTenants(of context: Context) throws -> [TenantID] {
    let all = try resources.tenants(as: token(for: context)).map(\.id)
    return [context.tenant] + all.filter { $0 != context.tenant }
  }
}
