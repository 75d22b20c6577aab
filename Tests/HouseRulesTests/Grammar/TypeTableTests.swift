import Runtime
import TestSupport
import Testing
import TypeLibrary

/// `Grammar/types.tsv` against the type library.
@Suite struct TypeTableTests {
  /// `UPDATE_TABLES=1` writes what the library has; it fails all the same.
  @Test func tableAndLibraryAgree() throws {
    TypeTable.catalog = LibraryCatalog()
    let listed = try Table("Grammar/types.tsv")
    var live = listed
    for index in live.rows.indices {
      let figures = Self.figures(live.rows[index]["type"] ?? "")
      live.rows[index].merge(figures) { $1 }
    }
    if Repository.isSet("UPDATE_TABLES") { try live.write("Grammar/types.tsv") }
    for (row, now) in zip(listed.rows, live.rows) where row != now {
      Issue.record("\(row["type"] ?? ""): listed as \(Self.shown(row)), but it is \(Self.shown(now))")
    }
  }

  /// What is known of a type: its members, those with a body, and what that makes it.
  private static func figures(_ name: String) -> [String: String] {
    // A type that only the engine names comes into the table when the engine first uses it, and bears no members here:
    // whether it did must not depend on the tests that ran before.
    guard let type = TypeTable.find(name), case let members = type.members.definitions, !members.isEmpty
    else {
      return ["members": "", "bodies": "", "status": "absent"]
    }
    let bodies = members.count { $0.body != nil }
    let status = bodies == members.count ? "yes" : "gap"
    return ["members": "\(members.count)", "bodies": "\(bodies)", "status": status]
  }

  private static func shown(_ row: [String: String]) -> String {
    "\(row["status"] ?? "") with \(row["bodies"] ?? "") of \(row["members"] ?? "") members"
  }
}
