import Database
import PartnerDomain

extension SignInDesk {
  /// How an identity reaches a tenant: through an object there, or by delegation without one.
  enum Reach { case object(ObjectID), delegation }

  func reach(of identity: Identity, in tenant: TenantID) throws -> Reach? {
    let object = try connection.first(
      "SELECT id FROM objects WHERE identity = ? AND tenant = ?", identity.id, tenant.description
    ) { try $0.id(0, ObjectID.self) }
    if let object { return .object(object) }
    let delegated = try connection.first(
      "SELECT 1 FROM delegations WHERE identity = ? AND tenant = ?", identity.id, tenant.description
    ) { try $0.integer(0) }
    return delegated == nil ? nil : .delegation
  }

  /// Whom the tenant lets in; throws `SignInFault.unknownTenant`.
  func admission(of tenant: TenantID) throws -> Admission {
    let admission = try connection.first("SELECT admission FROM tenants WHERE id = ?", tenant.description) {
      try $0.word(0, Admission.self)
    }
    guard let admission else { throw SignInFault.unknownTenant(tenant.description) }
    return admission
  }

  /// A token for an identity in a tenant that lets it in.
  ///
  /// `asked` says that this is a sign-in that names the tenant, or that there was one.
  func token(
    for identity: Identity, in tenant: TenantID, audience: Audience, asked: Bool
  ) throws -> AccessToken {
    let admission = try admission(of: tenant)
    guard let reach = try reach(of: identity, in: tenant) else {
      throw SignInFault.notInTenant(account: identity.id, tenant: tenant)
    }
    switch admission {
    case .refused: throw SignInFault.blocked(account: identity.id, tenant: tenant)
    case .fresh where !asked: throw SignInFault.interactionRequired(account: identity.id, tenant: tenant)
    case .fresh, .open: break
    }
    var object: ObjectID?
    if case .object(let id) = reach { object = id }
    return try issue(to: identity, in: tenant, object: object, audience: audience)
  }

  private func issue(
    to identity: Identity, in tenant: TenantID, object: ObjectID?, audience: Audience
  ) throws -> AccessToken {
    let expires = now.adding(seconds: Self.tokenLife)
    var claims: [JSON.Member] = [
      .init("aud", .string(audience.resource)), .init("iss", .string("https://sts.windows.net/\(tenant)/")),
      .init("iat", .number(Int(now.unixSeconds))), .init("nbf", .number(Int(now.unixSeconds))),
      .init("exp", .number(Int(expires.unixSeconds))), .init("tid", .string(tenant.description)),
      .init("sub", .string(identity.id)),
    ]
    if let object { claims.append(.init("oid", .string(object.description))) }
    claims.append(.init(identity.kind == .user ? "upn" : "appid", .string(identity.id)))
    claims.append(.init("idtyp", identity.kind == .user ? "user" : "app"))
    claims.append(.init("ver", "1.0"))
    return AccessToken(
      secret: try seal().seal(.object(claims)), subject: identity.id, tenant: tenant, object: object,
      audience: audience, expires: expires)
  }

  /// Reads a token of this world; nil for any other text.
  func opened(_ bearer: Secret) throws -> AccessToken? {
    guard let claims = try seal().open(bearer), let audience = claims["aud"]?.string,
      let expires = claims["exp"]?.integer, let subject = claims["sub"]?.string,
      let tenant = claims["tid"]?.string.flatMap({ TenantID($0) })
    else { return nil }
    return AccessToken(
      secret: bearer, subject: subject, tenant: tenant,
      object: claims["oid"]?.string.flatMap { ObjectID($0) },
      audience: Audience(audience), expires: Moment(unixSeconds: Int64(expires)))
  }

  func seal() throws -> TokenSeal {
    let world = try connection.first("SELECT id FROM world") { try $0.text(0) }
    guard let world = world.flatMap({ GUID($0) }) else {
      throw StoreFault.damaged(path: connection.path, finding: "the world has no id")
    }
    return TokenSeal(world: world)
  }
}
