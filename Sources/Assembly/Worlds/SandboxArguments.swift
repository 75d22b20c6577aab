import AzureCommands
import Host
import PartnerDomain
import PartnerWorld

extension Sandbox {
  /// Parameters by their names in small letters, without dashes, of Az's commands and of `az`.
  private static let kinds: [String: PartnerWorld.NameKind] = [
    "tenant": .tenant, "tenantid": .tenant, "subscription": .subscription, "subscriptionid": .subscription,
    "partnerid": .partner,
  ]

  /// What the world has for a parameter; nothing where the world cannot be read, which its commands will say.
  func arguments(for parameter: String) -> [WorldArgument] {
    let name = parameter.lowercased().filter { $0 != "-" }
    guard let kind = Self.kinds[name], let names = try? world.names(of: kind) else { return [] }
    return names.map { WorldArgument(value: $0.id, name: $0.name) }
  }

  /// The tenant of the default context; empty if nobody is signed in, or the world cannot be read.
  var tenant: String { (try? session.defaultTenant)?.description ?? "" }
}
