package import PartnerDomain

extension PartnerWorld {
  /// The customer of the sandbox whose ids pages mean when they show none.
  package static let sampleCustomer = SampleCustomer()

  /// What a new world is made of, by name.
  package static var seedName: String { Seed.sandbox.name }
}

/// Fabrikam, as the seed has it.
package struct SampleCustomer: Sendable {
  package let name = "Fabrikam Industries"
  package let tenant = TenantID(GUID(high: 0xBBBB_BBBB_0002_4000, low: 0x8000_0000_0000_0002))
  package let subscription = SubscriptionID(GUID(high: 0x2222_2222_0001_4000, low: 0x8000_0000_0000_0001))
}
