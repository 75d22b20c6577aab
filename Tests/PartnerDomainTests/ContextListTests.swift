import PartnerDomain
import Testing

private func context(_ account: String, _ tenant: UInt64, _ subscription: String? = nil) -> Context {
  let tenant = TenantID(GUID(high: tenant, low: 0))
  return Context(
    account: Account(id: account, kind: .user, home: tenant), tenant: tenant,
    subscription: subscription.map {
      Subscription(id: SubscriptionID(GUID(high: 9, low: 9)), name: $0, tenant: tenant)
    })
}

@Test func signingInAgainRenewsTheContextOfThatPlace() {
  var list = ContextList()
  list.add(context("alex", 1))
  list.add(context("alex", 2))
  list.add(context("ALEX", 1))
  #expect(list.entries.count == 2)
  #expect(list.defaultContext?.tenant == TenantID(GUID(high: 1, low: 0)))
}

@Test func whatAnAccountSignedInToCountsInAllItsContexts() {
  var list = ContextList()
  let places = [TenantID(GUID(high: 1, low: 0)), TenantID(GUID(high: 2, low: 0))]
  for place in places {
    let account = Account(id: "alex", kind: .user, home: places[0], tenants: [place])
    list.add(Context(account: account, tenant: place))
  }
  #expect(list.entries.map(\.context.account.tenants) == [places, places])
}

@Test func aNameGivenReplacesOnlyWhatHasThatName() {
  var list = ContextList()
  list.add(context("alex", 1), named: "one")
  list.add(context("alex", 1), named: "two")
  list.add(context("alex", 2), named: "ONE")
  #expect(list.entries.map(\.name) == ["ONE", "two"])
  #expect(list.defaultName == "ONE")
}

@Test func aContextIsNamedAfterItsPlace() {
  var list = ContextList()
  let name = list.add(context("alex", 0, "Work"))
  #expect(
    name == "Work (00000000-0000-0009-0000-000000000009) - 00000000-0000-0000-0000-000000000000 - alex")
}

@Test func removingTheDefaultMakesTheFirstOfTheRestTheDefault() throws {
  var list = ContextList()
  for (name, tenant) in [("a", 1), ("b", 2), ("c", 3)] as [(String, UInt64)] {
    list.add(context("alex", tenant), named: name)
  }
  try list.remove("C")
  #expect(list.defaultName == "a")
  list.remove(account: "Alex", tenant: TenantID(GUID(high: 1, low: 0)))
  #expect(list.defaultName == "b")
  list.remove(account: "alex")
  #expect(list == ContextList())
}

@Test func namesAreUniqueWithoutCase() throws {
  var list = ContextList()
  list.add(context("alex", 1), named: "a")
  list.add(context("alex", 2), named: "b")
  #expect(throws: ContextFault.nameTaken("A")) { try list.rename("b", to: "A") }
  try list.rename("b", to: "A", replacing: true)
  #expect(list.entries.map(\.name) == ["A"])
  try list.rename("a", to: "a")
  #expect(list.defaultName == "a")
  #expect(throws: ContextFault.unknown("x")) { try list.select("x") }
}

@Test func aChangeKeptToTheProcessDoesNotReachTheStore() throws {
  let store = MemoryStore()
  let session = SessionContexts(client: .powerShell, store: store)
  try session.change(.process) { $0.add(context("alex", 1)) }
  #expect(store.contexts(of: .powerShell).isEmpty)
  try session.change(.currentUser) { $0.add(context("alex", 2)) }
  #expect(store.contexts(of: .powerShell).entries.count == 1)
  #expect(try session.list().entries.count == 2)
  #expect(throws: ContextFault.self) { try session.change(.currentUser) { try $0.select("nowhere") } }
}
