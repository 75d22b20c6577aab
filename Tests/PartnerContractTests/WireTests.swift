import PartnerDomain
import PartnerWire
import PartnerWorld
import Testing

@Test(
  arguments: [
    .partner(.mine), .partner(.read(PartnerID("12345"))), .partner(.link(PartnerID("1 2/3?#%é"))),
    .partner(.relink(PartnerID("."))), .partner(.unlink(PartnerID(""))), .operations, .tenants,
    .subscriptions,
    .subscription(SubscriptionID(.empty)),
  ] as [ResourceCall])
func theServerReadsWhatTheClientWrites(call: ResourceCall) throws {
  #expect(try ResourceCall(call.request) == call)
}

/// Raw calls, as `az rest` and `Invoke-AzRestMethod` make them.
struct RawCallTests {
  let world = PartnerWorld(at: .memory)
  let provider = "/providers/Microsoft.ManagementPartner/partners"

  func send(_ method: String, _ path: String, _ query: String = "api-version=2018-02-01") throws
    -> RestResponse
  {
    let token = try world.signIn(.interactive(account: nil), tenant: nil).token
    return try resources.send(RestRequest(method, path, query: query).authorized(by: token))
  }

  var resources: LocalResourceManager<PartnerWorld> { LocalResourceManager(over: world, time: SystemTime()) }

  func error(_ response: RestResponse) throws -> String? {
    try JSON(parsing: response.body)["error"]?["code"]?.string
  }

  @Test func aLinkIsMadeShownAndTakenAway() throws {
    let made = try send(
      "PUT", "/PROVIDERS/microsoft.managementpartner/Partners/12345/", "API-version=2018%2D02-01")
    #expect(made.status == 200)
    let body = try JSON(parsing: made.body)
    #expect(body["id"]?.string == "/providers/microsoft.managementpartner/partners/12345")
    #expect(body["etag"]?.integer == 1)
    #expect(body["properties"]?["partnerName"]?.string == "Contoso Docs Example")
    #expect(try send("GET", provider).body == made.body)
    #expect(try send("GET", provider + "/").body == made.body)
    let removed = try send("DELETE", provider + "/12345")
    #expect((removed.status, removed.body) == (200, []))
    #expect(try error(send("GET", provider)) == "NotFound")
  }

  @Test(arguments: [
    ("GET", "/providers/Microsoft.ManagementPartner/partners", "", 400, "MissingApiVersionParameter"),
    ("GET", "/tenants", "api-version=2018-02-01", 400, "InvalidApiVersionParameter"),
    (
      "POST", "/providers/Microsoft.ManagementPartner/partners/1", "api-version=2018-02-01", 405,
      "MethodNotAllowed"
    ),
    ("GET", "/providers/Microsoft.Compute/operations", "api-version=2018-02-01", 404, "NotEmulated"),
    ("PUT", "/providers/Microsoft.ManagementPartner/partners", "api-version=2018-02-01", 400, "BadRequest"),
    (
      "PUT", "/providers/Microsoft.ManagementPartner/partners/%zz", "api-version=2018-02-01", 404,
      "NotEmulated"
    ),
    (
      "GET", "/subscriptions/22222222-0001-4000-8000-000000000001", "api-version=2022-12-01", 404,
      "SubscriptionNotFound"
    ),
    ("GET", "", "", 404, "NotEmulated"),
  ])
  func aCallThatReachesNothingSaysWhy(
    method: String, path: String, query: String, status: Int, code: String
  ) throws {
    let response = try send(method, path, query)
    #expect(response.status == status)
    #expect(try error(response) == code)
  }

  @Test func noAnswerWithoutAToken() throws {
    let request = RestRequest("GET", provider, query: "api-version=2018-02-01")
    #expect(try error(resources.send(request)) == "AuthenticationFailed")
    var forged = request
    forged.headers = [RestHeader("authorization", "Bearer abc")]
    #expect(try error(resources.send(forged)) == "InvalidAuthenticationToken")
    let token = try world.signIn(.interactive(account: nil), tenant: nil).token
    let later = LocalResourceManager(over: world, time: FixedTime(token.expires))
    #expect(try error(later.send(request.authorized(by: token))) == "ExpiredAuthenticationToken")
  }

  @Test func tenantsSubscriptionsAndOperationsAreListed() throws {
    let tenants = try JSON(parsing: send("GET", "/tenants", "api-version=2022-12-01").body)["value"]?.elements
    #expect(tenants?.map { $0["displayName"]?.string }.first == "Contoso Partner")
    let subscriptions = try JSON(parsing: send("GET", "/subscriptions", "api-version=2022-12-01").body)
    #expect(subscriptions["count"]?["value"]?.integer == 3)
    #expect(
      subscriptions["value"]?.elements?.last?["tenantId"]?.string == "eeeeeeee-0005-4000-8000-000000000005")
    let operations = try JSON(parsing: send("GET", "/providers/Microsoft.ManagementPartner/operations").body)
    #expect(operations["value"]?.elements?.count == 4)
  }

  /// Requests of random pieces: each gets an answer, none a crash.
  @Test func whateverIsAskedIsAnswered() throws {
    let pieces = [
      "/", "//", "providers", "microsoft.managementpartner", "partners", "subscriptions", "tenants", "%",
      "%2", "%00",
      "%ff", "12345", "..", "?", "é", "\u{0}", " ", "bbbbbbbb-0002-4000-8000-000000000002",
    ]
    for _ in 0..<2000 {
      let path = (0..<Int.random(in: 0...6)).map { _ in pieces.randomElement() ?? "" }.joined(separator: "/")
      let method = ["GET", "PUT", "PATCH", "DELETE", "get", ""].randomElement() ?? ""
      let query = ["api-version=2018-02-01", "api-version", "=", "&&", "api-version=%"].randomElement() ?? ""
      #expect([200, 400, 404, 405, 409].contains(try send(method, path, query).status))
    }
  }
}
