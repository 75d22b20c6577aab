import PartnerDomain
import PartnerWorld
import Testing

/// Sandbox-world.md, sentence by sentence.
struct SandboxWorldTests {
  let world = PartnerWorld(at: .memory)

  @Test func alexIsTheDefaultAndSeesFourTenants() throws {
    let signIn = try world.signIn(.interactive(account: nil), tenant: nil)
    #expect(signIn.account.id == "alex@contoso.example")
    #expect(signIn.tenant == Sample.contoso)
    #expect(signIn.token.object?.description == "a1111111-0001-4000-8000-0000000000a1")
    let tenants = try world.tenants(as: signIn.token)
    #expect(
      tenants.map(\.name) == ["Contoso Partner", "Fabrikam Industries", "Northwind Traders", "Tailwind Toys"])
    #expect(tenants[0].domains == ["contoso.example", "contosopartner.onmicrosoft.com"])
    #expect(tenants[2].countryCode == "GB")
    #expect(tenants.allSatisfy { $0.category == .home })
  }

  @Test func subscriptionsComeInOrderWithTheDelegatedOneLast() throws {
    let home = try world.signIn(.interactive(account: nil), tenant: nil).token
    let subscriptions = try world.subscriptions(as: home)
    #expect(subscriptions.map(\.name) == ["Contoso Internal", "Contoso Sandbox", "Adatum Workloads"])
    #expect(subscriptions.map(\.state) == ["Enabled", "Disabled", "Enabled"])
    #expect(subscriptions[2].home == Sample.adatum)
    #expect(subscriptions[2].tenant == Sample.contoso)
    #expect(subscriptions[2].managedBy == [Sample.contoso])
    let guest = try world.signIn(.interactive(account: nil), tenant: Sample.fabrikam).token
    #expect(try world.subscriptions(as: guest).map(\.name) == ["Fabrikam Production", "Fabrikam Legacy"])
  }

  @Test func northwindLetsInWhoSignsInThereAndTailwindNobody() throws {
    let home = try world.signIn(.interactive(account: nil), tenant: nil).account
    #expect(throws: SignInFault.interactionRequired(account: home.id, tenant: Sample.northwind)) {
      try world.token(for: home, tenant: Sample.northwind, audience: .resourceManager)
    }
    let guest = try world.signIn(.interactive(account: nil), tenant: Sample.northwind).account
    #expect(
      try world.token(for: guest, tenant: Sample.northwind, audience: .graph).tenant == Sample.northwind)
    #expect(throws: SignInFault.blocked(account: home.id, tenant: Sample.tailwind)) {
      try world.signIn(.interactive(account: nil), tenant: Sample.tailwind)
    }
    #expect(throws: SignInFault.notInTenant(account: home.id, tenant: Sample.adatum)) {
      try world.token(for: home, tenant: Sample.adatum, audience: .resourceManager)
    }
    let nowhere = TenantID(.empty)
    #expect(throws: SignInFault.unknownTenant(nowhere.description)) {
      try world.signIn(.interactive(account: nil), tenant: nowhere)
    }
  }

  @Test func domainsNameTenantsInAnyCase() throws {
    #expect(try world.tenant(named: "Fabrikam.OnMicrosoft.com") == Sample.fabrikam)
    #expect(try world.tenant(named: "nowhere.example") == nil)
  }

  @Test func theDelegatedAgentHasNoObjectAtCustomers() throws {
    let signIn = try world.signIn(
      .password(account: "CSP.Agent@contoso.example", Sample.password), tenant: Sample.fabrikam)
    #expect(signIn.token.object == nil)
    #expect(throws: PartnerFault.noAccount) { try world.link(to: Sample.ours, as: signIn.token) }
    #expect(throws: PartnerFault.noAccount) { try world.mine(as: signIn.token) }
    #expect(try world.tenants(as: signIn.token).map(\.category) == [.home, .managedBy, .managedBy])
  }

  @Test func theSeedLinksAreThoseOfTheTable() throws {
    let fabrikam = try world.mine(as: world.signIn(.interactive(account: nil), tenant: Sample.fabrikam).token)
    #expect((fabrikam.partner.text, fabrikam.partnerName) == ("7654321", "Proseware Consulting"))
    #expect(fabrikam.version == 3)
    let northwind = try world.mine(
      as: world.signIn(.interactive(account: nil), tenant: Sample.northwind).token)
    #expect((northwind.partner, northwind.version) == (Sample.ours, 1))
    let automation = try world.mine(as: world.signIn(Sample.automation, tenant: Sample.fabrikam).token)
    #expect((automation.partner.text, automation.version) == ("7654321", 2))
    #expect(throws: PartnerFault.notLinked) {
      try world.mine(as: world.signIn(.interactive(account: nil), tenant: nil).token)
    }
  }

  @Test func globalAndUnknownIdsAreRefusedAndOthersNamed() throws {
    let token = try world.signIn(.interactive(account: nil), tenant: nil).token
    for id in ["1234566", "9999999", "abc", ""] {
      #expect(throws: PartnerFault.invalidPartner(PartnerID(id))) {
        try world.link(to: PartnerID(id), as: token)
      }
    }
    #expect(try world.link(to: PartnerID("54321"), as: token).partnerName == "Partner 54321")
    #expect(try world.relink(to: PartnerID("12345"), as: token).partnerName == "Contoso Docs Example")
  }
}

/// The sandbox's people and places as the tests name them.
enum Sample {
  static let contoso = tenant(0xaaaa_aaaa_0001_4000, 1)
  static let fabrikam = tenant(0xbbbb_bbbb_0002_4000, 2)
  static let northwind = tenant(0xcccc_cccc_0003_4000, 3)
  static let tailwind = tenant(0xdddd_dddd_0004_4000, 4)
  static let adatum = tenant(0xeeee_eeee_0005_4000, 5)
  static let ours = PartnerID("1234567")
  static let password = Secret("Sandbox-Password-1")
  static let automation = Credential.clientSecret(
    application: "99999999-0001-4000-8000-0000000000f1", Secret("Sandbox-Secret-1"))

  private static func tenant(_ high: UInt64, _ number: UInt64) -> TenantID {
    TenantID(GUID(high: high, low: 0x8000_0000_0000_0000 | number))
  }
}
