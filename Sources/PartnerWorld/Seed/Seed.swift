import PartnerDomain

/// What a new world holds, as tables that can be read at a glance.
struct Seed {
  struct Tenant {
    let id: String
    let name: String
    let domains: [String]
    let country: String
    var admission = Admission.open
  }

  struct Identity {
    enum Proof {
      case none
      case secret(SecretDigest)
      case certificate(thumbprint: String)
    }

    let id: String
    let kind: Account.Kind
    let name: String
    let home: String
    /// The object in each tenant that it is known in.
    let objects: [(tenant: String, object: String)]
    /// Tenants that it reaches without an object there.
    var delegated: [String] = []
    var proof = Proof.none
  }

  struct Subscription {
    let id: String
    let name: String
    let home: String
    var state = "Enabled"
    /// The tenants that it is delegated to (Azure Lighthouse).
    var delegatedTo: [String] = []
  }

  struct Link {
    let tenant: String
    let object: String
    let partner: String
    let version: Int
    let created: Moment
    let updated: Moment
  }

  let name: String
  let tenants: [Tenant]
  let identities: [Identity]
  let defaultIdentity: String
  let subscriptions: [Subscription]
  let partners: [Partner]
  let links: [Link]
}

/// Whom a tenant lets in.
enum Admission: String {
  /// Whoever has an object or a delegation there.
  case open
  /// The same, after a sign-in that names the tenant.
  case fresh
  /// Nobody.
  case refused
}
