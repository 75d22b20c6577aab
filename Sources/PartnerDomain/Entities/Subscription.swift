/// A subscription as an account sees it in one tenant.
package struct Subscription: Equatable, Sendable {
  package var id: SubscriptionID
  package var name: String
  /// `Enabled`, `Disabled`, `Warned`, `PastDue`: the service's word, kept as it came.
  package var state: String
  /// The tenant in whose list it appears.
  package var tenant: TenantID
  /// The customer's own tenant; another one than `tenant` where the subscription is delegated (Lighthouse).
  package var home: TenantID
  /// The tenants that manage it by delegation.
  package var managedBy: [TenantID]

  package init(
    id: SubscriptionID, name: String, state: String = "Enabled", tenant: TenantID, home: TenantID? = nil,
    managedBy: [TenantID] = []
  ) {
    (self.id, self.name, self.state, self.tenant) = (id, name, state, tenant)
    (self.home, self.managedBy) = (home ?? tenant, managedBy)
  }
}
