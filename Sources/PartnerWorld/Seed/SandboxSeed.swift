import PartnerDomain

extension Seed {
  /// The sandbox at first use.
  static let sandbox = Seed(
    name: "contoso",
    tenants: [
      Tenant(
        id: contoso, name: "Contoso Partner", domains: ["contoso.example", "contosopartner.onmicrosoft.com"],
        country: "US"),
      Tenant(
        id: fabrikam, name: "Fabrikam Industries", domains: ["fabrikam.example", "fabrikam.onmicrosoft.com"],
        country: "US"),
      Tenant(
        id: northwind, name: "Northwind Traders",
        domains: ["northwind.example", "northwind.onmicrosoft.com"],
        country: "GB", admission: .fresh),
      Tenant(
        id: tailwind, name: "Tailwind Toys", domains: ["tailwind.example"], country: "DE", admission: .refused
      ),
      Tenant(id: adatum, name: "Adatum Corporation", domains: ["adatum.example"], country: "US"),
    ],
    identities: identities,
    defaultIdentity: "alex@contoso.example",
    subscriptions: [
      Subscription(id: "11111111-0001-4000-8000-000000000001", name: "Contoso Internal", home: contoso),
      Subscription(
        id: "11111111-0002-4000-8000-000000000002", name: "Contoso Sandbox", home: contoso, state: "Disabled"),
      Subscription(id: "22222222-0001-4000-8000-000000000001", name: "Fabrikam Production", home: fabrikam),
      Subscription(
        id: "22222222-0002-4000-8000-000000000002", name: "Fabrikam Legacy", home: fabrikam, state: "Disabled"
      ),
      Subscription(id: "33333333-0001-4000-8000-000000000001", name: "Northwind Production", home: northwind),
      Subscription(id: "33333333-0002-4000-8000-000000000002", name: "Northwind Test", home: northwind),
      Subscription(
        id: "55555555-0001-4000-8000-000000000001", name: "Adatum Workloads", home: adatum,
        delegatedTo: [contoso]),
    ],
    partners: [
      Partner(id: PartnerID("1234567"), name: "Contoso Cloud Services"),
      Partner(id: PartnerID("7654321"), name: "Proseware Consulting"),
      Partner(id: PartnerID("4567890"), name: "Litware Managed Services"),
      Partner(id: PartnerID("12345"), name: "Contoso Docs Example"),
      Partner(id: PartnerID("1234566"), name: "Contoso Cloud Services (global account)", kind: .global),
      Partner(id: PartnerID("9999999"), name: "", kind: .unknown),
    ],
    links: [
      Link(
        tenant: fabrikam, object: alexAtFabrikam, partner: "7654321", version: 3, created: lastYear,
        updated: lastSpring),
      Link(
        tenant: northwind, object: "a1111111-0003-4000-8000-0000000000a1", partner: "1234567", version: 1,
        created: lastSpring, updated: lastSpring),
      Link(
        tenant: fabrikam, object: automation, partner: "7654321", version: 2, created: lastYear,
        updated: lastSpring),
    ])

  // Tenants' ids, as the pages and tests spell them.
  static let contoso = "aaaaaaaa-0001-4000-8000-000000000001"
  static let fabrikam = "bbbbbbbb-0002-4000-8000-000000000002"
  static let northwind = "cccccccc-0003-4000-8000-000000000003"
  static let tailwind = "dddddddd-0004-4000-8000-000000000004"
  static let adatum = "eeeeeeee-0005-4000-8000-000000000005"

  private static let alexAtFabrikam = "a1111111-0002-4000-8000-0000000000a1"
  private static let automation = "a1111111-0002-4000-8000-0000000000f1"
  private static let lastYear = Moment(unixSeconds: 1_710_320_400)
  private static let lastSpring = Moment(unixSeconds: 1_744_189_200)
}
