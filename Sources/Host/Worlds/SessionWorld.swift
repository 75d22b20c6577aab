package import Documents
package import Runtime

/// The world that a session plays in, as far as the host has to do with it.
package protocol SessionWorld: AnyObject {
  /// What a placeholder of a page, or of a line pasted at the terminal, stands for; nil leaves it as it is.
  func standIn(for kind: Placeholder.Kind) -> StandIn?
  /// Throws a page's copy away, or says where it is kept; nil where there was no copy.
  func end(keeping: Bool) -> String?
  /// Where commands go now, as far as that is at hand.
  var standing: WorldStanding { get }
  /// What the world has for a parameter that is named as one of its own is (`TenantId`, `subscription`); empty for any other.
  ///
  /// Asked while a line is typed: it never waits for a network.
  func arguments(for parameter: String) -> [CompletedValue]
}

/// What a session is for, which decides the world it gets.
package enum SessionPurpose: Sendable {
  /// Scripts, commands and the terminal: the user's own world.
  case work
  /// A page: a copy, in which the sample customer has no link yet.
  case page
}

/// Why a session cannot start; exit status 70.
package struct StartFault: Error, Sendable {
  package static let status: Int32 = 70

  /// One sentence or two: what was wrong, and what would be right.
  package let message: String

  package init(_ message: String) { self.message = message }
}
