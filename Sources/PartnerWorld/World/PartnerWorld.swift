import Database
package import PartnerDomain
import Synchronization

/// The sandbox's world: all of the domain's ports over one database.
///
/// It is opened when it is first asked for something. Threads may share it; they take turns.
package final class PartnerWorld: Sendable {
  private let place: WorldPlace
  private let time: any TimeSource
  private let guids: any GUIDSource
  private let connection: Mutex<Connection?>

  package init(
    at place: WorldPlace, time: any TimeSource = SystemTime(), guids: any GUIDSource = RandomGUIDs()
  ) {
    (self.place, self.time, self.guids) = (place, time, guids)
    connection = Mutex(nil)
  }

  func now() -> Moment { time.now() }
  func freshID() -> GUID { guids.next() }

  /// Hands the open database to `body`, which must not call the world again; throws `StoreFault` if it cannot be opened.
  func withConnection<Result: Sendable>(_ body: (Connection) throws -> Result) throws -> Result {
    try connection.withLock { connection in
      let open = try connection ?? open()
      connection = open
      return try body(open)
    }
  }

  /// Lets go of the database; the next use opens it again.
  func close() { connection.withLock { $0 = nil } }

  private func open() throws -> Connection {
    let birth = Birth(id: freshID(), now: now())
    switch place {
    case .nowhere: throw StoreFault.noPlace
    case .memory: return try .worldInMemory(seed: .sandbox, birth: birth)
    case .file(let path):
      try prepareFile(at: path)
      return try .world(at: path, seed: .sandbox, birth: birth)
    }
  }
}

extension PartnerWorld {
  /// Where the world is kept.
  package var home: WorldPlace { place }

  /// Copies the world as it is now to another place, which must be free; throws `StoreFault` and leaves nothing there.
  package func copy(to place: WorldPlace) throws -> PartnerWorld {
    let copy = PartnerWorld(at: place, time: time, guids: guids)
    try copy.connection.withLock { target in
      let connection = try Connection.empty(at: place)
      do {
        try withConnection { try $0.copy(into: connection) }
      } catch {
        if case .file(let path) = place { removeWorld(at: path) }
        throw error
      }
      target = connection
    }
    return copy
  }

  /// Takes all links in a tenant away as if they had never been, for a page that makes the first one.
  package func forgetLinks(in tenant: TenantID) throws {
    try withConnection { connection in
      try connection.writing { try connection.run("DELETE FROM links WHERE tenant = ?", tenant.description) }
    }
  }

  /// Signs every client out and forgets its settings, as in a new world.
  package func forgetSessions() throws {
    try withConnection { connection in
      try connection.writing {
        try connection.run("DELETE FROM sessions")
        try connection.run("DELETE FROM settings")
      }
    }
  }
}
