/// The contexts of this process: they begin as those stored, and changes go to the store too unless kept to the process.
///
/// One for each client and process; reading the store waits until somebody asks.
package final class SessionContexts {
  /// How far a change goes: Az's `-Scope`.
  package enum Scope: Sendable { case process, currentUser }

  private let client: ClientName
  private let store: any ContextStore
  private var loaded: ContextList?

  package init(client: ClientName, store: any ContextStore) {
    (self.client, self.store) = (client, store)
  }

  /// The contexts as this process sees them; throws `StoreFault` when they cannot be read.
  package func list() throws -> ContextList {
    if let loaded { return loaded }
    let stored = try store.contexts(of: client)
    loaded = stored
    return stored
  }

  /// Changes the contexts of this process and, for the current user, the stored ones in the same way.
  ///
  /// The stored ones may differ (another process wrote); where the change cannot be made there, they stay as they are.
  /// Throws what the change throws on this process's contexts, or `StoreFault`; then neither is changed.
  @discardableResult
  package func change<Result>(
    _ scope: Scope, _ change: (inout ContextList) throws -> Result
  ) throws -> Result {
    var mine = try list()
    let result = try change(&mine)
    if scope == .currentUser {
      do {
        _ = try store.updateContexts(of: client) { stored in _ = try change(&stored) }
      } catch is ContextFault {}
    }
    loaded = mine
    return result
  }
}
