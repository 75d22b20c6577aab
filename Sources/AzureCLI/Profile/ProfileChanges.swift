import PartnerDomain

extension Invocation {
  /// The tenant of an id or a domain name; throws az's sentence when no directory has the domain.
  func tenant(named text: String) throws -> TenantID {
    if let id = TenantID(text) { return id }
    guard let tenant = try services.directory.tenant(named: text) else {
      let fault = SignInFault.unknownTenant(text)
      let detail: Value = [
        "error": "invalid_tenant", "error_description": .string(fault.message),
        "error_codes": [.number(.integer(fault.reply.code))],
      ]
      throw CommandFault(SignInTexts.unresolved(text, detail: detail.compactText))
    }
    return tenant
  }

  /// A sign-in together with what the account signed in to before: az has one cache of tokens for all of it.
  func remembered(_ signIn: SignIn) throws -> SignIn {
    let known =
      try profile.read().accounts.first { $0.account.isSame(as: signIn.account) }?.account.tenants ?? []
    var account = signIn.account
    account.tenants = known + account.tenants.filter { !known.contains($0) }
    return SignIn(account: account, tenant: signIn.tenant, token: signIn.token)
  }

  /// Keeps what a sign-in found and gives it back as it now is; all subscriptions of the account learn of the sign-in.
  func keep(_ found: [ProfileAccount], preferring preferred: String? = nil) throws -> [ProfileAccount] {
    try profile.change { profile in
      let kept = profile.adopt(found, preferring: preferred)
      for account in found.prefix(1).map(\.account) {
        profile.update(where: { $0.account.isSame(as: account) }) { $0.account = account }
      }
      return kept
    }
  }

  /// Asks for the subscriptions of everybody signed in once more.
  func refreshAccounts() throws {
    let known = try profile.read()
    var result: [ProfileAccount] = []
    var seen: Set<String> = []
    for account in known.accounts where seen.insert(account.userName).inserted {
      result += try refreshed(account) ?? known.accounts.filter { $0.userName == account.userName }
    }
    var fresh = Profile()
    _ = fresh.adopt(result, preferring: known.accounts.first(where: \.isDefault)?.id)
    try profile.write(fresh)
  }

  /// What the account of a subscription can see now; nil, with a warning, when it cannot be asked.
  private func refreshed(_ account: ProfileAccount) throws -> [ProfileAccount]? {
    let user = AccountName(
      name: account.userName, type: account.userType, assignedIdentity: account.assignedIdentity)
    var finder = SubscriptionFinder(self, user: user)
    do {
      let token = try services.directory.token(
        for: account.account, tenant: account.tenant, audience: .resourceManager)
      let found =
        account.userType == .user
        ? try finder.inAllTenants(SignIn(account: account.account, tenant: account.tenant, token: token))
        : try finder.inTenant(account.tenant, account.account, token)
      return found.isEmpty && account.isTenantLevel ? [account] : found
    } catch let fault as SignInFault {
      console.warn(AccountTexts.refreshFailed(account.userName, fault.message))
      return nil
    }
  }
}
