import PartnerDomain

/// `az login` from its arguments to the subscriptions that were found.
struct LoginFlow {
  let invocation: Invocation
  var arguments: ParsedArguments { invocation.arguments }
  var console: Console { invocation.console }

  init(_ invocation: Invocation) { self.invocation = invocation }

  /// What is printed: the subscriptions, or nothing where one was chosen at the terminal.
  func run() throws -> Value? {
    let tenant = try arguments["--tenant"].map { try invocation.tenant(named: $0) }
    try checkUsage()
    if arguments.flag("--identity") { return try signInIdentity() }
    if isPlainUser { console.warn(SignInTexts.passwordsDiscouraged) }
    let signIn = try invocation.remembered(try signIn(to: tenant))
    return try keep(signIn, tenant: tenant)
  }

  /// Whether nobody is named, so that a person is asked.
  private var isInteractive: Bool { arguments.nonEmpty("--username") == nil }

  private var isPlainUser: Bool { !isInteractive && !arguments.flag("--service-principal") }

  private var subscription: String? { arguments.nonEmpty("--subscription") }

  private var skipsDiscovery: Bool { arguments.flag("--skip-subscription-discovery") }

  /// Throws for arguments that cannot go together, in the order in which az looks.
  private func checkUsage() throws(CommandFault) {
    let isPrincipal = arguments.flag("--service-principal")
    let isIdentity = arguments.flag("--identity")
    let hasPassword = arguments.nonEmpty("--password") != nil
    let hasTenant = arguments.nonEmpty("--tenant") != nil
    let refusals = [
      (isIdentity && (hasPassword || isPrincipal || hasTenant), SignInTexts.identityAlone),
      (isIdentity && !isInteractive, SignInTexts.identityNamedAnew),
      (
        arguments.flag("--use-device-code") && (hasPassword || isPrincipal || !isInteractive || isIdentity),
        SignInTexts.deviceCodeAlone
      ),
      (arguments.flag("--use-cert-sn-issuer") && !isPrincipal, SignInTexts.issuerNeedsPrincipal),
      (isPrincipal && isInteractive, SignInTexts.principalNeedsName),
      (skipsDiscovery && !hasTenant, SignInTexts.skippingNeedsTenant),
      (skipsDiscovery && subscription.map { GUID($0) == nil } ?? false, SignInTexts.skippingNeedsID),
    ]
    if let refusal = refusals.first(where: \.0) { throw CommandFault(refusal.1) }
  }

  private func signIn(to tenant: TenantID?) throws -> SignIn {
    do {
      return try invocation.services.directory.signIn(try credential(for: tenant), tenant: tenant)
    } catch SignInFault.unknownTenant(let name) {
      throw CommandFault.unexpected(SignInTexts.noAuthority(name))
    }
  }

  private func credential(for tenant: TenantID?) throws -> Credential {
    guard let user = arguments.nonEmpty("--username") else { return try interactive(tenant) }
    let certificate = arguments.nonEmpty("--certificate")
    let assertion = arguments.nonEmpty("--federated-token")
    var password = arguments.nonEmpty("--password")
    if password == nil, certificate == nil, assertion == nil {
      password = invocation.host.readPassword(prompt: "Password: ")
      guard password != nil else { throw CommandFault(SignInTexts.passwordNeeded) }
    }
    guard arguments.flag("--service-principal") else {
      return .password(account: user, Secret(password ?? ""))
    }
    if let password { return .clientSecret(application: user, Secret(password)) }
    if let certificate { return .certificate(application: user, try file(certificate)) }
    return .federated(application: user, assertion: Secret(assertion ?? ""))
  }

  /// A browser, or a code for another device.
  private func interactive(_ tenant: TenantID?) throws -> Credential {
    guard arguments.flag("--use-device-code") else {
      console.warn(SignInTexts.browser(tenant: tenant?.description))
      return .interactive(account: nil)
    }
    let code = try invocation.services.directory.startDeviceSignIn(tenant: tenant)
    console.note(code.message, .warning)
    return .device(code)
  }

  private func file(_ path: String) throws -> Certificate {
    guard let bytes = invocation.host.readFile(path) else {
      throw CommandFault.unexpected(SignInTexts.noFile(path))
    }
    return .file(bytes: bytes, password: nil)
  }
}

// What comes after the sign-in.
extension LoginFlow {
  /// Finds the subscriptions, keeps them, and shows them or lets one be chosen.
  private func keep(_ signIn: SignIn, tenant: TenantID?) throws -> Value? {
    let isPrincipal = arguments.flag("--service-principal")
    // az asks the home tenant for the token, then looks for the tenant that it was not given.
    if isPrincipal, tenant == nil { throw CommandFault.unexpected("'tenant'") }
    let choosesAtTerminal = try self.choosesAtTerminal
    if choosesAtTerminal, !skipsDiscovery {
      console.print(DiscoveryTexts.retrieving(tenantGiven: tenant != nil))
    }
    var finder = SubscriptionFinder(invocation, user: AccountName(signIn.account))
    var found = try find(&finder, signIn, tenant)
    let allowsNone = arguments.flag("--allow-no-subscriptions")
    let isBare = skipsDiscovery && subscription == nil
    if found.isEmpty, !allowsNone, !isBare { throw nothingFound(for: signIn.account.id) }
    if allowsNone || isBare { found += finder.tenantsWithoutSubscription(among: found, signIn.account) }
    if found.isEmpty { return [] }
    let kept = try invocation.keep(found, preferring: subscription)
    let chosen = try preferred(among: kept)
    let isFiltered = subscription != nil || skipsDiscovery
    if choosesAtTerminal, !isFiltered || chosen.count > 1 {
      try SubscriptionChooser(chosen).choose(invocation)
      return nil
    }
    return .array(chosen.map(\.listed))
  }

  private func find(
    _ finder: inout SubscriptionFinder, _ signIn: SignIn, _ tenant: TenantID?
  ) throws -> [ProfileAccount] {
    guard let tenant else { return try finder.inAllTenants(signIn) }
    guard skipsDiscovery else { return try finder.inTenant(tenant, signIn.account, signIn.token) }
    finder.visit(tenant)
    guard let subscription else { return [] }
    return try finder.one(subscription, tenant, signIn.account, signIn.token)
  }

  private func nothingFound(for user: String) -> CommandFault {
    if skipsDiscovery, let subscription {
      return CommandFault(DiscoveryTexts.notRetrieved(subscription, for: user))
    }
    return CommandFault(DiscoveryTexts.none(for: user))
  }

  /// Those that `--subscription` names; all without it.
  private func preferred(among kept: [ProfileAccount]) throws -> [ProfileAccount] {
    guard let subscription else { return kept }
    let matches = kept.filter { $0.isNamed(subscription) }
    if !matches.isEmpty { return matches }
    guard skipsDiscovery else { throw CommandFault(DiscoveryTexts.preferredMissing(subscription)) }
    console.warn(DiscoveryTexts.onlyTenant(subscription))
    return kept
  }

  /// Whether a person at a terminal chooses a subscription.
  private var choosesAtTerminal: Bool {
    get throws {
      let isTerminal = invocation.host.isInputTerminal && invocation.host.isOutputTerminal
      return try isInteractive && isTerminal
        && invocation.settings.flag("core", "login_experience_v2", otherwise: true)
    }
  }

  /// The machine's own identity, or one of several by its client, object or resource id.
  private func signInIdentity() throws -> Value? {
    let named = [
      ("MSIClient", "--client-id"), ("MSIObject", "--object-id"), ("MSIResource", "--resource-id"),
    ]
    .compactMap { kind, option in arguments.nonEmpty(option).map { (kind, $0) } }
    guard named.count < 2 else { throw CommandFault(SignInTexts.oneIdentity) }
    let signIn = try invocation.services.directory.signIn(
      .managedIdentity(client: named.first?.1), tenant: nil)
    let user = AccountName(
      name: named.isEmpty ? "systemAssignedIdentity" : "userAssignedIdentity", type: .servicePrincipal,
      assignedIdentity: named.first.map { "\($0)-\($1)" } ?? "MSI")
    var finder = SubscriptionFinder(invocation, user: user)
    var found = try finder.inTenant(signIn.tenant, signIn.account, signIn.token)
    if found.isEmpty {
      guard arguments.flag("--allow-no-subscriptions") else {
        throw CommandFault(DiscoveryTexts.noneForIdentity)
      }
      found = finder.tenantsWithoutSubscription(among: [], signIn.account)
    }
    return .array(try invocation.keep(found).map(\.listed))
  }
}
