import Foundation
import TestSupport
import Testing

/// A world that cannot be used as it is: said in one sentence, nothing lost.
@Suite struct WorldFileTests {
  private static let link =
    "Connect-AzAccount | Out-Null; New-AzManagementPartner 12345 | ForEach-Object PartnerId"
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func palsh(_ command: String, world: String? = nil) throws -> Program.Outcome {
    try program(["-Command", command], world: world).run()
  }

  private func program(_ words: [String] = [], world: String? = nil) -> Program {
    .palsh(words, home: home, folder: home.path, world.map { ["PALSH_HOME": $0] } ?? [:])
  }

  @Test func aFullDiskIsToldOfAndWhatWasStoredStays() throws {
    #expect(try palsh(Self.link).text == "12345\n")
    // A limit for files ends a write as a full disk does; the signal that comes with it is not the case in hand.
    var limited = program()
    limited.path = "/bin/bash"
    limited.arguments = [
      "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" -Command \"$1\"", Repository.palsh,
      "Update-AzManagementPartner 54321",
    ]
    let full = try limited.run()
    #expect(full.errorText.contains("What was stored before is unchanged."), "\(full.errorText)")
    #expect(full.status == 1)
    #expect(try palsh("(Get-AzManagementPartner).PartnerId").text == "12345\n")
  }

  @Test func aWorldOfANewerPalshIsRefused() throws {
    #expect(try palsh(Self.link).text == "12345\n")
    let file = "\(home.path)/world.db"
    var bytes = try Data(contentsOf: URL(filePath: file))
    // The file's version stands at offset 60 of SQLite's header, big-endian.
    bytes[63] = 99
    try bytes.write(to: URL(filePath: file))
    let outcome = try palsh("Get-AzManagementPartner")
    #expect(outcome.errorText.contains("has version 99"), "\(outcome.errorText)")
    #expect(outcome.status == 1)
    #expect(try Data(contentsOf: URL(filePath: file)) == bytes)
  }

  @Test(arguments: [("/proc/nowhere", "cannot be opened"), ("/sys", "cannot be written")])
  func aPlaceThatCannotBeWrittenIsToldOf(place: String, reason: String) throws {
    let outcome = try palsh(Self.link, world: place)
    #expect(outcome.errorText.contains(reason), "\(outcome.errorText)")
    #expect(try palsh("1 + 1", world: place).text == "2\n")
  }
}
