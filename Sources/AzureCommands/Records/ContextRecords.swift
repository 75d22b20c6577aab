import PartnerDomain
import Runtime

// Properties in the order of Az's classes (Authentication.ResourceManager/Models).

extension Value {
  static func record(of entry: ContextList.Entry) -> Value {
    let context = entry.context
    return .object(
      RecordObject(
        .contextRecord, of: entry,
        [
          "Name": .string(entry.name), "Account": record(of: context.account),
          "Environment": record(ofEnvironment: context.environment),
          "Subscription": context.subscription.map { record(of: $0) } ?? .null,
          "Tenant": record(of: context.tenantShown), "TokenCache": .null, "VersionProfile": .null,
          "ExtendedProperties": .table(HashtableObject()),
        ]))
  }

  /// What signing in writes.
  static func profile(of entry: ContextList.Entry) -> Value {
    .object(
      RecordObject(
        .profileRecord, of: entry,
        ["Environments": .table(HashtableObject()), "Context": record(of: entry)]))
  }

  static func record(of account: Account) -> Value {
    .object(
      RecordObject(
        .accountRecord, of: account,
        [
          "Id": .string(account.id), "Type": .string(account.kind.rawValue),
          "Tenants": .array(account.tenants.map { .string($0.description) }), "AccessToken": .null,
          "Credential": .null, "TenantMap": .table(HashtableObject()),
          "CertificateThumbprint": account.certificateThumbprint.map { .string($0) } ?? .null,
          "ExtendedProperties": .table(HashtableObject()),
        ]))
  }

  static func record(of subscription: Subscription) -> Value {
    .object(
      RecordObject(
        .subscriptionRecord, of: subscription,
        [
          "Id": .string(subscription.id.description), "Name": .string(subscription.name),
          "State": .string(subscription.state), "SubscriptionId": .string(subscription.id.description),
          "TenantId": .string(subscription.tenant.description),
          "HomeTenantId": .string(subscription.home.description),
          "ManagedByTenantIds": .array(subscription.managedBy.map { .string($0.description) }),
          "CurrentStorageAccountName": .null, "ExtendedProperties": .table(HashtableObject()),
          "CurrentStorageAccount": .null,
        ]))
  }

  static func record(of tenant: Tenant) -> Value {
    .object(
      RecordObject(
        .tenantRecord, of: tenant,
        [
          "Id": .string(tenant.id.description), "TenantId": .string(tenant.id.description),
          "ExtendedProperties": .table(HashtableObject()),
          "TenantCategory": .string(tenant.category.rawValue),
          "Country": .null, "CountryCode": .string(tenant.countryCode), "Name": .string(tenant.name),
          "Domains": .array(tenant.domains.map { .string($0) }),
          "DefaultDomain": .string(tenant.defaultDomain),
          "TenantType": .null, "TenantBrandingLogoUrl": tenant.branding.logo.map { .string($0) } ?? .null,
        ]))
  }
}

extension Context {
  /// The tenant as far as a context knows it.
  fileprivate var tenantShown: Tenant {
    Tenant(id: tenant, name: tenantName ?? "", domains: [])
  }
}
