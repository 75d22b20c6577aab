import PartnerDomain

extension Command {
  /// The partner's link; the account's own, in the tenant of its subscription.
  static let managementPartner = [
    partner(
      "create",
      "Associates a Microsoft Partner Network(MPN) ID to the current authenticated user or service principal.",
      example: "az managementpartner create --partner-id 123456"
    ) { partners, id, token in try partners.link(to: id, as: token) },
    partner(
      "delete",
      "Delete the Microsoft Partner Network(MPN) ID of the current authenticated user or service principal."
    ) { partners, id, token in
      try partners.unlink(id, as: token)
      return nil
    },
    partner(
      "show",
      "Gets the Microsoft Partner Network(MPN) ID of the current authenticated user or service principal.",
      needsID: false
    ) { partners, id, token in
      id.text.isEmpty ? try partners.mine(as: token) : try partners.read(id, as: token)
    },
    partner(
      "update",
      "Updates the Microsoft Partner Network(MPN) ID of the current authenticated user or service principal."
    ) { partners, id, token in try partners.relink(to: id, as: token) },
  ]

  private static func partner(
    _ verb: String, _ summary: String, needsID: Bool = true, example: String? = nil,
    _ act: @escaping @Sendable (any PartnerService, PartnerID, AccessToken) throws -> PartnerLink?
  ) -> Command {
    Command(
      "managementpartner \(verb)", summary,
      arguments: [ArgumentDeclaration("--partner-id", "Microsoft partner network ID", isRequired: needsID)],
      examples: example.map { [Example(summary, $0)] } ?? [], ofExtension: "managementpartner",
      takesSubscription: true
    ) { invocation in
      let token = try invocation.token(for: try invocation.account())
      let id = PartnerID(invocation.arguments["--partner-id"] ?? "")
      return try act(invocation.services.partners, id, token)?.flattened
    }
  }
}

extension PartnerLink {
  /// The link as the extension prints it: the service's document with its properties among the other members.
  fileprivate var flattened: Value {
    [
      "etag": .number(.integer(version)),
      "id": .string("/providers/microsoft.managementpartner/partners/\(partner)"),
      "name": .string(partner.text), "createdTime": .string(created.description),
      "objectId": .string(object.description), "partnerId": .string(partner.text),
      "partnerName": .string(partnerName), "state": .string(state.rawValue),
      "tenantId": .string(tenant.description), "updatedTime": .string(updated.description),
      "version": .number(.integer(version)), "type": "Microsoft.ManagementPartner/partners",
    ]
  }
}
