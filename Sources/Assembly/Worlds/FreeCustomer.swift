import AzureCommands
import Documents
import PartnerDomain
import PartnerWorld

/// What a placeholder means at the terminal: the first customer that lets the account sign in and in which it has no link,
/// else the account's home.
struct FreeCustomer {
  private let tenant: Tenant
  private let subscription: Subscription?

  /// Looks for it; nil where the world cannot be asked, which the command itself will say.
  static func find(_ session: AzSession, in world: PartnerWorld) -> FreeCustomer? {
    try? search(signedInAs: session.defaultAccount, world)
  }

  func standIn(for kind: Placeholder.Kind) -> StandIn? {
    switch kind {
    case .tenant: StandIn(value: tenant.id.description, owner: tenant.name)
    case .subscription:
      subscription.map { StandIn(value: $0.id.description, owner: "a subscription of \(tenant.name)") }
    }
  }

  private static func search(signedInAs account: Account?, _ world: PartnerWorld) throws -> FreeCustomer? {
    let name = account?.kind == .user ? account?.id : nil
    let home = try world.signIn(.interactive(account: name), tenant: nil)
    let tenants = try world.tenants(as: home.token)
    for tenant in tenants where tenant.id != home.tenant {
      guard let token = try? world.signIn(.interactive(account: name), tenant: tenant.id).token else {
        continue
      }
      if try isFree(token, world) { return try customer(tenant, token, world) }
    }
    return try tenants.first { $0.id == home.tenant }.map { try customer($0, home.token, world) }
  }

  private static func isFree(_ token: AccessToken, _ world: PartnerWorld) throws -> Bool {
    do {
      _ = try world.mine(as: token)
      return false
    } catch PartnerFault.notLinked {
      return true
    } catch is PartnerFault {
      return false
    }
  }

  private static func customer(
    _ tenant: Tenant, _ token: AccessToken, _ world: PartnerWorld
  ) throws -> FreeCustomer {
    let subscriptions = try world.subscriptions(as: token)
    return FreeCustomer(tenant: tenant, subscription: subscriptions.first { $0.state == "Enabled" })
  }
}
