import Foundation
import TestSupport
import Testing

/// `palsh run PAGE`: what is shown, what it ends with, and what it leaves alone.
@Suite struct PageRunTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func run(_ page: String, _ options: [String] = [], name: String = "page.txt") throws
    -> Program.Outcome
  {
    try Data(page.utf8).write(to: URL(filePath: "\(home.path)/\(name)"))
    return try palsh(["run", name] + options)
  }

  private func palsh(_ words: [String], _ variables: [String: String] = [:]) throws -> Program.Outcome {
    let world = ["PALSH_HOME": "\(home.path)/world"].merging(variables) { $1 }
    return try Program.palsh(words, home: home, folder: home.path, world).run()
  }

  @Test func theDocumentedPageRunsVerbatim() throws {
    let outcome = try palsh(["run", Repository.path("Scripts/examples/link-partner-id.txt")])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("\nAll 11 snippets succeeded.\n"))
    #expect(outcome.errorText.contains("palsh: <tenant> stands for Fabrikam Industries here: bbbbbbbb-0002-"))
  }

  @Test func snippetsShareASessionAndAreShown() throws {
    let outcome = try run("C:\\> $x = 20 +\n  1\nPS> $x * 2\n")
    #expect(outcome.text == "PS> $x = 20 +\n>>   1\nPS> $x * 2\n42\n\nAll 2 snippets succeeded.\n")
    #expect(outcome.errorText == "")
    #expect(outcome.status == 0)
  }

  @Test func anErrorStopsThePage() throws {
    let outcome = try run("PS> 1\nPS> Get-Nothing\nPS> 2\n")
    #expect(
      outcome.text
        == "PS> 1\n1\nPS> Get-Nothing\n\n1 of 3 snippets succeeded, 1 failed (line 2), 1 not run.\n")
    #expect(outcome.errorText.contains("Get-Nothing"))
    #expect(outcome.status == 1)
  }

  @Test func continueGoesOnAtErrors() throws {
    let outcome = try run("PS> throw 'a'\nPS> Write-Error b; 1\nPS> 2\n", ["--continue"])
    #expect(outcome.text.hasSuffix("PS> 2\n2\n\n1 of 3 snippets succeeded, 2 failed (lines 1, 2).\n"))
    #expect(outcome.status == 1)
  }

  @Test func aCaughtErrorIsNoFailure() throws {
    #expect(
      try run(
        "PS> try { throw 'a' } catch { 'caught' }\nPS> function f { [CmdletBinding()] param() Write-Error x }; f -ErrorAction SilentlyContinue; 1\n"
      )
      .status == 0)
  }

  @Test(arguments: [
    ("nothing here\n", "page.txt", "Nothing in 'page.txt' can be run."), ("PS> 1\n", "page.md", "Nothing in"),
  ])
  func aPageInWhichNothingRanFails(page: String, name: String, message: String) throws {
    let outcome = try run(page, name: name)
    #expect(outcome.errorText.hasPrefix("palsh: \(message)"))
    #expect(outcome.text == "")
    #expect(outcome.status == 2)
  }

  @Test func whatIsNoPageIsRefusedWithAReason() throws {
    try Data([0x50, 0x0A, 0xFF, 0xFE]).write(to: URL(filePath: "\(home.path)/bytes.txt"))
    for (name, reason) in [
      ("none.md", "There is no page 'none.md'."), (home.path, "is a folder."),
      ("bytes.txt", "is not UTF-8 text: line 2"),
    ] {
      let outcome = try palsh(["run", name])
      #expect(outcome.errorText.contains(reason))
      #expect(outcome.status == 2)
    }
    #expect(try palsh(["run"]).status == 64)
    #expect(try palsh(["run", "a", "--nonsense"]).errorText.hasPrefix("palsh run has no option --nonsense."))
  }

  @Test func theUsersWorldIsLeftAlone() throws {
    let linking =
      "PS> Connect-AzAccount -Tenant <tenant> | Out-Null\nPS> (New-AzManagementPartner 12345).PartnerName\n"
    #expect(try run(linking).text.contains("Contoso Docs Example"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/world").sorted().first == "world.db")
    #expect(try palsh(["-c", "Get-AzContext"]).text == "")
    let kept = try run(linking, ["--keep"]).text
    let place = try #require(kept.split(separator: "'").dropLast().last)
    let link = try palsh(["-c", "(Get-AzManagementPartner).PartnerName"], ["PALSH_HOME": String(place)])
    #expect(link.text == "Contoso Docs Example\n")
  }

  @Test func placeholdersStayOutsidePages() throws {
    #expect(try palsh(["-c", "'XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX'"]).text.hasPrefix("XXXX"))
  }

  @Test(arguments: ["live", "https://emulator.example", "moon"])
  func aWorldThatDoesNotExistIsRefused(world: String) throws {
    for words in [["-c", "1"], ["run", Repository.path("Scripts/examples/link-partner-id.txt")]] {
      let outcome = try palsh(words, ["PALSH_WORLD": world])
      #expect(outcome.text == "")
      #expect(outcome.errorText.contains(world))
      #expect(outcome.status == 70)
    }
  }

  @Test func versionAndHelpAreOfPalshItself() throws {
    #expect(try palsh(["version"]).text.hasSuffix("(PowerShell 7.6.5)\n"))
    #expect(try palsh(["help"]).text.contains("palsh run PAGE"))
    #expect(try palsh(["run", "--help"]).status == 0)
  }
}
