import Database

/// One step of the schema's history.
///
/// Migrations are append-only and never changed once released. A table that must change is made anew under another name,
/// filled from the old one, and the old one dropped; `ALTER TABLE` rewrites a schema's text in its own way and is not
/// used, so that the text that a file must have is known without running anything.
struct Migration {
  /// What it is for, in a few words.
  let name: String
  /// Writes the file's version once this is done.
  ///
  /// A pragma takes no parameters, so each has its own text.
  let mark: SQL
  /// `CREATE` statements, one each, as the schema will keep them.
  let creates: [SQL]
  /// Statements that move rows into the new tables.
  var fills: [SQL] = []
  /// `DROP` statements, and the names of what they take away.
  var drops: [(name: String, statement: SQL)] = []
}

extension Migration {
  /// All of them, oldest first; a file's version is the number of those that it went through.
  static let all: [Migration] = [firstWorld]
}
