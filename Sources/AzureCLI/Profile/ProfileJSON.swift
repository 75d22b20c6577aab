import PartnerDomain

extension ProfileAccount {
  /// The account as it is stored.
  var json: JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)), .init("name", .string(name)), .init("state", .string(state)),
      .init("isDefault", .bool(isDefault)), .init("tenant", .string(tenant.description)),
      .init("userName", .string(userName)), .init("userType", .string(userType.rawValue)),
      .init("assignedIdentity", .optional(assignedIdentity)), .init("account", account.json),
    ]
    if let details { members.append(.init("details", details.json)) }
    return .object(members)
  }

  /// Reads a stored account, nil if it is none.
  init?(json: JSON) {
    guard let id = json["id"]?.string, let name = json["name"]?.string, let state = json["state"]?.string,
      let isDefault = json["isDefault"]?.bool, let tenant = json["tenant"]?.string.flatMap({ TenantID($0) }),
      let userName = json["userName"]?.string,
      let userType = json["userType"]?.string.flatMap(UserType.init),
      let account = json["account"].flatMap(Account.init(json:))
    else { return nil }
    self.init(
      id: id, name: name, state: state, isDefault: isDefault, tenant: tenant, account: account,
      userName: userName, userType: userType, assignedIdentity: json["assignedIdentity"]?.string,
      details: json["details"].flatMap(SubscriptionDetails.init(json:)))
  }
}

extension ProfileAccount.SubscriptionDetails {
  fileprivate var json: JSON {
    [
      "home": .string(home.description), "managedBy": .array(managedBy.map { .string($0.description) }),
      "domain": .optional(tenantNames?.defaultDomain), "tenantName": .optional(tenantNames?.displayName),
    ]
  }

  fileprivate init?(json: JSON) {
    guard let home = json["home"]?.string.flatMap({ TenantID($0) }) else { return nil }
    let managedBy = json["managedBy"]?.elements?.compactMap { $0.string.flatMap { TenantID($0) } } ?? []
    var names: ProfileAccount.TenantNames?
    if let domain = json["domain"]?.string, let name = json["tenantName"]?.string {
      names = ProfileAccount.TenantNames(defaultDomain: domain, displayName: name)
    }
    self.init(home: home, managedBy: managedBy, tenantNames: names)
  }
}

extension Account {
  fileprivate var json: JSON {
    [
      "id": .string(id), "kind": .string(kind.rawValue), "subject": .string(subject),
      "home": .optional(home?.description), "tenants": .array(tenants.map { .string($0.description) }),
      "certificateThumbprint": .optional(certificateThumbprint),
    ]
  }

  fileprivate init?(json: JSON) {
    guard let id = json["id"]?.string, let kind = json["kind"]?.string.flatMap(Kind.init) else { return nil }
    self.init(
      id: id, kind: kind, subject: json["subject"]?.string,
      home: json["home"]?.string.flatMap { TenantID($0) },
      tenants: json["tenants"]?.elements?.compactMap { $0.string.flatMap { TenantID($0) } } ?? [],
      certificateThumbprint: json["certificateThumbprint"]?.string)
  }
}
