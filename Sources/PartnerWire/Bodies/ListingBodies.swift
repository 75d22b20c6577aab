import PartnerDomain

extension Tenant {
  /// A tenant in the list of tenants.
  var document: JSON {
    var members: [JSON.Member] = [
      .init("id", .string("/tenants/\(id)")), .init("tenantId", .string(id.description)),
      .init("countryCode", .string(countryCode)), .init("displayName", .string(name)),
      .init("domains", .array(domains.map(JSON.string))), .init("tenantCategory", .string(category.rawValue)),
      .init("defaultDomain", .string(defaultDomain)), .init("tenantType", "AAD"),
    ]
    if let logo = branding.logo { members.append(.init("tenantBrandingLogoUrl", .string(logo))) }
    return .object(members)
  }
}

extension Subscription {
  /// A subscription, alone or in the list; `tenantId` is the customer's own tenant.
  var document: JSON {
    [
      "id": .string("/subscriptions/\(id)"),
      "authorizationSource": "RoleBased",
      "managedByTenants": .array(managedBy.map { ["tenantId": .string($0.description)] }),
      "subscriptionId": .string(id.description),
      "tenantId": .string(home.description),
      "displayName": .string(name),
      "state": .string(state),
      "subscriptionPolicies": [
        "locationPlacementId": "Public_2014-09-01", "quotaId": "PayAsYouGo_2014-09-01",
        "spendingLimit": "Off",
      ],
    ]
  }
}

/// What the partner provider can do (pal-facts 2.5).
enum OperationsBody {
  private static let operations = [
    ("read", "Get", "Read All"), ("write", "Create", "Create any"), ("action", "Update", "Update any"),
    ("delete", "Delete", "Delete any"),
  ]

  static var document: JSON {
    let values = operations.map { action, operation, description -> JSON in
      [
        "name": .string("Microsoft.ManagementPartner/partners/\(action)"),
        "display": [
          "provider": "Microsoft ManagementPartner", "resource": "ManagementPartner",
          "operation": .string("\(operation) ManagementPartner"),
          "description": .string("\(description) ManagementPartner"),
        ],
      ]
    }
    return ["value": .array(values)]
  }
}
