/// Something of the world that an argument can be.
package struct WorldArgument: Equatable, Sendable {
  /// What the argument is.
  package let value: String
  /// What it is called there.
  package let name: String

  package init(value: String, name: String) { (self.value, self.name) = (value, name) }
}

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
  package func arguments(for parameter: String) -> [WorldArgument] { [] }
}
