/// A directory as an account sees it.
package struct Tenant: Equatable, Sendable {
  /// How the tenant is reached: as a member or guest, or through a delegation (Azure Lighthouse).
  package enum Category: String, Sendable {
    case home = "Home"
    case managedBy = "ManagedBy"
  }

  package var id: TenantID
  package var name: String
  /// All its domains, the default one first.
  package var domains: [String]
  package var category: Category
  /// Two letters, as in `US`.
  package var countryCode: String
  package var branding: Branding

  package init(
    id: TenantID, name: String, domains: [String], category: Category = .home, countryCode: String = "US",
    branding: Branding = Branding()
  ) {
    (self.id, self.name, self.domains, self.category) = (id, name, domains, category)
    (self.countryCode, self.branding) = (countryCode, branding)
  }

  package var defaultDomain: String { domains.first ?? "" }
}

/// What a tenant shows on its sign-in page.
package struct Branding: Equatable, Sendable {
  package var logo: String?

  package init(logo: String? = nil) { self.logo = logo }
}
