import PartnerDomain
import Runtime

/// Writes a token for a service.
struct GetAzAccessToken: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .get, "AzAccessToken", synopsis: "Gets an access token of the signed-in account.",
    defaultSet: "KnownResourceTypeName",
    outputs: [
      "Microsoft.Azure.Commands.Profile.Models.PSAccessToken",
      "Microsoft.Azure.Commands.Profile.Models.PSSecureAccessToken",
    ],
    className: "Microsoft.Azure.Commands.Profile.GetAzureRmAccessTokenCommand",
    examples: [
      Example(
        "For Azure Resource Manager", "Connect-AzAccount | Out-Null; (Get-AzAccessToken).Type",
        prints: "Bearer")
    ])

  @Parameter(
    "The service's address.", aliases: ["Resource", "ResourceUri"],
    sets: [.set("ResourceUrl", mandatory: true)], validation: [notEmpty])
  var resourceUrl: String?
  @Parameter("The service's short name.", sets: [.set("KnownResourceTypeName")])
  var resourceTypeName: String?
  @Parameter("The tenant's id.", completes: .tenants) var tenantId: String?
  @Parameter("Write the token as a text that is not shown.") var asSecureString = false
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let audience = try audience()
    let context = try session.requiredContext(defaultProfile)
    let tenant = try tenantId.map { try session.tenant($0, for: context) } ?? context.tenant
    let token = try session.token(for: context, in: tenant, audience: audience)
    return [record(of: token, account: context.account)]
  }

  private func audience() throws -> Audience {
    if let resourceUrl { return Audience(resourceUrl) }
    let name = resourceTypeName ?? "Arm"
    guard let resource = KnownResources.address(of: name) else { throw AzureFault.resourceTypeUnknown(name) }
    return Audience(resource)
  }

  private func record(of token: AccessToken, account: Account) -> Value {
    let text = ShellString.from(token.secret.reveal())
    return .object(
      RecordObject(
        asSecureString ? .secureAccessTokenRecord : .accessTokenRecord, of: token,
        [
          "Token": asSecureString ? .object(SecureStringObject(text)) : .string(text),
          "ExpiresOn": .moment(token.expires), "TenantId": .string(token.tenant.description),
          "UserId": .string(account.id), "Type": .string("Bearer"),
        ]))
  }
}

/// Short names of services (SupportedResourceNames).
enum KnownResources {
  private static let addresses = [
    ("AadGraph", "https://graph.windows.net/"), ("AnalysisServices", "https://*.asazure.windows.net"),
    ("AppConfiguration", "https://azconfig.io/"), ("Arm", "https://management.core.windows.net/"),
    ("Attestation", "https://attest.azure.net"), ("Batch", "https://batch.core.windows.net/"),
    ("DataLake", "https://datalake.azure.net/"), ("KeyVault", "https://vault.azure.net"),
    ("ManagedHsm", "https://managedhsm.azure.net"), ("MSGraph", "https://graph.microsoft.com/"),
    ("OperationalInsights", "https://api.loganalytics.io"),
    ("ResourceManager", "https://management.core.windows.net/"), ("Storage", "https://storage.azure.com/"),
    ("Synapse", "https://dev.azuresynapse.net"),
  ]

  static func address(of name: String) -> String? {
    addresses.first { $0.0.lowercased() == name.lowercased() }?.1
  }
}
