import PartnerDomain

/// What a command's body works with.
struct Invocation {
  let arguments: ParsedArguments
  let services: AzureCLI.Services
  let host: any CommandHost
  let console: Console
  let settings: Settings

  var profile: ProfileStore { ProfileStore(services.store) }
  var shelf: ExtensionShelf { ExtensionShelf(services.store) }

  /// The account that `--subscription` names, else the default one.
  func account() throws -> ProfileAccount {
    try profile.read().account(arguments["--subscription"])
  }

  /// Warns of a `--subscription` that nobody signed in to, as az does before it runs any command.
  func checkSubscription() throws {
    guard let name = arguments["--subscription"] else { return }
    if try profile.read().accounts.contains(where: { $0.isNamed(name) }) { return }
    console.warn(AccountTexts.notRecognized(name))
  }

  /// A token for an account; a refusal says how to sign in for it.
  func token(
    for account: ProfileAccount, tenant: TenantID? = nil, audience: Audience = .resourceManager,
    scope: String? = nil
  ) throws -> AccessToken {
    let tenant = tenant ?? account.tenant
    do {
      return try services.directory.token(for: account.account, tenant: tenant, audience: audience)
    } catch let fault as SignInFault {
      let scope = scope ?? "\(audience.resource)/.default"
      throw CommandFault(signIn: fault, tenant: tenant.description, scopes: [scope])
    }
  }
}
