import Database
import PartnerDomain

/// What the directory knows and decides, over one connection at one moment.
struct SignInDesk {
  let connection: Connection
  let now: Moment

  /// Somebody who can sign in.
  struct Identity {
    let id: String
    let kind: Account.Kind
    let home: TenantID
  }

  /// How long a token is good, in seconds.
  static let tokenLife: Int64 = 3600

  func identity(_ id: String) throws -> Identity? {
    try connection.first("SELECT id, kind, home FROM identities WHERE id = ?", id.lowercased()) { row in
      Identity(id: try row.text(0), kind: try row.word(1), home: try row.id(2))
    }
  }

  func user(_ account: String) throws -> Identity {
    guard let identity = try identity(account), identity.kind == .user else {
      throw SignInFault.unknownAccount(account)
    }
    return identity
  }

  /// A service principal of that application, in the tenant that it signs in to.
  func principal(_ application: String, in tenant: TenantID?) throws -> Identity {
    guard let id = ApplicationID(application), let identity = try identity(id.description),
      identity.kind == .servicePrincipal,
      try reach(of: identity, in: tenant ?? identity.home) != nil
    else { throw SignInFault.unknownApplication(application, tenant: tenant?.description ?? "common") }
    return identity
  }

  func managedIdentity(_ client: String?) throws -> Identity {
    let id =
      try client
      ?? connection.first(
        "SELECT id FROM identities WHERE kind = ? ORDER BY position LIMIT 1",
        Account.Kind.managedService.rawValue
      ) { try $0.text(0) }
    guard let id, let identity = try identity(id), identity.kind == .managedService else {
      throw SignInFault.noManagedIdentity(client: client)
    }
    return identity
  }

  /// The one that an interactive sign-in means when it names none.
  func defaultIdentity() throws -> String {
    try connection.first("SELECT default_identity FROM world") { try $0.text(0) } ?? ""
  }

  func hasSecret(_ identity: Identity, _ secret: Secret) throws -> Bool {
    let digests = try connection.rows(
      "SELECT salt, rounds, digest FROM secrets WHERE identity = ?", identity.id
    ) {
      SecretDigest(salt: try $0.blob(0), rounds: try $0.integer(1), digest: try $0.blob(2))
    }
    return digests.contains { $0.fits(secret) }
  }

  func hasCertificate(_ identity: Identity, thumbprint: String) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM certificates WHERE identity = ? AND thumbprint = ?", identity.id, thumbprint.uppercased()
    ) { try $0.integer(0) } != nil
  }
}
