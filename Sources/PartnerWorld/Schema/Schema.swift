import Database
import PartnerDomain

/// What a world's tables must be, version by version.
enum Schema {
  /// Marks a database as a palsh world: `PalW`.
  static let applicationID = 0x5061_6C57
  static var version: Int { Migration.all.count }

  /// The `CREATE` statements that a file of that version keeps.
  static func text(after version: Int) -> [String] {
    var text: [String] = []
    for migration in Migration.all.prefix(version) {
      text += migration.creates.map(\.description)
      let dropped = migration.drops.map(\.name)
      text.removeAll { statement in dropped.contains { statement.hasPrefix("CREATE TABLE \($0) ") } }
    }
    return text
  }

  /// Brings a database, empty or older, to the current version; runs within a transaction that writes.
  static func migrate(_ connection: Connection, from version: Int) throws {
    for migration in Migration.all.dropFirst(version) {
      for statement in migration.creates + migration.fills { try connection.run(statement) }
      for drop in migration.drops { try connection.run(drop.statement) }
      try connection.run(migration.mark)
    }
  }
}
