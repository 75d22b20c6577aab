import PartnerDomain
import Runtime

extension Value {
  /// A link as the partner commands write it.
  static func record(of link: PartnerLink) -> Value {
    .object(
      RecordObject(
        .partnerRecord, of: link,
        [
          "PartnerId": .string(link.partner.text), "PartnerName": .string(link.partnerName),
          "TenantId": .string(link.tenant.description), "ObjectId": .string(link.object.description),
          "State": .string(link.state.rawValue),
        ]))
  }
}
