// The form is that of Az's own AzureRmContext.json as far as it goes, without the parts that hold secrets. What Az has no
// place for stands under ExtendedProperties.

extension ContextList {
  /// The list as Az writes it to a file.
  package var json: JSON {
    [
      "DefaultContextKey": .string(defaultName ?? "Default"),
      "EnvironmentTable": [:],
      "Contexts": .object(entries.map { JSON.Member($0.name, $0.context.json) }),
    ]
  }

  /// Reads what `json` writes; nil for anything else.
  package init?(_ json: JSON) {
    guard let contexts = json["Contexts"]?.members else { return nil }
    self.init()
    for member in contexts {
      guard let context = Context(member.value) else { return nil }
      add(context, named: member.name, asDefault: false)
    }
    if let name = json["DefaultContextKey"]?.string { try? select(name) }
  }
}

extension Context {
  fileprivate var json: JSON {
    [
      "Account": account.json,
      "Tenant": ["Id": .string(tenant.description), "Name": .optional(tenantName)],
      "Subscription": subscription?.json ?? .null,
      "Environment": ["Name": .string(environment)],
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let account = json["Account"].flatMap({ Account($0) }),
      let tenant = json["Tenant"]?["Id"]?.string.flatMap({ TenantID($0) }),
      let environment = json["Environment"]?["Name"]?.string
    else { return nil }
    self.init(
      account: account, tenant: tenant, tenantName: json["Tenant"]?["Name"]?.string,
      subscription: json["Subscription"].flatMap { Subscription($0) }, environment: environment)
  }
}

extension Account {
  fileprivate var json: JSON {
    [
      "Id": .string(id), "Type": .string(kind.rawValue),
      "ExtendedProperties": [
        "Subject": .string(subject), "HomeTenant": .optional(home?.description),
        "Tenants": .array(tenants.map { .string($0.description) }),
        "CertificateThumbprint": .optional(certificateThumbprint),
      ],
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let id = json["Id"]?.string, let kind = json["Type"]?.string.flatMap(Kind.init(rawValue:)) else {
      return nil
    }
    let more = json["ExtendedProperties"]
    self.init(
      id: id, kind: kind, subject: more?["Subject"]?.string,
      home: more?["HomeTenant"]?.string.flatMap { TenantID($0) },
      tenants: (more?["Tenants"]?.elements ?? []).compactMap { $0.string.flatMap { TenantID($0) } },
      certificateThumbprint: more?["CertificateThumbprint"]?.string)
  }
}

extension Subscription {
  fileprivate var json: JSON {
    [
      "Id": .string(id.description), "Name": .string(name), "State": .string(state),
      "ExtendedProperties": [
        "Tenants": .string(tenant.description), "HomeTenant": .string(home.description),
        "ManagedByTenants": .array(managedBy.map { .string($0.description) }),
      ],
    ]
  }

  fileprivate init?(_ json: JSON) {
    let more = json["ExtendedProperties"]
    guard let id = json["Id"]?.string.flatMap({ SubscriptionID($0) }), let name = json["Name"]?.string,
      let tenant = more?["Tenants"]?.string.flatMap({ TenantID($0) })
    else { return nil }
    self.init(
      id: id, name: name, state: json["State"]?.string ?? "Enabled", tenant: tenant,
      home: more?["HomeTenant"]?.string.flatMap { TenantID($0) },
      managedBy: (more?["ManagedByTenants"]?.elements ?? []).compactMap { $0.string.flatMap { TenantID($0) } }
    )
  }
}
