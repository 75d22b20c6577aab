import PartnerDomain
import PartnerWorld
import Testing

@Test func contextsOutliveTheProcessAsTheyWere() throws {
  let scratch = try Scratch()
  let world = scratch.world()
  let signIn = try world.signIn(Sample.automation, tenant: Sample.fabrikam)
  let subscription = try world.subscriptions(as: signIn.token).first
  let context = Context(
    account: signIn.account, tenant: signIn.tenant, tenantName: "Fabrikam \"Industries\"\u{1}",
    subscription: subscription)
  let session = SessionContexts(client: .powerShell, store: world)
  try session.change(.currentUser) { $0.add(context) }
  try session.change(.process) { $0.add(Context(account: signIn.account, tenant: Sample.contoso)) }
  let stored = try scratch.world().contexts(of: .powerShell)
  #expect(stored.entries.map(\.context) == [context])
  #expect(stored.defaultName == context.defaultName)
}

@Test func aChangeThatThrowsIsNotStored() throws {
  let world = PartnerWorld(at: .memory)
  #expect(throws: ContextFault.unknown("x")) {
    try world.updateContexts(of: .powerShell) { try $0.select("x") }
  }
  // A change may ask the world while it is made.
  try world.updateContexts(of: .powerShell) { list in
    let signIn = try world.signIn(.interactive(account: nil), tenant: nil)
    list.add(Context(account: signIn.account, tenant: signIn.tenant))
  }
  #expect(try world.contexts(of: .powerShell).entries.count == 1)
}

@Test func noSecretIsStored() throws {
  let scratch = try Scratch()
  let world = scratch.world()
  let signIn = try world.signIn(Sample.automation, tenant: Sample.fabrikam)
  _ = try world.signIn(.password(account: "alex@contoso.example", Sample.password), tenant: nil)
  let bearer = try world.signIn(.accessToken(account: "bearer", signIn.token.secret), tenant: nil)
  for account in [signIn.account, bearer.account] {
    try world.updateContexts(of: .powerShell) { list in
      list.add(Context(account: account, tenant: Sample.fabrikam))
    }
  }
  let bytes = try scratch.bytes()
  let token = signIn.token.secret.reveal()
  for secret in ["Sandbox-Password-1", "Sandbox-Secret-1", token, String(token.split(separator: ".")[1])] {
    #expect(bytes.firstRange(of: Array(secret.utf8)) == nil)
  }
  #expect("\(signIn.token)".contains(token) == false)
  #expect(bytes.firstRange(of: Array("bearer".utf8)) != nil)
}
