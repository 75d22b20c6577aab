/// What az says while somebody signs in.
enum SignInTexts {
  static func browser(tenant: String?) -> String {
    "A web browser has been opened at https://login.microsoftonline.com/\(tenant ?? "organizations")"
      + "/oauth2/v2.0/authorize. Please continue the login in the web browser. If no web browser is available or if "
      + "the web browser fails to open, use device code flow with `az login --use-device-code`."
  }

  static let passwordsDiscouraged =
    "Starting September 1, 2025, MFA will be gradually enforced for Azure public cloud. The authentication with "
    + "username and password in the command line is not supported with MFA. Consider using one of the compatible "
    + "authentication methods. For more details, see https://go.microsoft.com/fwlink/?linkid=2276314"

  // What cannot go together.
  static let identityAlone = "usage error: '--identity' is not applicable with other arguments"
  static let identityNamedAnew =
    "Passing the managed identity ID with --username is no longer supported. "
    + "Use --client-id, --object-id or --resource-id instead."
  static let deviceCodeAlone = "usage error: '--use-device-code' is not applicable with other arguments"
  static let issuerNeedsPrincipal =
    "usage error: '--use-sn-issuer' is only applicable with a service principal"
  static let principalNeedsName =
    "usage error: --service-principal --username NAME --password SECRET --tenant TENANT"
  static let skippingNeedsTenant = "usage error: '--skip-subscription-discovery' requires '--tenant'"
  static let skippingNeedsID =
    "usage error: '--subscription' must be a subscription ID (GUID), not a name, when combined with "
    + "'--skip-subscription-discovery'."
  static let oneIdentity =
    "Usage error: Provide only one of --client-id, --object-id, --resource-id."
  static let passwordNeeded = "Please specify both username and password in non-interactive mode."

  // What went wrong.
  static let secretAdvice =
    "The error may be caused by passing a service principal certificate with --password. Please note that "
    + "--password no longer accepts a service principal certificate. To pass a service principal certificate, "
    + "use --certificate instead."

  static func signInAgain(tenant: String?, scopes: [String]) -> String {
    var command = "az login"
    if let tenant { command += " --tenant \"\(tenant)\"" }
    if !scopes.isEmpty { command += " --scope " + scopes.map { "\"\($0)\"" }.joined(separator: " ") }
    return
      "Run the command below to authenticate interactively; additional arguments may be added as needed:\n"
      + "az logout\n\(command)"
  }

  static func unresolved(_ tenant: String, detail: String) -> String {
    "Failed to resolve tenant '\(tenant)'.\n\nError detail: \(detail)"
  }

  static func noAuthority(_ tenant: String) -> String {
    "Unable to get authority configuration for https://login.microsoftonline.com/\(tenant). "
      + "Authority would typically be in a format of https://login.microsoftonline.com/your_tenant or "
      + "https://tenant_name.ciamlogin.com or https://tenant_name.b2clogin.com/tenant.onmicrosoft.com/policy.  "
      + "Also please double check your tenant name or GUID is correct."
  }

  static func noFile(_ path: String) -> String { "[Errno 2] No such file or directory: \(quoted(path))" }
}
