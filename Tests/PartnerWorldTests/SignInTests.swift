import PartnerDomain
import PartnerWorld
import Testing

private let application = "99999999-0002-4000-8000-0000000000f2"
private let thumbprint = "0123456789abcdef0123456789ABCDEF01234567"

struct SignInTests {
  let world = PartnerWorld(at: .memory)

  @Test func secretsAreRecognised() throws {
    let alex = "alex@contoso.example"
    #expect(try world.signIn(.password(account: alex, Sample.password), tenant: nil).account.kind == .user)
    #expect(throws: SignInFault.wrongPassword(account: alex)) {
      try world.signIn(.password(account: alex, Secret("guess")), tenant: nil)
    }
    #expect(throws: SignInFault.unknownAccount("nobody@contoso.example")) {
      try world.signIn(.password(account: "nobody@contoso.example", Sample.password), tenant: nil)
    }
    #expect(try world.signIn(Sample.automation, tenant: Sample.fabrikam).account.kind == .servicePrincipal)
    let id = "99999999-0001-4000-8000-0000000000f1"
    #expect(throws: SignInFault.wrongSecret(application: id)) {
      try world.signIn(.clientSecret(application: id, Sample.password), tenant: Sample.fabrikam)
    }
  }

  @Test(arguments: ["u", "", "00000000-0000-0000-0000-000000000000", "alex@contoso.example"])
  func whatIsNoApplicationOfTheTenantIsUnknown(id: String) throws {
    #expect(throws: SignInFault.unknownApplication(id, tenant: Sample.fabrikam.description)) {
      try world.signIn(.clientSecret(application: id, Sample.password), tenant: Sample.fabrikam)
    }
  }

  @Test func anApplicationIsKnownOnlyWhereItHasAPrincipal() throws {
    #expect(throws: SignInFault.unknownApplication(application, tenant: Sample.contoso.description)) {
      try world.signIn(
        .certificate(application: application, .thumbprint(thumbprint)), tenant: Sample.contoso)
    }
  }

  @Test func certificatesAreComparedByThumbprint() throws {
    let signIn = try world.signIn(
      .certificate(application: application, .thumbprint(thumbprint)), tenant: Sample.fabrikam)
    #expect(signIn.account.certificateThumbprint == thumbprint)
    #expect(throws: SignInFault.wrongCertificate(application: application, thumbprint: "ABC")) {
      try world.signIn(.certificate(application: application, .thumbprint("ABC")), tenant: Sample.fabrikam)
    }
  }

  @Test func theMachinesIdentityIsTheManagedOne() throws {
    let id = "99999999-0003-4000-8000-0000000000f3"
    #expect(try world.signIn(.managedIdentity(client: nil), tenant: nil).account.id == id)
    #expect(try world.signIn(.managedIdentity(client: id), tenant: nil).tenant == Sample.contoso)
    #expect(throws: SignInFault.noManagedIdentity(client: "x")) {
      try world.signIn(.managedIdentity(client: "x"), tenant: nil)
    }
  }

  @Test func aTokenMadeHereSignsInUnderAnyName() throws {
    let alex = try world.signIn(.interactive(account: nil), tenant: Sample.fabrikam)
    let session = try world.signIn(.accessToken(account: "somebody", alex.token.secret), tenant: nil)
    #expect((session.account.id, session.account.kind) == ("somebody", .accessToken))
    #expect(session.tenant == Sample.fabrikam)
    let renewed = try world.token(for: session.account, tenant: Sample.fabrikam, audience: .resourceManager)
    #expect(renewed.object == alex.token.object)
    #expect(throws: SignInFault.tokenForAnotherTenant(wanted: Sample.contoso, has: Sample.fabrikam)) {
      try world.token(for: session.account, tenant: Sample.contoso, audience: .resourceManager)
    }
    #expect(throws: SignInFault.tokenForAnotherTenant(wanted: Sample.contoso, has: Sample.fabrikam)) {
      try world.signIn(.accessToken(account: "x", alex.token.secret), tenant: Sample.contoso)
    }
  }

  @Test func aTokenThatWasChangedOrMadeElsewhereIsRefused() throws {
    let token = try world.signIn(.interactive(account: nil), tenant: nil).token.secret.reveal()
    let parts = token.split(separator: ".")
    let other = PartnerWorld(at: .memory)
    let foreign = try other.signIn(.interactive(account: nil), tenant: nil).token.secret
    for text in ["", "..", "a.b.c", "\(parts[0]).\(parts[1]).", "\(parts[0]).e30.\(parts[2])", token + "A"] {
      #expect(throws: PartnerFault.tokenInvalid) { try world.verify(Secret(text)) }
      #expect(throws: SignInFault.tokenMalformed) {
        try world.signIn(.accessToken(account: "x", Secret(text)), tenant: nil)
      }
    }
    #expect(throws: PartnerFault.tokenInvalid) { try world.verify(foreign) }
    #expect(try world.verify(Secret(token)).tenant == Sample.contoso)
  }

  @Test func aDeviceCodeSignsTheDefaultIdentityInWhileItLasts() throws {
    let code = try world.startDeviceSignIn(tenant: nil)
    #expect(code.message.contains("enter the code \(code.userCode) to authenticate"))
    #expect(try world.signIn(.device(code), tenant: Sample.fabrikam).account.id == "alex@contoso.example")
    let late = PartnerWorld(at: .memory, time: FixedTime(Moment(unixSeconds: 0)))
    let forged = DeviceCode(
      userCode: "X", verificationURI: "", message: "", expires: Moment(unixSeconds: 0),
      deviceCode: Secret("x.y.z"))
    #expect(throws: SignInFault.deviceCodeUnknown) { try late.signIn(.device(forged), tenant: nil) }
  }

  @Test func tokensEndAfterAnHour() throws {
    let start = Moment(unixSeconds: 1_000_000_000)
    let token = try PartnerWorld(at: .memory, time: FixedTime(start))
      .signIn(.interactive(account: nil), tenant: nil).token
    #expect(token.expires == start.adding(seconds: 3600))
    #expect(throws: PartnerFault.tokenExpired(token.expires, now: token.expires)) {
      try PartnerWorld(at: .memory, time: FixedTime(token.expires)).mine(as: token)
    }
  }
}
