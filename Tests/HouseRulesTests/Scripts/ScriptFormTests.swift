import Foundation
import TestSupport
import Testing

/// What all scripts have in common.
@Suite struct ScriptFormTests {
  private static let scripts = Repository.contents(of: Repository.path("Scripts"))
    .filter { !Repository.isFolder(Repository.path("Scripts/\($0)")) }.map { "Scripts/\($0)" }

  @Test(arguments: scripts + [".ci/run"])
  func startsWithItsUsageAndIsShort(script: String) throws {
    let lines = try Repository.text(script).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("#!/usr/bin/env ") == true, "\(script) names its interpreter")
    #expect(lines.prefix(8).contains { $0.contains("usage: ") }, "\(script) begins with a usage comment")
    #expect(lines.count <= 61, "\(script) is under 60 lines")
    #expect(FileManager.default.isExecutableFile(atPath: Repository.path(script)))
  }

  /// Each script stands in one test at least: by its path, in a file beside this one.
  @Test func everyScriptIsTested() throws {
    let tests = try Repository.files(under: "Tests/HouseRulesTests/Scripts", suffix: ".swift")
      .filter { !$0.hasSuffix("ScriptFormTests.swift") }.map { try Repository.text($0) }
    for script in Self.scripts {
      #expect(tests.contains { $0.contains("\"\(script)\"") }, "no test runs \(script)")
    }
  }
}
