import PartnerDomain
import Synchronization

/// A context store for tests: what it keeps ends with it.
final class MemoryStore: ContextStore {
  private let lists = Mutex<[ClientName: ContextList]>([:])
  private let settings = Mutex<[String: String]>([:])

  func contexts(of client: ClientName) -> ContextList {
    lists.withLock { $0[client] ?? ContextList() }
  }

  @discardableResult
  func updateContexts<Result>(
    of client: ClientName, _ change: (inout ContextList) throws -> Result
  ) throws -> Result {
    var list = contexts(of: client)
    let result = try change(&list)
    lists.withLock { [list] in $0[client] = list }
    return result
  }

  func setting(_ name: String, of client: ClientName) -> String? {
    settings.withLock { $0[client.rawValue + name] }
  }

  func setSetting(_ name: String, to value: String?, of client: ClientName) {
    settings.withLock { $0[client.rawValue + name] = value }
  }
}
