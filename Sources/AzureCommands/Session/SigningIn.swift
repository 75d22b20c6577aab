import PartnerDomain

/// What `Connect-AzAccount` was asked for.
struct SignInRequest {
  var credential: Credential
  /// An id or a domain.
  var tenant: String?
  /// An id or a name.
  var subscription: String?
  var environment: String
}

extension AzSession {
  /// Signs in and finds the subscription to work on; changes no context.
  ///
  /// Throws `SignInFault` when the directory refuses, `AzureFault` when tenant or subscription cannot be found.
  func signIn(_ request: SignInRequest) throws -> Context {
    let tenant = try request.tenant.map(tenantToSignInTo)
    let signIn = try directory.signIn(request.credential, tenant: tenant)
    try checkDomain(request.tenant, of: signIn)
    let places = tenant == nil ? try reachableTenants(from: signIn) : [signIn.token]
    let found = try subscription(request.subscription, in: places, account: signIn.account)
    let place = found?.tenant ?? signIn.tenant
    return Context(
      account: signIn.account, tenant: place, tenantName: tenantName(of: place, as: signIn.token),
      subscription: found, environment: request.environment)
  }

  private func tenantToSignInTo(_ text: String) throws -> TenantID {
    if let id = TenantID(text) { return id }
    guard let id = try directory.tenant(named: text) else {
      throw AzureFault.domainNotFound(text, Account(id: "", kind: .user, home: nil))
    }
    return id
  }

  /// A guest is found by the tenant's id only (pal-facts 4.2).
  private func checkDomain(_ tenant: String?, of signIn: SignIn) throws {
    guard let tenant, TenantID(tenant) == nil, signIn.account.kind == .user else { return }
    guard signIn.account.home == signIn.tenant else {
      throw AzureFault.domainNotFound(tenant, signIn.account)
    }
  }

  /// Tokens of the tenants that let the account in without asking, the one that was signed in to first.
  private func reachableTenants(from signIn: SignIn) throws -> [AccessToken] {
    let others = try resources.tenants(as: signIn.token).map(\.id).filter { $0 != signIn.tenant }
    return [signIn.token]
      + (try others.compactMap { try tokenIfAdmitted(for: signIn.account, in: $0) })
  }

  /// A token, nil where the tenant refuses; throws `StoreFault` only.
  func tokenIfAdmitted(for account: Account, in tenant: TenantID) throws -> AccessToken? {
    do {
      return try directory.token(for: account, tenant: tenant, audience: .resourceManager)
    } catch is SignInFault {
      return nil
    }
  }

  /// The subscription asked for, else the first that can be used.
  private func subscription(
    _ asked: String?, in places: [AccessToken], account: Account
  ) throws -> Subscription? {
    for token in places {
      let subscriptions = try resources.subscriptions(as: token)
      let found = subscriptions.first { asked.map($0.answers) ?? $0.isUsable }
      if let found { return found }
    }
    guard let asked else { return nil }
    throw SubscriptionID(asked) == nil
      ? AzureFault.subscriptionNameNotFound(asked, account: account.id)
      : AzureFault.subscriptionIdNotFound(asked, account: account.id)
  }

  /// A tenant's name, where the account may see it.
  func tenantName(of tenant: TenantID, as token: AccessToken) -> String? {
    // The name is an ornament: a context without one is as good.
    (try? resources.tenants(as: token))?.first { $0.id == tenant }?.name
  }
}

extension Subscription {
  /// Whether it has this id, or this name in any case.
  func answers(to text: String) -> Bool {
    if let id = SubscriptionID(text) { return id == self.id }
    return name.lowercased() == text.lowercased()
  }

  /// Whether work can be done in it.
  var isUsable: Bool { ["enabled", "warned"].contains(state.lowercased()) }
}
