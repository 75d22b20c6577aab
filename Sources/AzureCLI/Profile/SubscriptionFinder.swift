import PartnerDomain

/// What az calls somebody who signed in.
struct AccountName {
  var name: String
  var type: ProfileAccount.UserType
  var assignedIdentity: String?

  init(name: String, type: ProfileAccount.UserType, assignedIdentity: String? = nil) {
    (self.name, self.type, self.assignedIdentity) = (name, type, assignedIdentity)
  }

  init(_ account: Account) {
    self.init(name: account.id, type: account.kind == .user ? .user : .servicePrincipal)
  }
}

/// Finds the subscriptions that an account can see, and warns of the tenants in which it sees none.
struct SubscriptionFinder {
  private let services: AzureCLI.Services
  private let console: Console
  private let user: AccountName
  /// The tenants that were asked.
  private var visited: [TenantID] = []

  init(_ invocation: Invocation, user: AccountName) {
    (services, console, self.user) = (invocation.services, invocation.console, user)
  }

  mutating func visit(_ tenant: TenantID) { visited.append(tenant) }

  /// Those in one tenant's list.
  mutating func inTenant(
    _ tenant: TenantID, _ account: Account, _ token: AccessToken, names: ProfileAccount.TenantNames? = nil
  ) throws -> [ProfileAccount] {
    let found = try services.resources.subscriptions(as: token)
    visit(tenant)
    return found.map { self.account($0, in: tenant, of: account, names) }
  }

  /// One by its id.
  func one(
    _ subscription: String, _ tenant: TenantID, _ account: Account, _ token: AccessToken
  ) throws -> [ProfileAccount] {
    let wanted = SubscriptionID(subscription)
    guard let found = try services.resources.subscriptions(as: token).first(where: { $0.id == wanted }) else {
      console.warn(DiscoveryTexts.retrievalFailed(subscription))
      return []
    }
    return [self.account(found, in: tenant, of: account, nil)]
  }

  /// Those of all tenants that let the account in without asking it anew; each only where it is met first.
  mutating func inAllTenants(_ signIn: SignIn) throws -> [ProfileAccount] {
    var found: [ProfileAccount] = []
    var (empty, refused): ([String], [String]) = ([], [])
    for tenant in try services.resources.tenants(as: signIn.token) {
      let name = tenant.name.isEmpty ? tenant.id.description : "\(tenant.id) '\(tenant.name)'"
      do {
        let token = try services.directory.token(
          for: signIn.account, tenant: tenant.id, audience: .resourceManager)
        let names = ProfileAccount.TenantNames(
          defaultDomain: tenant.defaultDomain, displayName: tenant.name)
        let here = try inTenant(tenant.id, signIn.account, token, names: names)
        if here.isEmpty { empty.append(name) }
        for account in here { add(account, to: &found) }
      } catch let fault as SignInFault {
        console.warn(DiscoveryTexts.refused(name, fault.message))
        refused.append(name)
      }
    }
    warn(DiscoveryTexts.emptyTenants, of: empty)
    warn(DiscoveryTexts.tenantsToSignInTo, of: refused)
    return found
  }

  /// The tenants that were asked and have no subscription among these, as accounts of their own.
  func tenantsWithoutSubscription(
    among found: [ProfileAccount], _ account: Account
  ) -> [ProfileAccount] {
    visited.filter { tenant in !found.contains { $0.tenant == tenant } }.map { tenant in
      ProfileAccount(
        id: tenant.description, name: ProfileAccount.tenantLevelName, state: "Enabled", tenant: tenant,
        account: account, userName: user.name, userType: user.type, assignedIdentity: user.assignedIdentity)
    }
  }

  private func add(_ account: ProfileAccount, to found: inout [ProfileAccount]) {
    guard let first = found.first(where: { $0.id == account.id }) else { return found.append(account) }
    console.warn(
      DiscoveryTexts.inSeveralTenants(
        account.id, account.name, first: first.tenant.description, other: account.tenant.description))
  }

  private func warn(_ sentence: String, of tenants: [String]) {
    guard !tenants.isEmpty else { return }
    console.warn(sentence)
    for tenant in tenants { console.warn(tenant) }
  }

  private func account(
    _ subscription: Subscription, in tenant: TenantID, of account: Account,
    _ names: ProfileAccount.TenantNames?
  ) -> ProfileAccount {
    ProfileAccount(
      id: subscription.id.description, name: subscription.name, state: subscription.state, tenant: tenant,
      account: account, userName: user.name, userType: user.type, assignedIdentity: user.assignedIdentity,
      details: ProfileAccount.SubscriptionDetails(
        home: subscription.home, managedBy: subscription.managedBy, tenantNames: names))
  }
}
