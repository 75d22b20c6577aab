import PartnerDomain

/// A subscription, or a tenant without one, as somebody who signed in sees it.
struct ProfileAccount: Equatable {
  /// The subscription's id; the tenant's where there is no subscription.
  var id: String
  var name: String
  var state: String
  var isDefault = false
  /// The tenant whose token lists the subscription.
  var tenant: TenantID
  /// Who signed in, for the directory.
  var account: Account
  /// What az calls who signed in: the account's name, or a word for a machine's identity.
  var userName: String
  var userType: UserType
  /// Which of the machine's identities: `MSI`, or `MSIClient-` and an id.
  var assignedIdentity: String?
  /// Nil for a tenant without a subscription.
  var details: SubscriptionDetails?

  enum UserType: String { case user, servicePrincipal }

  /// What only a subscription has.
  struct SubscriptionDetails: Equatable {
    var home: TenantID
    var managedBy: [TenantID]
    /// Known when the sign-in named no tenant.
    var tenantNames: TenantNames?
  }

  struct TenantNames: Equatable {
    var defaultDomain: String
    var displayName: String
  }

  static let cloud = "AzureCloud"
  /// The name of a tenant without a subscription.
  static let tenantLevelName = "N/A(tenant level account)"

  var isTenantLevel: Bool { details == nil }

  /// Whether that is its id or name, in any case.
  func isNamed(_ text: String) -> Bool {
    id.lowercased() == text.lowercased() || name.lowercased() == text.lowercased()
  }
}

extension ProfileAccount {
  /// The account as `az account show` prints it.
  var shown: Value {
    var record = beginning
    record["environmentName"] = .string(Self.cloud)
    addDetails(to: &record)
    return .object(record)
  }

  /// The account as `az login` and `az account list` print it.
  var listed: Value {
    var record = beginning
    addDetails(to: &record)
    record["cloudName"] = .string(Self.cloud)
    return .object(record)
  }

  /// In the order in which az keeps the members, which tables of a query show.
  private var beginning: Record {
    var user = Record()
    user["name"] = .string(userName)
    user["type"] = .string(userType.rawValue)
    user["assignedIdentityInfo"] = assignedIdentity.map(Value.string)
    var record = Record()
    record["id"] = .string(id)
    record["name"] = .string(name)
    record["state"] = .string(state)
    record["user"] = .object(user)
    record["isDefault"] = .bool(isDefault)
    record["tenantId"] = .string(tenant.description)
    return record
  }

  private func addDetails(to record: inout Record) {
    guard let details else { return }
    record["homeTenantId"] = .string(details.home.description)
    record["tenantDefaultDomain"] = (details.tenantNames?.defaultDomain).map(Value.string)
    record["tenantDisplayName"] = (details.tenantNames?.displayName).map(Value.string)
    record["managedByTenants"] = .array(details.managedBy.map { ["tenantId": .string($0.description)] })
  }
}
