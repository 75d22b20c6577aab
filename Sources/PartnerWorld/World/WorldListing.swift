import Database
package import PartnerDomain

extension PartnerWorld: ResourceListing {
  package func tenants(as token: AccessToken) throws -> [Tenant] {
    try list(as: token) { try $0.tenants(of: token.subject) }
  }

  package func subscriptions(as token: AccessToken) throws -> [Subscription] {
    try list(as: token) { try $0.subscriptions(in: token.tenant) }
  }

  private func list<Item: Sendable>(
    as token: AccessToken, _ body: (Listing) throws -> [Item]
  ) throws -> [Item] {
    try token.check(for: .resourceManager, at: now())
    return try withConnection { connection in
      try connection.reading { try body(Listing(connection: connection)) }
    }
  }
}

/// What there is to see, over one connection at one moment.
private struct Listing {
  let connection: Connection

  func tenants(of identity: String) throws -> [Tenant] {
    let tenants = try connection.rows(
      """
      SELECT tenants.id, tenants.name, country, logo, objects.id IS NOT NULL
      FROM tenants JOIN identities ON identities.id = ?
      LEFT JOIN objects ON objects.identity = identities.id AND objects.tenant = tenants.id
      LEFT JOIN delegations ON delegations.identity = identities.id AND delegations.tenant = tenants.id
      WHERE objects.id IS NOT NULL OR delegations.tenant IS NOT NULL
      ORDER BY tenants.id <> identities.home, tenants.position
      """, identity
    ) { row in
      Tenant(
        id: try row.id(0), name: try row.text(1), domains: [],
        category: try row.integer(4) == 1 ? .home : .managedBy, countryCode: try row.text(2),
        branding: Branding(logo: row.optionalText(3)))
    }
    return try tenants.map(withDomains)
  }

  private func withDomains(_ tenant: Tenant) throws -> Tenant {
    var tenant = tenant
    tenant.domains = try connection.rows(
      "SELECT name FROM domains WHERE tenant = ? ORDER BY position", tenant.id.description
    ) { try $0.text(0) }
    return tenant
  }

  func subscriptions(in tenant: TenantID) throws -> [Subscription] {
    let subscriptions = try connection.rows(
      """
      SELECT id, name, state, home FROM subscriptions
      WHERE home = ?1 OR id IN (SELECT subscription FROM delegated_subscriptions WHERE tenant = ?1)
      ORDER BY position
      """, tenant.description
    ) { row in
      Subscription(
        id: try row.id(0), name: try row.text(1), state: try row.text(2), tenant: tenant, home: try row.id(3))
    }
    return try subscriptions.map(withManagers)
  }

  private func withManagers(_ subscription: Subscription) throws -> Subscription {
    var subscription = subscription
    subscription.managedBy = try connection.rows(
      "SELECT tenant FROM delegated_subscriptions WHERE subscription = ? ORDER BY tenant",
      subscription.id.description
    ) { try $0.id(0) }
    return subscription
  }
}
