import Database
import PartnerDomain

extension Seed {
  /// Fills an empty world's tables.
  func plant(in connection: Connection, birth: Birth) throws {
    try connection.run(
      "INSERT INTO world (id, seed, created, default_identity) VALUES (?, ?, ?, ?)", birth.id.description,
      name,
      Int(birth.now.ticks), defaultIdentity)
    for (position, tenant) in tenants.enumerated() { try plant(tenant, at: position, in: connection) }
    for (position, identity) in identities.enumerated() { try plant(identity, at: position, in: connection) }
    for (position, subscription) in subscriptions.enumerated() {
      try plant(subscription, at: position, in: connection)
    }
    for partner in partners {
      try connection.run(
        "INSERT INTO partners (id, name, kind) VALUES (?, ?, ?)", partner.id.text, partner.name,
        partner.kind.rawValue)
    }
    for link in links { try plant(link, in: connection) }
  }

  private func plant(_ tenant: Tenant, at position: Int, in connection: Connection) throws {
    try connection.run(
      "INSERT INTO tenants (id, position, name, country, admission) VALUES (?, ?, ?, ?, ?)", tenant.id,
      position,
      tenant.name, tenant.country, tenant.admission.rawValue)
    for (position, domain) in tenant.domains.enumerated() {
      try connection.run(
        "INSERT INTO domains (name, tenant, position) VALUES (?, ?, ?)", domain, tenant.id, position)
    }
  }

  private func plant(_ identity: Identity, at position: Int, in connection: Connection) throws {
    try connection.run(
      "INSERT INTO identities (id, position, kind, name, home) VALUES (?, ?, ?, ?, ?)", identity.id, position,
      identity.kind.rawValue, identity.name, identity.home)
    for (tenant, object) in identity.objects {
      try connection.run(
        "INSERT INTO objects (identity, tenant, id) VALUES (?, ?, ?)", identity.id, tenant, object)
    }
    for tenant in identity.delegated {
      try connection.run("INSERT INTO delegations (identity, tenant) VALUES (?, ?)", identity.id, tenant)
    }
    switch identity.proof {
    case .none: break
    case .secret(let secret):
      try connection.run(
        "INSERT INTO secrets (identity, salt, rounds, digest) VALUES (?, ?, ?, ?)", identity.id, secret.salt,
        secret.rounds, secret.digest)
    case .certificate(let thumbprint):
      try connection.run(
        "INSERT INTO certificates (identity, thumbprint) VALUES (?, ?)", identity.id, thumbprint)
    }
  }

  private func plant(_ subscription: Subscription, at position: Int, in connection: Connection) throws {
    try connection.run(
      "INSERT INTO subscriptions (id, position, name, state, home) VALUES (?, ?, ?, ?, ?)", subscription.id,
      position,
      subscription.name, subscription.state, subscription.home)
    for tenant in subscription.delegatedTo {
      try connection.run(
        "INSERT INTO delegated_subscriptions (tenant, subscription) VALUES (?, ?)", tenant, subscription.id)
    }
  }

  private func plant(_ link: Link, in connection: Connection) throws {
    let name = partners.first { $0.id.text == link.partner }?.name ?? ""
    try connection.run(
      """
      INSERT INTO links (tenant, object, partner, partner_name, version, created, updated, state)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      link.tenant, link.object, link.partner, name, link.version, Int(link.created.ticks),
      Int(link.updated.ticks),
      PartnerLink.State.active.rawValue)
  }
}
