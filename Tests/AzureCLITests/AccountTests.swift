import Testing

struct AccountTests {
  @Test func aListLeavesOutWhatIsDisabledUnlessAskedForAll() throws {
    let session = try Session()
    session.run("login --tenant fabrikam.example")
    try expect(
      """
      $ az account list -o table
      ! WARNING: A few accounts are skipped as they don't have 'Enabled' state. Use '--all' to display them.
      Name                 CloudName    SubscriptionId                        TenantId                              State    IsDefault
      -------------------  -----------  ------------------------------------  ------------------------------------  -------  -----------
      Fabrikam Production  AzureCloud   22222222-0001-4000-8000-000000000001  bbbbbbbb-0002-4000-8000-000000000002  Enabled  True
      $ az account list --all --query "length(@)"
      2
      $ az account set -s "Fabrikam Legacy"
      $ az account list --all --query "[?isDefault].name" -o tsv
      Fabrikam Legacy
      $ az account set -s nope
      ! ERROR: The subscription of 'nope' doesn't exist in cloud 'AzureCloud'.
      [1]
      """, in: session)
  }

  @Test func aTokenSaysWhenItEndsAndForWhat() throws {
    let session = try Session()
    session.run("login --tenant fabrikam.example")
    try expect(
      """
      $ az account get-access-token --query "{a:expiresOn,b:expires_on,c:tokenType,d:subscription,e:tenant}"
      {
        "a": "2026-01-15 10:00:00.000000",
        "b": 1768471200,
        "c": "Bearer",
        "d": "22222222-0001-4000-8000-000000000001",
        "e": "bbbbbbbb-0002-4000-8000-000000000002"
      }
      $ az account get-access-token --tenant aaaaaaaa-0001-4000-8000-000000000001 --query "contains(keys(@), 'subscription')"
      false
      $ az account get-access-token --tenant dddddddd-0004-4000-8000-000000000004
      ! ERROR: AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow \
      token issuance.
      ! Run the command below to authenticate interactively; additional arguments may be added as needed:
      ! az logout
      ! az login --tenant "dddddddd-0004-4000-8000-000000000004" --scope "https://management.core.windows.net//.default"
      [1]
      """, in: session)
  }

  @Test func whatWasSignedInToCountsForAllSubscriptionsOfAnAccount() throws {
    let session = try Session()
    session.run("login --only-show-errors")
    let northwind = "cccccccc-0003-4000-8000-000000000003"
    #expect(session.run("account get-access-token --tenant \(northwind)").status == 1)
    session.run("login --tenant \(northwind)")
    session.run(words: ["account", "set", "-s", "Contoso Internal"])
    #expect(session.run("account get-access-token --tenant \(northwind)").status == 0)
    #expect(!session.run("login --only-show-errors --query [].name").output.isEmpty)
  }
}
