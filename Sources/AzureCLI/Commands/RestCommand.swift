import PartnerDomain

extension Command {
  /// Raw calls to Resource Manager.
  static let rest = [
    Command(
      "rest", "Invoke a custom request.", details: restDetails, arguments: restArguments,
      examples: restExamples, takesSubscription: true, body: callREST)
  ]
}

private func callREST(_ invocation: inout Invocation) throws -> Value? {
  let response = try invocation.services.resources.send(try RestCall(invocation).request())
  let body = String(decoding: response.body, as: UTF8.self)
  guard response.status < 400 else { throw refusal(response, body) }
  if let path = invocation.arguments.nonEmpty("--output-file") {
    try invocation.host.writeFile(path, response.body)
    return nil
  }
  if body.isEmpty { return nil }
  if let value = jsonValue(body) { return value }
  invocation.console.warn(RestTexts.notJSON)
  invocation.console.print(body + "\n")
  return nil
}

private func refusal(_ response: RestResponse, _ body: String) -> CommandFault {
  let asksToSignIn = response.status == 401 && response.headers.contains { $0.isNamed("WWW-Authenticate") }
  return CommandFault(
    RestTexts.refused(response.status, body), recommending: asksToSignIn ? [RestTexts.signInNeeded] : [])
}

private let restDetails = [
  "This command automatically authenticates using the logged-in credential: If Authorization header is not set, it "
    + "attaches header `Authorization: Bearer <token>`, where `<token>` is retrieved from AAD. The target resource of "
    + "the token is derived from --url if --url starts with an endpoint from `az cloud show --query endpoints`. You "
    + "may also use --resource for a custom resource.",
  "",
  "If Content-Type header is not set and --body is a valid JSON string, Content-Type header will default to "
    + "application/json.",
  "",
  "For passing JSON in PowerShell, see "
    + "https://github.com/Azure/azure-cli/blob/dev/doc/quoting-issues-with-powershell.md.",
]

private let restArguments = [
  ArgumentDeclaration(
    "--method -m", "HTTP request method",
    .choice(["head", "get", "put", "post", "delete", "options", "patch"]), defaultValue: "get"),
  ArgumentDeclaration(
    "--url --uri -u",
    "Request URL. If it doesn't start with a host, CLI assumes it as an Azure resource ID and prefixes it with the "
      + "ARM endpoint of the current cloud shown by `az cloud show --query endpoints.resourceManager`. Common token "
      + "{subscriptionId} will be replaced with the current subscription ID specified by `az account set`",
    isRequired: true),
  ArgumentDeclaration(
    "--headers",
    "Space-separated headers in KEY=VALUE format or JSON string. Use @{file} to load from a file",
    .list(mayBeEmpty: false)),
  ArgumentDeclaration(
    "--uri-parameters --url-parameters",
    "Query parameters in the URL. Space-separated queries in KEY=VALUE format or JSON string. Use @{file} to load "
      + "from a file", .list(mayBeEmpty: false)),
  ArgumentDeclaration("--skip-authorization-header", "Do not auto-append Authorization header", .flag),
  ArgumentDeclaration(
    "--body -b",
    "Request body. Use @{file} to load from a file. For quoting issues in different terminals, see "
      + "https://github.com/Azure/azure-cli/blob/dev/doc/use_cli_effectively.md#quoting-issues"),
  ArgumentDeclaration("--output-file", "save response payload to a file"),
  ArgumentDeclaration(
    "--resource",
    "Resource url for which CLI should acquire a token from AAD in order to access the service. The token will be "
      + "placed in the Authorization header. By default, CLI can figure this out based on --url argument, unless you "
      + "use ones not in the list of \"az cloud show --query endpoints\""),
]

private let restExamples = [
  Example(
    "Get Audit log through Microsoft Graph",
    "az rest --method get --url https://graph.microsoft.com/beta/auditLogs/directoryAudits\n"),
  Example(
    "Update an Azure Active Directory Graph User's display name",
    #"""
    (Bash or CMD)
    az rest --method patch --url "https://graph.microsoft.com/v1.0/users/johndoe@azuresdkteam.onmicrosoft.com" --body "{\"displayName\": \"johndoe2\"}"

    (Bash)
    az rest --method patch --url "https://graph.microsoft.com/v1.0/users/johndoe@azuresdkteam.onmicrosoft.com" --body '{"displayName": "johndoe2"}'

    (PowerShell)
    az rest --method patch --url "https://graph.microsoft.com/v1.0/users/johndoe@azuresdkteam.onmicrosoft.com" --body '{\"displayName\": \"johndoe2\"}'

    """#),
  Example(
    "Get a virtual machine",
    "az rest --method get --uri /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/"
      + "Microsoft.Compute/virtualMachines/{vmName}?api-version=2019-03-01\n"),
  Example(
    "Create a public IP address from body.json file",
    "az rest --method put --url https://management.azure.com/subscriptions/{subscriptionId}/resourceGroups/"
      + "{resourceGroupName}/providers/Microsoft.Network/publicIPAddresses/{publicIpAddressName}"
      + "?api-version=2019-09-01 --body @body.json\n"),
  Example(
    "List the top three resources (Bash)",
    "az rest --method get --url https://management.azure.com/subscriptions/{subscriptionId}/resources"
      + "?api-version=2019-07-01 --url-parameters \\$top=3\n"),
]
