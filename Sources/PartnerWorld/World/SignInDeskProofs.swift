import PartnerDomain

extension SignInDesk {
  /// Who a credential proves to be; throws `SignInFault` when it proves nothing.
  func identity(proving credential: Credential, in tenant: TenantID?) throws -> Identity {
    switch credential {
    case .interactive(let account): return try user(account ?? defaultIdentity())
    case .device(let code):
      try check(code)
      return try user(defaultIdentity())
    case .password(let account, let secret):
      let identity = try user(account)
      guard try hasSecret(identity, secret) else { throw SignInFault.wrongPassword(account: account) }
      return identity
    case .clientSecret(let application, let secret):
      let identity = try principal(application, in: tenant)
      guard try hasSecret(identity, secret) else { throw SignInFault.wrongSecret(application: application) }
      return identity
    case .certificate(let application, let certificate):
      let identity = try principal(application, in: tenant)
      let thumbprint = try certificate.sandboxThumbprint()
      guard try hasCertificate(identity, thumbprint: thumbprint) else {
        throw SignInFault.wrongCertificate(application: application, thumbprint: thumbprint)
      }
      return identity
    case .federated(let application, _):
      // The sandbox knows no other issuers, so no assertion can be one that it trusts.
      _ = try principal(application, in: tenant)
      throw SignInFault.wrongAssertion(application: application)
    case .managedIdentity(let client): return try managedIdentity(client)
    case .accessToken: throw SignInFault.tokenMalformed
    }
  }

  /// A session of whoever a token was made for, called as the user likes.
  func signIn(bearing secret: Secret, as account: String, tenant: TenantID?) throws -> SignIn {
    guard let token = try opened(secret) else { throw SignInFault.tokenMalformed }
    guard now < token.expires else { throw SignInFault.tokenExpired(at: token.expires) }
    if let tenant, tenant != token.tenant {
      throw SignInFault.tokenForAnotherTenant(wanted: tenant, has: token.tenant)
    }
    return SignIn(
      account: Account(
        id: account, kind: .accessToken, subject: token.subject, home: token.tenant, tenants: [token.tenant]),
      tenant: token.tenant, token: token)
  }

  private func check(_ code: DeviceCode) throws {
    guard let claims = try seal().open(code.deviceCode), claims["device"] != nil,
      let expires = claims["exp"]?.integer
    else { throw SignInFault.deviceCodeUnknown }
    guard now < Moment(unixSeconds: Int64(expires)) else { throw SignInFault.deviceCodeExpired }
  }

  /// Nine letters and digits, none of which can be taken for another.
  static func userCode(from id: GUID) -> String {
    let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
    return String((0..<9).map { alphabet[Int(id.high >> UInt64(5 * $0) & 31)] })
  }
}

extension Credential {
  /// The certificate's thumbprint, where one was named.
  var thumbprint: String? {
    guard case .certificate(_, .thumbprint(let digits)) = self else { return nil }
    return digits
  }
}

extension Certificate {
  /// The thumbprint that the sandbox compares; throws `SignInFault.certificateUnreadable` for a file.
  func sandboxThumbprint() throws -> String {
    switch self {
    case .thumbprint(let digits): return digits
    case .file:
      throw SignInFault.certificateUnreadable(
        reason: "the sandbox knows its certificates by thumbprint and reads no certificate files yet")
    }
  }
}
