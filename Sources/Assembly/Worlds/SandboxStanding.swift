import AzureCommands
import Host
import PartnerDomain
import Runtime

extension Sandbox {
  /// Where commands go: the tenant of the default context, empty if nobody is signed in or the world cannot be read.
  var standing: WorldStanding {
    guard let context = try? session.defaultContext else { return WorldStanding(world: "sandbox") }
    return WorldStanding(
      world: "sandbox", tenant: context.tenant.description, tenantName: context.tenantName ?? "",
      account: context.account.id)
  }

  /// Parameters by their names in small letters, without dashes, of Az's commands and of `az`.
  private static let kinds: [String: CompletedValues] = [
    "tenant": .tenants, "tenantid": .tenants, "subscription": .subscriptions,
    "subscriptionid": .subscriptions,
    "partnerid": .partners,
  ]

  func arguments(for parameter: String) -> [CompletedValue] {
    let name = parameter.lowercased().filter { $0 != "-" }
    return Self.kinds[name].map { SandboxValues(world, session).values(of: $0) } ?? []
  }
}
