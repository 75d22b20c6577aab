package import Runtime

/// Where the commands of a session go.
package struct WorldStanding: Equatable, Sendable {
  /// The world's name in small letters.
  package var world: String
  /// The id of the tenant; empty if nobody is signed in.
  package var tenant: String

  package init(world: String = "", tenant: String = "") { (self.world, self.tenant) = (world, tenant) }
}

extension SessionWorld {
  package var standing: WorldStanding { WorldStanding() }
  package func arguments(for parameter: String) -> [CompletedValue] { [] }
}
