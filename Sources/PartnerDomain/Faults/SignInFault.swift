/// A refusal of the identity platform.
package enum SignInFault: Error, Equatable, Sendable {
  case unknownTenant(String)
  case unknownAccount(String)
  /// The account exists, but not in this tenant.
  case notInTenant(account: String, tenant: TenantID)
  case wrongPassword(account: String)
  case unknownApplication(String, tenant: String)
  case wrongSecret(application: String)
  case wrongCertificate(application: String, thumbprint: String)
  case certificateUnreadable(reason: String)
  case wrongAssertion(application: String)
  /// The tenant lets nobody in from here, whatever they show.
  case blocked(account: String, tenant: TenantID)
  /// The tenant lets the account in only after a sign-in of its own: `Connect-AzAccount -Tenant`.
  case interactionRequired(account: String, tenant: TenantID)
  case tokenMalformed
  case tokenExpired(at: Moment)
  case tokenForAnotherTenant(wanted: TenantID, has: TenantID)
  /// This machine has no identity, or none of that name.
  case noManagedIdentity(client: String?)
  case deviceCodeUnknown
  case deviceCodeExpired
  /// Anything else that an identity platform answers.
  case refused(error: String, status: Int, code: Int, message: String)
}

extension SignInFault {
  /// What the identity platform's reply holds.
  package struct Reply: Equatable, Sendable {
    /// OAuth's word: `invalid_grant`.
    package let error: String
    package let status: Int
    /// The number after `AADSTS`, 0 where the platform gives none.
    package let code: Int
    /// The sentence, as in `AADSTS50126: …`.
    package let message: String
  }

  /// The platform's sentence, with its number.
  package var message: String { reply.message }
}
