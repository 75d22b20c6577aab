/// Who is signed in: what a session keeps of a sign-in, without any secret.
package struct Account: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case user = "User"
    case servicePrincipal = "ServicePrincipal"
    case managedService = "ManagedService"
    case accessToken = "AccessToken"
  }

  /// What is shown: `alex@contoso.example`, an application's id.
  package var id: String
  package var kind: Kind
  /// How the directory knows the account.
  ///
  /// `id` may be any text for an access token; this is who the token was made for.
  package var subject: String
  /// The tenant that the account belongs to, where the directory said so.
  package var home: TenantID?
  /// Tenants that were signed in to by name, in that order; some let in only who did (Northwind in the sandbox).
  package var tenants: [TenantID]
  /// The certificate that a service principal signed in with, as hexadecimal digits.
  package var certificateThumbprint: String?

  package init(
    id: String, kind: Kind, subject: String? = nil, home: TenantID?, tenants: [TenantID] = [],
    certificateThumbprint: String? = nil
  ) {
    (self.id, self.kind, self.subject) = (id, kind, subject ?? id)
    (self.home, self.tenants, self.certificateThumbprint) = (home, tenants, certificateThumbprint)
  }

  /// Whether it is the same account, whatever it signed in to; access tokens stand each for itself.
  package func isSame(as other: Account) -> Bool {
    kind == other.kind && kind != .accessToken && id.lowercased() == other.id.lowercased()
  }
}
