import Testing

struct SignInTests {
  @Test func everyTenantThatLetsInIsListedAndTheOthersAreNamed() throws {
    try expect(
      """
      $ az login --use-device-code --query "[].[name,tenantDisplayName,isDefault]" -o tsv
      ! To sign in, use a web browser to open the page https://microsoft.com/devicelogin and enter the code \
      \(code) to authenticate.
      ! WARNING: Authentication failed against tenant cccccccc-0003-4000-8000-000000000003 'Northwind Traders': \
      AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, \
      you must use multi-factor authentication to access 'cccccccc-0003-4000-8000-000000000003'.
      ! WARNING: Authentication failed against tenant dddddddd-0004-4000-8000-000000000004 'Tailwind Toys': \
      AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token \
      issuance.
      ! WARNING: If you need to access subscriptions in the following tenants, please use `az login --tenant TENANT_ID`.
      ! WARNING: cccccccc-0003-4000-8000-000000000003 'Northwind Traders'
      ! WARNING: dddddddd-0004-4000-8000-000000000004 'Tailwind Toys'
      Contoso Internal\tContoso Partner\tTrue
      Contoso Sandbox\tContoso Partner\tFalse
      Adatum Workloads\tContoso Partner\tFalse
      Fabrikam Production\tFabrikam Industries\tFalse
      Fabrikam Legacy\tFabrikam Industries\tFalse
      """, in: Session(guids: OneGUID()))
  }

  /// What the sandbox makes of the first of its ids.
  private var code: String { "AAAAAAAAA" }

  @Test func aServicePrincipalNeedsItsSecretAndItsTenant() throws {
    let application = "99999999-0001-4000-8000-0000000000f1"
    try expect(
      """
      $ az login --service-principal -u \(application) -p wrong --tenant fabrikam.example
      ! ERROR: AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client \
      secret value, not the client secret ID, for a secret added to app '\(application)'.
      ! The error may be caused by passing a service principal certificate with --password. Please note that --password \
      no longer accepts a service principal certificate. To pass a service principal certificate, use --certificate \
      instead.
      [1]
      $ az login --service-principal -u \(application) -p Sandbox-Secret-1 --tenant nowhere.example
      ! ERROR: Failed to resolve tenant 'nowhere.example'.
      !\u{20}
      ! Error detail: {"error":"invalid_tenant","error_description":"AADSTS90002: Tenant 'nowhere.example' not found. \
      Check to make sure you have the correct tenant ID and are signing into the correct cloud.","error_codes":[90002]}
      [1]
      $ az login --service-principal -u \(application) -p Sandbox-Secret-1 --tenant fabrikam.example --query [0].user
      {
        "name": "\(application)",
        "type": "servicePrincipal"
      }
      $ az login --service-principal -u \(application)
      ! ERROR: Please specify both username and password in non-interactive mode.
      [1]
      """)
  }

  @Test func theMachinesIdentityHasAWordForAName() throws {
    try expect(
      """
      $ az login --identity --query [0].[user.name,user.assignedIdentityInfo,tenantId] -o tsv
      systemAssignedIdentity
      MSI
      aaaaaaaa-0001-4000-8000-000000000001
      """)
  }

  @Test func aTerminalChoosesASubscription() throws {
    let session = try Session()
    (session.isTerminal, session.typed) = (true, ["7", "1"])
    let outcome = session.run("login --tenant fabrikam.example")
    let (on, off) = ("\u{1B}[96m", "\u{1B}[0m")
    #expect(
      outcome.output.hasPrefix(
        """

        Retrieving subscriptions for the selection...

        [Tenant and subscription selection]

        No     Subscription name    Subscription ID                       Tenant
        -----  -------------------  ------------------------------------  ------------------------------------
        [1]    Fabrikam Legacy      22222222-0002-4000-8000-000000000002  bbbbbbbb-0002-4000-8000-000000000002
        \(on)[2]\(off) *  \(on)Fabrikam Production\(off)  \(on)22222222-0001-4000-8000-000000000001\(off)  \
        \(on)bbbbbbbb-0002-4000-8000-000000000002\(off)

        The default is marked with an *; the default tenant is 'bbbbbbbb-0002-4000-8000-000000000002' and subscription \
        is 'Fabrikam Production' (22222222-0001-4000-8000-000000000001).

        Select a subscription and tenant (Type a number or Enter for no changes): 
        """))
    #expect(outcome.errors.contains("\u{1B}[93mInvalid selection.\u{1B}[0m\n"))
    #expect(session.run("account show --query name -o tsv").output == "Fabrikam Legacy\n")
  }

  @Test func signingOutLeavesOthersSignedInWithoutADefault() throws {
    let session = try Session()
    session.run("login --only-show-errors")
    session.run(
      "login --service-principal -u 99999999-0001-4000-8000-0000000000f1 -p Sandbox-Secret-1 --tenant fabrikam.example"
    )
    try expect(
      """
      $ az logout
      $ az account show
      ! ERROR: No subscription found. Run 'az account set' to select a subscription.
      [1]
      $ az account set -s "contoso internal"
      $ az account show --query user.name -o tsv
      alex@contoso.example
      $ az account clear
      $ az account show
      ! ERROR: Please run 'az login' to setup account.
      [1]
      $ az logout
      ! ERROR: There are no active accounts.
      [1]
      """, in: session)
  }
}
