import PartnerDomain

extension Command {
  /// What the extension `account` brings of it.
  static let tenants = [
    Command("account tenant list", "Gets the tenants for your account.", ofExtension: "account") {
      invocation in
      let token = try invocation.token(for: try invocation.account())
      return .array(
        try invocation.services.resources.tenants(as: token).map { tenant in
          ["id": .string("/tenants/\(tenant.id)"), "tenantId": .string(tenant.id.description)]
        })
    }
  ]
}
