import AzureCommands
import PartnerDomain
import PartnerWorld
import Runtime

/// What the sandbox's world offers for completion: all of it is at hand.
final class SandboxValues: WorldValues {
  private let world: PartnerWorld
  private let session: AzSession

  init(_ world: PartnerWorld, _ session: AzSession) { (self.world, self.session) = (world, session) }

  func values(of kind: CompletedValues) -> [CompletedValue] {
    // A world that cannot be asked has nothing to offer; the command itself says what is wrong with it.
    (try? find(kind)) ?? []
  }

  private func find(_ kind: CompletedValues) throws -> [CompletedValue] {
    switch kind {
    case .tenants:
      return try world.tenants(as: signIn().token).map { CompletedValue($0.id.description, $0.name) }
    case .subscriptions:
      return try subscriptions().map { CompletedValue($0.0.id.description, "\($0.0.name) of \($0.1)") }
    case .subscriptionNames: return try subscriptions().map { CompletedValue($0.0.name, "of \($0.1)") }
    case .partners:
      return try world.partners().filter { $0.kind != .unknown }.map { CompletedValue($0.id.text, $0.name) }
    case .contexts: return session.contextNames
    default: return []
    }
  }

  /// Subscriptions of all tenants that the account reaches, with the tenants' names.
  private func subscriptions() throws -> [(Subscription, String)] {
    try world.tenants(as: signIn().token).flatMap { tenant -> [(Subscription, String)] in
      guard let token = try? signIn(tenant.id).token else { return [] }
      return try world.subscriptions(as: token).map { ($0, tenant.name) }
    }
  }

  /// The one who is signed in, else the one that the sandbox signs in by itself.
  private func signIn(_ tenant: TenantID? = nil) throws -> SignIn {
    let account = try session.defaultAccount
    return try world.signIn(.interactive(account: account?.kind == .user ? account?.id : nil), tenant: tenant)
  }
}
