/// The identity platform: who may act, and tokens to act with.
///
/// All methods throw `SignInFault` when the directory refuses, `StoreFault` when the sandbox's world cannot be used.
package protocol Directory: Sendable {
  /// The tenant that a domain name belongs to (any of its domains, in any case), nil if there is none.
  ///
  /// Anybody may ask. That Az takes a domain only of the account's home tenant is Az's habit and its commands' to keep
  /// (`az` takes any): compare the answer with `SignIn.account.home`.
  func tenant(named domain: String) throws -> TenantID?

  /// Starts a sign-in on another device: show `message`, then call `signIn(.device(code), …)`, which waits for it.
  func startDeviceSignIn(tenant: TenantID?) throws -> DeviceCode

  /// Signs in to a tenant, or to the account's home when none is given.
  ///
  /// A user may be signed in to a tenant without having an object there (delegation); see `AccessToken.object`.
  func signIn(_ credential: Credential, tenant: TenantID?) throws -> SignIn

  /// A token for a signed-in account in any tenant that lets it in, without asking a person.
  ///
  /// Throws `SignInFault.interactionRequired` where the tenant wants its own sign-in.
  func token(for account: Account, tenant: TenantID, audience: Audience) throws -> AccessToken
}

/// The other side of a token: who it was made for.
package protocol TokenVerifier: Sendable {
  /// Reads a bearer text; throws `PartnerFault.tokenInvalid` for one that this directory did not make.
  ///
  /// Whether it is still good and for which service is not looked at: `AccessToken.check`.
  func verify(_ bearer: Secret) throws -> AccessToken
}
