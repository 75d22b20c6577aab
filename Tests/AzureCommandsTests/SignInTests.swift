import PartnerDomain
import PartnerWire
import PartnerWorld
import Testing

@testable import AzureCommands

/// Az's rules of signing in, over a sandbox in memory.
@Suite struct SignInTests {
  private static let fabrikam = "bbbbbbbb-0002-4000-8000-000000000002"
  private let session: AzSession

  init() {
    let world = PartnerWorld(at: .memory)
    session = AzSession(
      directory: world, resources: LocalResourceManager(over: world, time: SystemTime()), partners: world,
      store: world, time: SystemTime())
  }

  private func signIn(tenant: String? = nil, subscription: String? = nil) throws -> Context {
    try session.signIn(
      SignInRequest(
        credential: .interactive(account: nil), tenant: tenant, subscription: subscription,
        environment: "AzureCloud"))
  }

  @Test func homeIsWhereNoTenantIsNamed() throws {
    let context = try signIn()
    #expect(context.tenantName == "Contoso Partner")
    #expect(context.subscription?.name == "Contoso Internal")
  }

  /// A guest names the tenant by its id; by a domain only the home tenant is found.
  @Test func domainsAreForMembers() throws {
    #expect(try signIn(tenant: "contoso.example").tenantName == "Contoso Partner")
    #expect(try signIn(tenant: Self.fabrikam).tenantName == "Fabrikam Industries")
    #expect(throws: AzureFault.self) { try signIn(tenant: "fabrikam.example") }
    #expect(throws: AzureFault.self) { try signIn(tenant: "nowhere.example") }
  }

  @Test func aSubscriptionBringsItsTenant() throws {
    #expect(try signIn(subscription: "fabrikam production").tenant == TenantID(Self.fabrikam))
    #expect(throws: AzureFault.self) { try signIn(subscription: "No Such Subscription") }
  }

  /// Northwind wants a sign-in of its own; after it, the context can be switched to.
  @Test func switchingNeedsLeave() throws {
    let northwind = "cccccccc-0003-4000-8000-000000000003"
    let home = try signIn()
    #expect(throws: AzureFault.self) { try session.switched(home, tenant: northwind, subscription: nil) }
    let there = try signIn(tenant: northwind)
    #expect(
      try session.switched(there, tenant: northwind, subscription: nil).tenantName == "Northwind Traders")
  }

  @Test func changesStayInTheProcessWhereAsked() throws {
    let context = try signIn()
    try session.change(.process) { $0.add(context) }
    #expect(try session.list.entries.count == 1)
    #expect(try session.store.contexts(of: .powerShell).isEmpty)
  }
}
