import Database
package import PartnerDomain

extension PartnerWorld: ContextStore {
  package func contexts(of client: ClientName) throws -> ContextList {
    try stored(for: client).list
  }

  /// The change runs outside the database's lock and once more when another process wrote in between, so that it may
  /// ask the world.
  @discardableResult
  package func updateContexts<Result>(
    of client: ClientName, _ change: (inout ContextList) throws -> Result
  ) throws -> Result {
    while true {
      let before = try stored(for: client)
      var list = before.list
      let result = try change(&list)
      if list == before.list { return result }
      if try replace(revision: before.revision, with: list, for: client) { return result }
    }
  }

  package func setting(_ name: String, of client: ClientName) throws -> String? {
    try withConnection { connection in
      try connection.first(
        "SELECT value FROM settings WHERE client = ? AND name = ?", client.rawValue, name
      ) { try $0.text(0) }
    }
  }

  package func setSetting(_ name: String, to value: String?, of client: ClientName) throws {
    try withConnection { connection in
      try connection.writing {
        guard let value else {
          return try connection.run(
            "DELETE FROM settings WHERE client = ? AND name = ?", client.rawValue, name)
        }
        try connection.run(
          """
          INSERT INTO settings (client, name, value) VALUES (?, ?, ?)
          ON CONFLICT (client, name) DO UPDATE SET value = excluded.value
          """, client.rawValue, name, value)
      }
    }
  }

  private func stored(for client: ClientName) throws -> (revision: Int, list: ContextList) {
    try withConnection { connection in
      let stored = try connection.first(
        "SELECT revision, contexts FROM sessions WHERE client = ?", client.rawValue
      ) {
        (revision: try $0.integer(0), text: try $0.text(1))
      }
      guard let stored else { return (0, ContextList()) }
      guard let list = (try? JSON(parsing: stored.text)).flatMap({ ContextList($0) }) else {
        throw StoreFault.damaged(
          path: connection.path, finding: "the contexts of \(client.rawValue) cannot be read")
      }
      return (stored.revision, list)
    }
  }

  /// Writes a list where the stored one is still of that revision; false where it is not.
  private func replace(revision: Int, with list: ContextList, for client: ClientName) throws -> Bool {
    try withConnection { connection in
      try connection.writing {
        let current = try connection.first(
          "SELECT revision FROM sessions WHERE client = ?", client.rawValue
        ) { try $0.integer(0) }
        guard current ?? 0 == revision else { return false }
        try connection.run(
          """
          INSERT INTO sessions (client, revision, contexts) VALUES (?, ?, ?)
          ON CONFLICT (client) DO UPDATE SET revision = excluded.revision, contexts = excluded.contexts
          """, client.rawValue, revision + 1, list.json.text())
        return true
      }
    }
  }
}
