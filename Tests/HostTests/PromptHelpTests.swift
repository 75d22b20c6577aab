import TestSupport
import Testing

/// What the panel under the entry says, and what is proposed after an entry that failed.
@Suite struct PromptHelpTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session() throws -> TerminalProgram {
    let session = try TerminalProgram(.palsh(["-NoProfile"], home: home), columns: 120, rows: 30)
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    return session
  }

  private static let altH = "\u{1B}h"

  @Test(arguments: [
    ("Get-ChildItem -Recurse -Filter a", "-Filter <string>  optional, position 1"),
    ("gci ", "gci is Get-ChildItem: "), ("ConvertTo-Html -As ", "Table, List"),
    ("Write-Host x -ForegroundColor ", "Black, DarkBlue"), ("'abc'.Substring", "Substring(int startIndex"),
    ("[math]::Round", "Round(double a)"), ("$PSVersionTable", "PSVersionHashTable]"),
  ])
  func theCursorIsExplained(entry: String, row: String) throws {
    let session = try session()
    session.type(entry)
    session.type(Self.altH)
    #expect(session.shows(row), "\(session.rest)")
  }

  @Test(arguments: [
    ("Get-ChildItm", "Did you mean: Get-ChildItem  (Alt-Enter takes it)"),
    ("export A=5", "Did you mean: $env:A = '5'"), ("Get-Item -Pathh x", "Did you mean: -Path"),
    ("List-ChildItems", "Did you mean: Get-ChildItem"),
  ])
  func aMistakeIsUnderstood(entry: String, proposal: String) throws {
    let session = try session()
    session.type("\(entry)\r")
    #expect(session.shows(proposal), "\(session.rest)")
  }

  @Test func altEnterTakesTheProposal() throws {
    let session = try session()
    session.type("Write-Outptu ('al' + 'so')\r")
    #expect(session.shows("Did you mean: Write-Output"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
    session.type("\u{1B}\r")
    session.type("\r")
    #expect(session.shows("also\r\n"), "\(session.rest)")
  }

  /// Scripts and recorded errors stay as they are.
  @Test func nothingIsProposedToAScript() throws {
    let program = Program(
      Repository.palsh, ["-NoProfile", "-Command", "Get-ChildItm"], folder: "/tmp",
      environment: fixedEnvironment.merging(["HOME": home.path]) { $1 })
    let outcome = try program.run()
    #expect(!(outcome.text + outcome.errorText).contains("Did you mean"))
  }
}
