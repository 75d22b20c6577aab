/// Which client a stored session belongs to: Az PowerShell and `az` sign in apart from each other.
package enum ClientName: String, Sendable, CaseIterable {
  case powerShell = "Az"
  case commandLine = "az"
}

/// Contexts and settings that outlive a process; all methods throw `StoreFault`.
package protocol ContextStore: Sendable {
  func contexts(of client: ClientName) throws -> ContextList

  /// Reads, changes and writes as one step that no other process can come between.
  ///
  /// Nothing is written when the change throws; its error comes out.
  @discardableResult
  func updateContexts<Result>(
    of client: ClientName, _ change: (inout ContextList) throws -> Result
  ) throws -> Result

  /// A setting of the client (context autosave, an installed extension), nil when never set.
  func setting(_ name: String, of client: ClientName) throws -> String?

  /// Sets a setting, or takes it away with nil.
  func setSetting(_ name: String, to value: String?, of client: ClientName) throws
}
