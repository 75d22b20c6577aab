import Foundation
import TestSupport
import Testing

/// The form of the tables of commands and types, whatever the code makes of them.
@Suite struct TableFormTests {
  @Test func commandsAreSortedAndComplete() throws {
    let table = try Table("Grammar/commands.tsv")
    #expect(table.columns == ["command", "aliases", "module", "sets", "status", "page"])
    expectSorted(table.rows.compactMap { $0["command"] })
    for row in table.rows {
      #expect(["full", "partial", "absent"].contains(row["status"]), "\(row)")
      #expect(row["module"]?.isEmpty == false, "\(row) names its module")
      let page = row["page"] ?? ""
      #expect(
        page.isEmpty || FileManager.default.fileExists(atPath: Repository.path(page)), "\(page) is a page")
    }
    let aliases = table.rows.flatMap { ($0["aliases"] ?? "").split(separator: ",") }
    #expect(Set(aliases).count == aliases.count, "no alias stands for two commands")
  }

  @Test func typesAreSortedAndComplete() throws {
    let table = try Table("Grammar/types.tsv")
    #expect(table.columns == ["type", "accelerators", "members", "bodies", "status"])
    expectSorted(table.rows.compactMap { $0["type"] })
    for row in table.rows { #expect(["yes", "gap", "absent"].contains(row["status"]), "\(row)") }
    let accelerators = table.rows.flatMap { ($0["accelerators"] ?? "").split(separator: ",") }.map {
      $0.lowercased()
    }
    #expect(Set(accelerators).count == accelerators.count, "no accelerator stands for two types")
  }

  private func expectSorted(_ names: [String]) {
    let lowered = names.map { $0.lowercased() }
    for (name, next) in zip(lowered, lowered.dropFirst()) {
      #expect(
        name.unicodeScalars.lexicographicallyPrecedes(next.unicodeScalars), "\(next) stands before \(name)")
    }
  }
}
