package import Runtime

/// Where the commands of a session go.
package struct WorldStanding: Equatable, Sendable {
  /// The world's name in small letters.
  package var world: String
  /// The id of the tenant; empty if nobody is signed in.
  package var tenant: String
  /// Its name, where it is known.
  package var tenantName: String
  /// Who is signed in, as the cloud shows it.
  package var account: String

  package init(world: String = "", tenant: String = "", tenantName: String = "", account: String = "") {
    (self.world, self.tenant, self.tenantName, self.account) = (world, tenant, tenantName, account)
  }
}

extension SessionWorld {
  package var standing: WorldStanding { WorldStanding() }
  package func arguments(for parameter: String) -> [CompletedValue] { [] }
}
