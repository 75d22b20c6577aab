import PartnerDomain

extension PartnerLink {
  /// The document of a link: members and their order as recorded from the service (pal-facts 2.2).
  var document: JSON {
    [
      "id": .string("/providers/microsoft.managementpartner/partners/\(WireText.escaped(partner.text))"),
      "type": "Microsoft.ManagementPartner/partners",
      "name": .string(partner.text),
      "etag": .number(version),
      "properties": [
        "partnerId": .string(partner.text),
        "partnerName": .string(partnerName),
        "tenantId": .string(tenant.description),
        "objectId": .string(object.description),
        "version": .number(version),
        "updatedTime": .string(updated.description),
        "createdTime": .string(created.description),
        "state": .string(state.rawValue),
      ],
    ]
  }

  /// Reads a document; nil where a member is missing.
  ///
  /// Early replies of the service had no `partnerName`.
  init?(document: JSON) {
    guard let properties = document["properties"],
      let partner = properties["partnerId"]?.string,
      let tenant = properties["tenantId"]?.string.flatMap({ TenantID($0) }),
      let object = properties["objectId"]?.string.flatMap({ ObjectID($0) }),
      let version = properties["version"]?.integer,
      let created = properties["createdTime"]?.string.flatMap({ Moment($0) }),
      let updated = properties["updatedTime"]?.string.flatMap({ Moment($0) }),
      let state = properties["state"]?.string.flatMap(State.init(rawValue:))
    else { return nil }
    self.init(
      owner: Owner(tenant: tenant, object: object), partner: PartnerID(partner),
      partnerName: properties["partnerName"]?.string ?? "", version: version, created: created,
      updated: updated,
      state: state)
  }
}
