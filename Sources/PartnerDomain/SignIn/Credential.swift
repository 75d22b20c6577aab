/// A way to sign in, with all that it needs.
package enum Credential: Sendable {
  /// A browser on this machine; the sandbox signs its default identity in, or the one that is named.
  case interactive(account: String?)
  /// The second half of a device sign-in: `Directory.startDeviceSignIn` made the code, a person entered it.
  case device(DeviceCode)
  case password(account: String, Secret)
  case clientSecret(application: String, Secret)
  case certificate(application: String, Certificate)
  /// A token of another issuer, exchanged for one of ours.
  case federated(application: String, assertion: Secret)
  /// A token made elsewhere. `account` is what the session will call it, and proves nothing.
  case accessToken(account: String, Secret)
  /// The machine's own identity; `client` chooses one of several.
  case managedIdentity(client: String?)
}

/// A certificate that proves a service principal: named by its thumbprint, or held in a file.
package enum Certificate: Sendable {
  /// Hexadecimal digits in either case.
  case thumbprint(String)
  /// The file's bytes (PEM or PFX) and what opens it.
  case file(bytes: [UInt8], password: Secret?)
}

/// What a person needs to sign in on another device, and what the client needs to wait for it.
package struct DeviceCode: Sendable {
  package let userCode: String
  package let verificationURI: String
  /// The sentence to show, from the directory.
  package let message: String
  package let expires: Moment
  /// Names the sign-in under way to the directory.
  package let deviceCode: Secret

  package init(
    userCode: String, verificationURI: String, message: String, expires: Moment, deviceCode: Secret
  ) {
    (self.userCode, self.verificationURI, self.message) = (userCode, verificationURI, message)
    (self.expires, self.deviceCode) = (expires, deviceCode)
  }
}

/// What came of a sign-in.
package struct SignIn: Equatable, Sendable {
  package let account: Account
  /// The tenant that was signed in to: the one asked for, else the account's home.
  package let tenant: TenantID
  /// A token for Resource Manager in that tenant.
  package let token: AccessToken

  package init(account: Account, tenant: TenantID, token: AccessToken) {
    (self.account, self.tenant, self.token) = (account, tenant, token)
  }
}
