import PartnerDomain
import Runtime

/// Signs in and makes the context that later commands work in.
struct ConnectAzAccount: AzureCmdlet {
  static let declaration = CmdletDeclaration(
    .connect, "AzAccount", aliases: ["Add-AzAccount", "Login-AzAccount", "Login-AzureRmAccount"],
    synopsis: "Connects to Azure with an authenticated account for use with commands of the Az modules.",
    effect: .changes, defaultSet: SignInWay.user.rawValue,
    outputs: ["Microsoft.Azure.Commands.Profile.Models.Core.PSAzureProfile"],
    className: "Microsoft.Azure.Commands.Profile.ConnectAzureRmAccountCommand",
    examples: [
      Example(
        "A customer's tenant",
        "(Connect-AzAccount -Tenant bbbbbbbb-0002-4000-8000-000000000002).Context.Account.Id",
        prints: "alex@contoso.example")
    ])

  @Parameter("The cloud to sign in to.", aliases: ["EnvironmentName"], validation: [notEmpty])
  var environment: String?
  @Parameter(
    "The user's name and password, or the application's id and secret.",
    sets: [.servicePrincipal(mandatory: true), .userWithCredential(mandatory: true)])
  var credential: CredentialInput?
  @Parameter("The certificate's thumbprint.", sets: [.certificate(mandatory: true)])
  var certificateThumbprint: String?
  @Parameter(
    "The application's id.",
    sets: [.certificate(mandatory: true), .assertion(mandatory: true), .certificateFile(mandatory: true)])
  var applicationId: String?
  @Parameter(
    "Sign in as a service principal.",
    sets: [.servicePrincipal(mandatory: true), .certificate(), .certificateFile(), .assertion()])
  var servicePrincipal = false
  @Parameter(
    "The tenant, by id or by domain.", aliases: ["Domain", "TenantId"],
    sets: [
      .user(), .userWithCredential(), .servicePrincipal(mandatory: true), .accessToken(),
      .certificate(mandatory: true), .certificateFile(mandatory: true), .assertion(mandatory: true),
      .identity(),
    ], validation: [notEmpty], completes: .tenants)
  var tenant: String?
  @Parameter(
    "A token for Azure Resource Manager.", sets: [.accessToken(mandatory: true)], validation: [notEmpty])
  var accessToken: String?
  @Parameter("A token for Azure AD Graph.", sets: [.accessToken()], validation: [notEmpty])
  var graphAccessToken: String?
  @Parameter("A token for Microsoft Graph.", sets: [.accessToken()], validation: [notEmpty])
  var microsoftGraphAccessToken: String?
  @Parameter("A token for Key Vault.", sets: [.accessToken()], validation: [notEmpty])
  var keyVaultAccessToken: String?
  @Parameter(
    "The account's name.", sets: [.user(), .accessToken(mandatory: true), .identity()], validation: [notEmpty]
  )
  var accountId: String?
  @Parameter(
    "Sign in as this machine's managed identity.", aliases: ["MSI", "ManagedService"],
    sets: [.identity(mandatory: true)])
  var identity = false
  @Parameter(
    "The subscription to work on, by id or name.", pipeline: .byValue,
    aliases: ["SubscriptionName", "SubscriptionId"], validation: [notEmpty], completes: .subscriptions)
  var subscription: String?
  @Parameter(
    "The service to sign in for.", aliases: ["AuthScopeTypeName"],
    sets: [.user(), .userWithCredential(), .servicePrincipal(), .certificate(), .identity()])
  var authScope: String?
  @Parameter("The name of the new context.", validation: [notEmpty]) var contextName: String?
  @Parameter("Take the token without looking at it.", sets: [.accessToken()]) var skipValidation = false
  @Parameter("Make no contexts beside the default one.") var skipContextPopulation = false
  @Parameter(
    "How many contexts to make at most; -1 for all.",
    validation: [ValidateRangeAttribute(.between(.int(-1), .int(Int32.max)))])
  var maxContextPopulation: Int32 = 25
  @Parameter(
    "Sign in on another device with a code.", aliases: ["DeviceCode", "DeviceAuth", "Device"], sets: [.user()]
  )
  var useDeviceAuthentication = false
  @Parameter("Replace a context of the same name without asking.") var force = false
  @Parameter("Send the certificate's chain.", sets: [.certificate(), .certificateFile()])
  var sendCertificateChain = false
  @Parameter("The certificate's file.", sets: [.certificateFile(mandatory: true)]) var certificatePath:
    String?
  @Parameter("What opens the certificate's file.", sets: [.certificateFile()])
  var certificatePassword: SecretInput?
  @Parameter(
    "A token of another issuer.", aliases: ["ClientAssertion"], sets: [.assertion(mandatory: true)],
    validation: [notEmpty])
  var federatedToken: String?
  @Parameter("How far the change goes.") var scope: ContextScope?
  @Parameter(
    "The context to work in instead of the default one.",
    aliases: ["AzContext", "AzureRmContext", "AzureCredential"])
  var defaultProfile: ContextInput?

  @Service var session: AzSession

  private var cloud: String { environment.flatMap(CloudNames.spelled) ?? CloudNames.all[0] }

  /// An unknown cloud ends the command: Az looks at it before the part that catches.
  func begin(in call: borrowing Invocation) throws {
    guard let environment, CloudNames.spelled(environment) == nil else { return }
    throw AzureFault.unknownEnvironment(environment)
  }

  func execute(in call: borrowing Invocation) throws -> [Value] {
    let way = call.parameterSet.flatMap { SignInWay(rawValue: String($0)) } ?? .user
    let scope = try session.scope(scope, given: defaultProfile)
    try warn(of: way, scope, call)
    let target = "\(way.accountType) account in environment '\(cloud)'"
    guard try call.shouldProcess("log in", target: target), try mayReplace(call) else { return [] }
    if skipValidation, subscription == nil || tenant == nil { throw AzureFault.subscriptionAndTenantMissing }
    let request = SignInRequest(
      credential: try credential(for: way, call), tenant: tenant, subscription: subscription,
      environment: cloud)
    let context = try session.signIn(request)
    let name = try session.change(scope) { $0.add(context, named: contextName) }
    return [.profile(of: ContextList.Entry(name: name, context: context))]
  }

  /// Asks before a context of the name given is replaced.
  private func mayReplace(_ call: borrowing Invocation) throws -> Bool {
    guard let contextName, !force, try session.list.entry(named: contextName) != nil else { return true }
    return try call.shouldContinue(
      "Are you sure you want to replace existing context '\(contextName)'?", caption: "")
  }
}

extension ConnectAzAccount {
  private func warn(
    of way: SignInWay, _ scope: SessionContexts.Scope, _ call: borrowing Invocation
  ) throws {
    if way == .userWithCredential { try call.writeWarning(SignInTexts.passwordDiscouraged) }
    let keepsSecret = way == .servicePrincipal || (way == .certificateFile && certificatePassword != nil)
    guard keepsSecret, scope == .currentUser else { return }
    let home = call.engine.environment[.from("HOME")].map { String($0) } ?? ""
    try call.writeWarning(SignInTexts.secretKept(in: home))
  }

  private func credential(for way: SignInWay, _ call: borrowing Invocation) throws -> Credential {
    let application = applicationId ?? ""
    switch way {
    case .user where useDeviceAuthentication: return try deviceCredential(call)
    case .user: return .interactive(account: accountId)
    case .userWithCredential:
      return .password(account: credential?.userName ?? "", credential?.password ?? Secret(""))
    case .servicePrincipal:
      return .clientSecret(
        application: credential?.userName ?? "", credential?.password ?? Secret(""))
    case .certificate:
      return .certificate(application: application, .thumbprint(certificateThumbprint ?? ""))
    case .certificateFile:
      return .certificate(application: application, try certificateFile(call))
    case .assertion: return .federated(application: application, assertion: Secret(federatedToken ?? ""))
    case .accessToken: return .accessToken(account: accountId ?? "", Secret(accessToken ?? ""))
    case .identity: return .managedIdentity(client: accountId)
    }
  }

  private func deviceCredential(_ call: borrowing Invocation) throws -> Credential {
    let code = try session.directory.startDeviceSignIn(tenant: tenant.flatMap { TenantID($0) })
    call.engine.host.write(.from("[Login to Azure] \(code.message)\n"))
    return .device(code)
  }

  private func certificateFile(_ call: borrowing Invocation) throws -> Certificate {
    let path = certificatePath ?? ""
    guard let bytes = FileBytes.read(call.engine.fullPath(path)) else { throw AzureFault.pathNotFound(path) }
    return .file(bytes: bytes, password: certificatePassword?.secret)
  }
}
