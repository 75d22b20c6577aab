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

  /// Keeps what a sign-in found and gives it back as it now is.
  ///
  /// What the account signed in to counts in all its subscriptions, since az has one cache of tokens for them.
  func keep(_ found: [ProfileAccount], preferring preferred: String? = nil) throws -> [ProfileAccount] {
    try profile.change { profile in
      let before = profile.accounts.flatMap { known in
        found.contains { $0.account.isSame(as: known.account) } ? known.account.tenants : []
      }
      let kept = profile.adopt(found, preferring: preferred)
      for account in kept { profile.join(before + account.account.tenants, into: account.account) }
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

extension Profile {
  /// Adds tenants to what an account signed in to, in all its subscriptions.
  fileprivate mutating func join(_ tenants: [TenantID], into account: Account) {
    update(where: { $0.account.isSame(as: account) }) { known in
      for tenant in tenants where !known.account.tenants.contains(tenant) { known.account.tenants.append(tenant) }
    }
  }
}
