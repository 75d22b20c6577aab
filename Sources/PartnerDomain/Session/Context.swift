/// An account in a tenant, with the subscription that commands act on: what Az calls a context.
package struct Context: Equatable, Sendable {
  package var account: Account
  package var tenant: TenantID
  /// The tenant's name, where it is known.
  package var tenantName: String?
  /// Nil when the tenant has no subscription that the account may see.
  package var subscription: Subscription?
  /// `AzureCloud` in the sandbox.
  package var environment: String

  package init(
    account: Account, tenant: TenantID, tenantName: String? = nil, subscription: Subscription? = nil,
    environment: String = "AzureCloud"
  ) {
    (self.account, self.tenant, self.tenantName) = (account, tenant, tenantName)
    (self.subscription, self.environment) = (subscription, environment)
  }

  /// The name that Az gives it: `Fabrikam Production (2222…) - bbbb… - alex@contoso.example`.
  package var defaultName: String {
    let subscription = subscription.map { "\($0.name) (\($0.id)) - " } ?? ""
    return "\(subscription)\(tenant) - \(account.id)"
  }

  /// Whether two contexts stand for the same place: signing in there again renews the one there is.
  package func isSamePlace(as other: Context) -> Bool {
    environment == other.environment && tenant == other.tenant && subscription?.id == other.subscription?.id
      && account.id.lowercased() == other.account.id.lowercased()
  }
}
