import Database
package import PartnerDomain

extension PartnerWorld: Directory {
  package func tenant(named domain: String) throws -> TenantID? {
    try withConnection { connection in
      try connection.first("SELECT tenant FROM domains WHERE name = ?", domain.lowercased()) { try $0.id(0) }
    }
  }

  package func signIn(_ credential: Credential, tenant: TenantID?) throws -> SignIn {
    try withDesk { desk in
      if case .accessToken(let account, let secret) = credential {
        return try desk.signIn(bearing: secret, as: account, tenant: tenant)
      }
      if let tenant { _ = try desk.admission(of: tenant) }
      let identity = try desk.identity(proving: credential, in: tenant)
      let place = tenant ?? identity.home
      let token = try desk.token(for: identity, in: place, audience: .resourceManager, asked: true)
      let account = Account(
        id: identity.id, kind: identity.kind, home: identity.home, tenants: [place],
        certificateThumbprint: credential.thumbprint)
      return SignIn(account: account, tenant: place, token: token)
    }
  }

  package func token(for account: Account, tenant: TenantID, audience: Audience) throws -> AccessToken {
    try withDesk { desk in
      guard let identity = try desk.identity(account.subject) else {
        throw SignInFault.unknownAccount(account.id)
      }
      if account.kind == .accessToken, let home = account.home, home != tenant {
        throw SignInFault.tokenForAnotherTenant(wanted: tenant, has: home)
      }
      let asked = account.tenants.contains(tenant)
      return try desk.token(for: identity, in: tenant, audience: audience, asked: asked)
    }
  }

  private func withDesk<Result: Sendable>(_ body: (SignInDesk) throws -> Result) throws -> Result {
    try withConnection { connection in
      try connection.reading { try body(SignInDesk(connection: connection, now: now())) }
    }
  }
}

extension PartnerWorld: TokenVerifier {
  package func verify(_ bearer: Secret) throws -> AccessToken {
    try withDesk { desk in
      guard let token = try desk.opened(bearer) else { throw PartnerFault.tokenInvalid }
      return token
    }
  }
}

extension PartnerWorld {
  /// Minutes that a device code is good.
  private static let deviceCodeLife: Int64 = 15

  /// In the sandbox nobody needs to enter the code: `signIn` takes it at once, for the default identity.
  package func startDeviceSignIn(tenant: TenantID?) throws -> DeviceCode {
    let id = freshID()
    let expires = now().adding(seconds: Self.deviceCodeLife * 60)
    let page = "https://microsoft.com/devicelogin"
    let userCode = SignInDesk.userCode(from: id)
    let claims: JSON = [
      "device": .string(id.description), "exp": .number(Int(expires.unixSeconds)),
      "tid": .optional(tenant?.description),
    ]
    return DeviceCode(
      userCode: userCode, verificationURI: page,
      message:
        "To sign in, use a web browser to open the page \(page) and enter the code \(userCode) to authenticate.",
      expires: expires, deviceCode: try withDesk { try $0.seal().seal(claims) })
  }
}
