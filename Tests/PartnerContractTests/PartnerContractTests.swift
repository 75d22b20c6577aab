import PartnerDomain
import PartnerWire
import PartnerWorld
import Testing

/// What any partner service must do, whichever way it is reached.
@Suite struct PartnerContractTests {
  let world = PartnerWorld(at: .memory)
  let ours = PartnerID("1234567")
  let theirs = PartnerID("7654321")

  /// The ways to reach the service; another one joins the suite by a case here.
  enum Way: CaseIterable { case inProcess, overREST }

  func service(_ way: Way) -> any PartnerService {
    switch way {
    case .inProcess: world
    case .overREST: RemotePartnerService(over: LocalResourceManager(over: world, time: SystemTime()))
    }
  }

  func token(_ tenant: String? = nil, account: String? = nil) throws -> AccessToken {
    try world.signIn(.interactive(account: account), tenant: tenant.flatMap { TenantID($0) }).token
  }

  @Test(arguments: Way.allCases) func aLinkLivesThroughItsWrites(way: Way) throws {
    let (service, token) = (service(way), try token())
    #expect(throws: PartnerFault.notLinked) { try service.mine(as: token) }
    let made = try service.link(to: ours, as: token)
    #expect((made.version, made.state, made.partnerName) == (1, .active, "Contoso Cloud Services"))
    #expect((made.tenant, made.object) == (token.tenant, token.object))
    #expect(try service.mine(as: token) == made)
    #expect(try service.read(ours, as: token) == made)
    let changed = try service.relink(to: theirs, as: token)
    #expect((changed.version, changed.partner, changed.created) == (2, theirs, made.created))
    try service.unlink(theirs, as: token)
    #expect(throws: PartnerFault.notLinked) { try service.mine(as: token) }
    let again = try service.link(to: ours, as: token)
    #expect((again.version, again.created) == (4, made.created))
  }

  @Test(arguments: Way.allCases) func refusalsNameTheirReason(way: Way) throws {
    let (service, token) = (service(way), try token())
    #expect(throws: PartnerFault.notLinked) { try service.relink(to: ours, as: token) }
    #expect(throws: PartnerFault.notLinked) { try service.unlink(ours, as: token) }
    _ = try service.link(to: ours, as: token)
    #expect(throws: PartnerFault.alreadyLinked) { try service.link(to: ours, as: token) }
    #expect(throws: PartnerFault.alreadyLinked) { try service.link(to: theirs, as: token) }
    #expect(throws: PartnerFault.notLinkedTo(theirs)) { try service.read(theirs, as: token) }
    #expect(throws: PartnerFault.notLinkedTo(theirs)) { try service.unlink(theirs, as: token) }
    #expect(try service.mine(as: token).version == 1)
  }

  @Test(arguments: Way.allCases) func idsThatAreNoPartnerAreRefusedAndChangeNothing(way: Way) throws {
    let (service, token) = (service(way), try token())
    let ids = [
      "1234566", "9999999", "1", "x", "1 2/3", "../1234567", "..", "%31", "é\u{1F600}", "a&b?c#d", "0x12345",
      String(repeating: "7", count: 40),
    ]
    for id in ids.map({ PartnerID($0) }) {
      #expect(throws: PartnerFault.invalidPartner(id)) { try service.link(to: id, as: token) }
      #expect(throws: PartnerFault.invalidPartner(id)) { try service.relink(to: id, as: token) }
    }
    #expect(throws: PartnerFault.notLinked) { try service.mine(as: token) }
  }

  @Test(arguments: Way.allCases) func aDelegatedAgentHasNoAccountToLink(way: Way) throws {
    let token = try token("bbbbbbbb-0002-4000-8000-000000000002", account: "csp.agent@contoso.example")
    #expect(throws: PartnerFault.noAccount) { try service(way).link(to: ours, as: token) }
    #expect(throws: PartnerFault.noAccount) { try service(way).mine(as: token) }
  }

  @Test(arguments: Way.allCases) func tenantsAndAccountsHaveLinksOfTheirOwn(way: Way) throws {
    let service = service(way)
    _ = try service.link(to: ours, as: token())
    let guest = try token("bbbbbbbb-0002-4000-8000-000000000002")
    #expect(try service.mine(as: guest).partner == theirs)
    #expect(throws: PartnerFault.notLinked) {
      try service.mine(as: token(account: "csp.agent@contoso.example"))
    }
  }

  @Test(arguments: Way.allCases) func aTokenOfAnotherServiceOrTimeIsRefused(way: Way) throws {
    let service = service(way)
    let account = try world.signIn(.interactive(account: nil), tenant: nil).account
    let graph = try world.token(for: account, tenant: try token().tenant, audience: .graph)
    #expect(throws: PartnerFault.wrongAudience(.graph)) { try service.mine(as: graph) }
  }
}
