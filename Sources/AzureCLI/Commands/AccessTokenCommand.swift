import PartnerDomain

extension Command {
  static let accessToken = Command(
    "account get-access-token", "Get a token for utilities to access Azure.",
    details: [
      "The token will be valid for at least 5 minutes with the maximum at 60 minutes. If the subscription argument "
        + "isn't specified, the current account is used.",
      "",
      "In the output, `expires_on` represents a POSIX timestamp and `expiresOn` represents a local datetime. It is "
        + "recommended for downstream applications to use `expires_on` because it is in UTC.",
    ],
    arguments: [
      subscription(isRequired: false),
      ArgumentDeclaration(
        "--resource-type", "Type of well-known resource.", .choice(wellKnownResources.map(\.name))),
      ArgumentDeclaration("--resource", "Azure resource endpoints in Microsoft Entra v1.0."),
      ArgumentDeclaration(
        "--scope",
        "Space-separated scopes in Microsoft Entra v2.0. Default to Azure Resource Manager.",
        .list(mayBeEmpty: true)),
      ArgumentDeclaration(
        "--tenant -t",
        "Tenant ID for which the token is acquired. Only available for user and service principal account, not for "
          + "managed identity or Cloud Shell account"),
    ],
    examples: [
      Example("Get an access token for the current account", "az account get-access-token\n"),
      Example(
        "Get an access token for a specific subscription",
        "az account get-access-token --subscription 00000000-0000-0000-0000-000000000000\n"),
      Example(
        "Get an access token for a specific tenant",
        "az account get-access-token --tenant 00000000-0000-0000-0000-000000000000\n"),
      Example(
        "Get an access token to use with MS Graph API",
        "az account get-access-token --resource-type ms-graph\n"),
    ],
    body: getAccessToken)
}

/// The resources that have a word of their own, as the public cloud knows them.
private let wellKnownResources = [
  (name: "oss-rdbms", resource: "https://ossrdbms-aad.database.windows.net"),
  (name: "arm", resource: "https://management.core.windows.net/"),
  (name: "aad-graph", resource: "https://graph.windows.net/"),
  (name: "ms-graph", resource: "https://graph.microsoft.com/"),
  (name: "batch", resource: "https://batch.core.windows.net/"),
  (name: "media", resource: "https://rest.media.azure.net"),
  (name: "data-lake", resource: "https://datalake.azure.net/"),
]

private func getAccessToken(_ invocation: inout Invocation) throws -> Value? {
  let arguments = invocation.arguments
  let wanted = arguments.nonEmpty("--tenant")
  guard wanted == nil || arguments.nonEmpty("--subscription") == nil else {
    throw CommandFault(AccountTexts.eitherTenantOrSubscription)
  }
  let account = try invocation.profile.read().account(arguments["--subscription"])
  let tenant = try wanted.map { try invocation.tenant(named: $0) }
  if let tenant, account.assignedIdentity != nil, tenant != account.tenant {
    throw CommandFault(AccountTexts.otherTenant(of: "managed identity", current: account.tenant.description))
  }
  let scope = arguments.list("--scope").first
  let token = try invocation.token(
    for: account, tenant: tenant, audience: audience(arguments, scope: scope), scope: scope)
  var answer = Record()
  answer["tokenType"] = "Bearer"
  answer["accessToken"] = .string(token.secret.reveal())
  answer["expires_on"] = .number(.integer(Int(token.expires.unixSeconds)))
  answer["expiresOn"] = .string(localText(of: token.expires, invocation.host))
  answer["tenant"] = .string((tenant ?? account.tenant).description)
  if tenant == nil { answer["subscription"] = .string(account.id) }
  return .object(answer)
}

/// What the token is for: a scope counts only where no resource is named.
private func audience(_ arguments: ParsedArguments, scope: String?) -> Audience {
  let word = arguments["--resource-type"]
  let named = wellKnownResources.first { $0.name == word }?.resource
  if let scope { return Audience(resource(of: scope)) }
  return (arguments.nonEmpty("--resource") ?? named).map { Audience($0) } ?? .resourceManager
}

private func resource(of scope: String) -> String {
  for suffix in ["/.default", "/user_impersonation"] where scope.hasSuffix(suffix) {
    return String(scope.dropLast(suffix.count))
  }
  return scope
}

/// `2026-11-24 09:03:31.000000`, in local time.
private func localText(of moment: Moment, _ host: any CommandHost) -> String {
  let local = moment.adding(seconds: host.utcOffset(at: moment.unixSeconds)).description
  return local.prefix(10) + " " + local.dropFirst(11).prefix(8) + ".000000"
}
