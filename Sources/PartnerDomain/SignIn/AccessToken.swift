/// The service that a token is made for.
package struct Audience: Hashable, Sendable {
  /// The resource's URL, as in `https://management.azure.com/`.
  package let resource: String

  package init(_ resource: String) { self.resource = resource }

  package static let resourceManager = Audience("https://management.core.windows.net/")
  package static let graph = Audience("https://graph.microsoft.com/")
  package static let keyVault = Audience("https://vault.azure.net")

  /// Resource Manager answers to two names.
  package var isResourceManager: Bool {
    let name = resource.hasSuffix("/") ? String(resource.dropLast()) : resource
    return ["https://management.core.windows.net", "https://management.azure.com"].contains(name.lowercased())
  }
}

/// Leave to act as one account in one tenant for a while.
///
/// Every call to a service takes one; there is no "current" tenant.
package struct AccessToken: Equatable, Sendable {
  /// The bearer text.
  package let secret: Secret
  /// Who it was made for, as the directory knows them: `Account.subject`.
  package let subject: String
  package let tenant: TenantID
  /// The account's object in that tenant; nil for who acts there by delegation only.
  package let object: ObjectID?
  package let audience: Audience
  package let expires: Moment

  package init(
    secret: Secret, subject: String, tenant: TenantID, object: ObjectID?, audience: Audience, expires: Moment
  ) {
    (self.secret, self.subject, self.tenant) = (secret, subject, tenant)
    (self.object, self.audience, self.expires) = (object, audience, expires)
  }
}
