import Foundation
import TestSupport
import Testing

/// What a user gets wrong: each is answered with what was wrong, and nothing stored is lost.
@Suite struct BadInputTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func palsh(_ words: [String], _ variables: [String: String] = [:]) throws -> Program.Outcome {
    try Program.palsh(words, home: home, folder: home.path, variables).run()
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: "\(home.path)/\(name)"))
  }

  @Test(arguments: [
    ("Get-AzManagementPartner", "Connect-AzAccount"),
    ("Connect-AzAccount -Tenant 12345678-1234-1234-1234-123456789012", "AADSTS90002"),
    ("Connect-AzAccount -Tenant nowhere.example", "nowhere.example"),
    ("Connect-AzAccount | Out-Null; New-AzManagementPartner abc", "The Partner ID 'abc' is not valid."),
    ("Connect-AzAccount -Tenant 11111111-0001-4000-8000-000000000001", "AADSTS90002"),
  ])
  func idsThatAreNoneAreRefused(command: String, reason: String) throws {
    let outcome = try palsh(["-Command", command])
    #expect(outcome.errorText.contains(reason), "\(outcome.errorText)")
    #expect(outcome.status == 1)
  }

  @Test func aDamagedWorldIsToldOfAndLeftAlone() throws {
    let bytes = [UInt8](repeating: 0x5A, count: 5000)
    try write(bytes, to: "world.db")
    for words in [["-Command", "Connect-AzAccount"], ["-Command", "az account show"]] {
      let outcome = try palsh(words)
      #expect(outcome.errorText.contains("is damaged"), "\(outcome.errorText)")
      #expect(outcome.status == 1)
    }
    #expect(try palsh(["run", Repository.path("Scripts/examples/link-partner-id.txt")]).status == 70)
    #expect(try [UInt8](Data(contentsOf: URL(filePath: "\(home.path)/world.db"))) == bytes)
  }

  @Test func aScriptThatIsNoTextStillRunsAsFarAsItCanBeRead() throws {
    try write(Array("\"caf".utf8) + [0xE9] + Array("\"\n".utf8), to: "latin.ps1")
    #expect(try palsh(["latin.ps1"]).text == "caf\u{FFFD}\n")
  }

  @Test(arguments: ["folder.ps1", "missing.ps1"]) func whatIsNoScriptIsRefused(name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/folder.ps1", withIntermediateDirectories: false)
    let outcome = try palsh([name])
    #expect(outcome.errorText.contains("'\(name)' is not recognized as the name of a script file."))
    #expect(outcome.status == 64)
  }

  @Test(arguments: ["PALSH_CLOCK", "PALSH_SEED"]) func settingsThatMeanNothingAreRefused(name: String) throws
  {
    let outcome = try palsh(["-Command", "1"], [name: "nonsense"])
    #expect(outcome.errorText.contains("\(name) is 'nonsense'"))
    #expect(outcome.status == 70)
  }

  @Test func theClockStandsWhereItIsToldTo() throws {
    let outcome = try palsh(
      [
        "-Command",
        "az login -o none 2> $null; az managementpartner create --partner-id 12345 --query createdTime -o tsv 2> $null",
      ], ["PALSH_CLOCK": "2025-01-15T09:00:00Z"])
    #expect(outcome.text.hasPrefix("2025-01-15T09:00:00"), "\(outcome.text)\(outcome.errorText)")
  }

  @Test(arguments: [400_000, 700_000]) func aProcessWithoutAddressSpaceSaysSo(kilobytes: Int) throws {
    var limited = Program.palsh(home: home)
    limited.path = "/bin/bash"
    limited.arguments = ["-c", "ulimit -v \(kilobytes); exec \"$0\" -Command 1", Repository.palsh]
    let outcome = try limited.run()
    #expect(outcome.errorText.hasPrefix("palsh: There is no address space for "), "\(outcome.errorText)")
    #expect(outcome.status == 70)
  }
}
