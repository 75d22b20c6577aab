extension Command {
  /// Signing in and out.
  static let signIn = [
    Command(
      "login", "Log in to Azure.", details: loginDetails, arguments: loginArguments, examples: loginExamples
    ) { invocation in
      try LoginFlow(invocation).run()
    },
    Command(
      "logout", "Log out to remove access to Azure subscriptions.",
      arguments: [
        ArgumentDeclaration("--username", "account user, if missing, logout the current active account")
      ]
    ) { invocation in
      try invocation.profile.change { profile in
        let current = try? profile.account().userName
        guard let user = invocation.arguments.nonEmpty("--username") ?? current else {
          throw CommandFault(AccountTexts.nobodyActive)
        }
        profile.remove(user: user)
      }
      return nil
    },
  ]
}

private let loginDetails = [
  "By default, this command logs in with a user account. Azure CLI uses Web Account Manager (WAM) on Windows, and "
    + "browser-based login on Linux and macOS by default. If WAM or a web browser is not available, Azure CLI will "
    + "fall back to device code login.",
  "",
  "[WARNING] Authentication with username and password in the command line is strongly discouraged. Use one of the "
    + "recommended authentication methods based on your requirements. For more details, see "
    + "https://go.microsoft.com/fwlink/?linkid=2276314",
  "",
  "[WARNING] `--password` no longer accepts a service principal certificate. Use `--certificate` to pass a service "
    + "principal certificate.",
  "",
  "To log in with a service principal, specify --service-principal.",
  "",
  "To log in with a managed identity, specify --identity.",
  "",
  "For more details, see https://learn.microsoft.com/cli/azure/authenticate-azure-cli.",
]

private let loginArguments = [
  ArgumentDeclaration("--username -u", "User name or service principal client ID."),
  ArgumentDeclaration(
    "--password -p", "User password or service principal secret. Will prompt if not given."),
  ArgumentDeclaration(
    "--tenant -t", "The Microsoft Entra tenant, must be provided when using a service principal."),
  ArgumentDeclaration(
    "--scope", "Used in the /authorize request. It can cover only one static resource.",
    .list(mayBeEmpty: false)),
  ArgumentDeclaration(
    "--allow-no-subscriptions",
    "Support accessing tenants without subscriptions. It's useful to run tenant-level commands, such as 'az ad'.",
    .flag),
  ArgumentDeclaration(
    "--claims-challenge",
    "Base64-encoded claims challenge requested by a resource API in the WWW-Authenticate header."),
  ArgumentDeclaration(
    "--use-device-code",
    "Use device code flow. Azure CLI will also use this if it can't launch a browser, e.g. in remote SSH or Cloud "
      + "Shell.", .flag),
  ArgumentDeclaration("--service-principal", "Log in with a service principal.", .flag),
  ArgumentDeclaration("--certificate", "PEM file with key and public certificate."),
  ArgumentDeclaration(
    "--use-cert-sn-issuer",
    "Use Subject Name + Issuer (SN+I) authentication in order to support automatic certificate rolls.", .flag),
  ArgumentDeclaration("--federated-token", "Federated token that can be used for OIDC token exchange."),
  ArgumentDeclaration(
    "--identity -i", "Log in using managed identity", .flag, group: "Managed Identity Arguments"),
  ArgumentDeclaration(
    "--client-id", "Client ID of the user-assigned managed identity", group: "Managed Identity Arguments"),
  ArgumentDeclaration(
    "--object-id", "Object ID of the user-assigned managed identity", group: "Managed Identity Arguments"),
  ArgumentDeclaration(
    "--resource-id", "Resource ID of the user-assigned managed identity", group: "Managed Identity Arguments"),
  ArgumentDeclaration(
    "--skip-subscription-discovery --skip-sub",
    "Skip the subscription discovery process during login. Requires --tenant. Use with --subscription to fetch a "
      + "single subscription without listing all.", .flag),
  ArgumentDeclaration(
    "--subscription -s",
    "Subscription ID or name to set as the default. When combined with --skip-subscription-discovery, only this "
      + "subscription is retrieved via a direct API call (must be a subscription ID, not a name)."),
]

private let loginExamples = [
  Example("Log in interactively.", "az login"),
  Example(
    "Log in with username and password. This doesn't work with Microsoft accounts or accounts that have two-factor "
      + "authentication enabled. Use -p=secret if the first character of the password is '-'.",
    "az login --username johndoe@contoso.com --password VerySecret"),
  Example(
    "Log in with a service principal using client secret. Use --password=secret if the first character of the "
      + "password is '-'.",
    "az login --service-principal --username APP_ID --password CLIENT_SECRET --tenant TENANT_ID"),
  Example(
    "Log in with a service principal using certificate.",
    "az login --service-principal --username APP_ID --certificate /path/to/cert.pem --tenant TENANT_ID"),
  Example("Log in with a system-assigned managed identity.", "az login --identity"),
  Example(
    "Log in with a user-assigned managed identity's client ID.",
    "az login --identity --client-id 00000000-0000-0000-0000-000000000000"),
  Example(
    "Log in with a user-assigned managed identity's resource ID.",
    "az login --identity --resource-id /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/"
      + "MyResourceGroup/providers/Microsoft.ManagedIdentity/userAssignedIdentities/MyIdentity"),
  Example(
    "Log in and skip subscription discovery, fetching only a single subscription (fastest for tenants with many "
      + "subscriptions).",
    "az login --tenant TENANT_ID --skip-subscription-discovery --subscription SUBSCRIPTION_ID"),
  Example(
    "Log in and skip subscription discovery entirely for tenant-level operations only (e.g., 'az ad').",
    "az login --tenant TENANT_ID --skip-subscription-discovery"),
  Example(
    "Log in with full discovery but set a specific subscription as the default.",
    "az login --subscription SUBSCRIPTION_ID"),
]
