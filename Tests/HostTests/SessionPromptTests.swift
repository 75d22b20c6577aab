import Foundation
import TestSupport
import Testing

/// What a session on a terminal shows around its entries.
@Suite struct SessionPromptTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(_ words: [String] = ["-NoProfile"], prompt: String = "PS /tmp> ") throws
    -> TerminalProgram
  {
    let session = try TerminalProgram(.palsh(words, home: home))
    #expect(session.shows(prompt), "\(session.rest)")
    return session
  }

  private func text(_ session: TerminalProgram) -> String {
    String(decoding: session.received, as: UTF8.self)
  }

  @Test func thePromptNamesWorldTenantAndAccount() throws {
    let session = try session(prompt: "sandbox PS /tmp> ")
    session.type("Connect-AzAccount > $null\r")
    #expect(session.shows("sandbox Contoso Partner alex@contoso.example PS /tmp> "), "\(session.rest)")
    session.type("\"<$(prompt)>\"\r")
    #expect(session.shows("\n<PS /tmp> >\r\n"), "\(session.rest)")
  }

  @Test func theUsersFunctionsWin() throws {
    let session = try session()
    session.type(
      "function prompt { cmd-that-is-not 2> $null; sh -c 'exit 9'; \"mine$(1 + 1)> \" }; sh -c 'exit 3'\r")
    #expect(session.shows("mine2> "), "\(session.rest)")
    session.type("\"$LASTEXITCODE $?\"\r")
    #expect(session.shows("\n3 False\r\n"), "\(session.rest)")
    session.type("function rprompt { 'right' + 'most' }\r")
    #expect(session.shows("rightmost"), "\(session.rest)")
  }

  @Test func whatAPromptDoesWrongIsSaidOnce() throws {
    let session = try session()
    session.type("function prompt { throw 'broken' }\r")
    #expect(session.shows("palsh: the function prompt failed: broken\r\n"), "\(session.rest)")
    #expect(session.shows("PS>"))
    session.type("'next' + 1\r")
    #expect(session.shows("next1\r\n"), "\(session.rest)")
    #expect(session.shows("PS>"))
    #expect(text(session).components(separatedBy: "failed: broken").count == 2)
    session.type("function prompt { Write-Host ('y' * 5000000) -NoNewline; 'after> ' }\r")
    #expect(session.shows("printed more than"), "\(session.rest)")
    #expect(session.shows("after> "))
    #expect(session.received.count < 200_000)
  }

  @Test func howAnEntryEndedStandsAtTheRight() throws {
    let session = try session()
    session.type("sh -c 'exit 7'\r")
    #expect(session.shows("✘"), "\(session.rest)")
    #expect(session.shows("7"))
    session.type("Start-Sleep 2.1\r")
    #expect(session.shows("2.1s"), "\(session.rest)")
  }

  @Test func terminalsFindPromptsOutputsAndTheFolder() throws {
    let session = try session()
    session.type("'a' + 1\r")
    #expect(session.shows("a1\r\n"))
    session.type("Write-Error x\r")
    #expect(session.shows("✘"), "\(session.rest)")
    for mark in ["133;A", "133;B", "133;C", "133;D;0", "133;D;1"] {
      #expect(text(session).contains("\u{1B}]\(mark)\u{7}"))
    }
    #expect(text(session).contains("/tmp\u{7}\u{1B}[22;0t\u{1B}]0;tmp – palsh\u{7}"))
    session.type("exit\r")
    #expect(session.end() == 0)
    #expect(text(session).contains("\u{1B}[23;0t"))
  }

  @Test func promptsInsideOfPromptsAreLeftOneByOne() throws {
    let session = try session()
    session.type("$Host.EnterNestedPrompt(); 'back' + $NestedPromptLevel\r")
    #expect(session.shows("PS /tmp>> "), "\(session.rest)")
    session.type("$Host.EnterNestedPrompt()\r")
    #expect(session.shows("PS /tmp>>> "), "\(session.rest)")
    session.type("exit\r")
    #expect(session.shows("PS /tmp>> "), "\(session.rest)")
    session.type("'level' + $NestedPromptLevel; $Host.ExitNestedPrompt()\r")
    #expect(session.shows("level1"), "\(session.rest)")
    #expect(session.shows("back0"), "\(session.rest)")
    session.type("exit 6\r")
    #expect(session.end() == 6)
  }

  @Test func slowProfilesAreTold() throws {
    let folder = "\(home.path)/.config/palsh"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("Start-Sleep -Milliseconds 600; throw 'profile'".utf8).write(
      to: URL(filePath: "\(folder)/profile.ps1"))
    try Data("'own file'".utf8).write(to: URL(filePath: "\(folder)/Microsoft.PowerShell_profile.ps1"))
    let session = try session([], prompt: "profile")
    #expect(session.shows("own file"), "\(session.rest)")
    #expect(session.shows("Loading personal and system profiles took "), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
  }

  @Test func aTranscriptKeepsEntriesAndOutputButNoSecrets() throws {
    let session = try session()
    session.type("Start-Transcript $HOME/t.txt > $null\r")
    #expect(session.shows("PS /tmp> "))
    session.type("$x = ConvertTo-SecureString 'hidden!' -AsPlainText -Force; sh -c 'echo from sh'\r")
    #expect(session.shows("from sh\r\n"), "\(session.rest)")
    session.type("exit\r")
    #expect(session.end() == 0)
    let kept = try String(contentsOfFile: "\(home.path)/t.txt", encoding: .utf8)
    #expect(kept.contains("PowerShell transcript start\nStart time: "))
    #expect(kept.contains("PS /tmp> $x = ConvertTo-SecureString"))
    #expect(kept.contains("\nfrom sh\n"))
    #expect(kept.contains("PowerShell transcript end\nEnd time: "))
    #expect(!kept.contains("hidden!"))
    #expect(!kept.contains("\u{1B}"))
  }

  @Test func progressTakesThreeRowsAndEndsWithItsLastState() throws {
    let session = try session()
    session.type(
      "1..5 | % { Write-Progress -Id $_ -Activity \"Act$_\" -Status s }; 1..50 | % { Write-Progress -Id 9 -Activity Nine -Status \"at$_\" }; Start-Sleep -Milliseconds 400; 'over' + 1\r"
    )
    #expect(session.shows("Act5 [s"), "\(session.rest)")
    #expect(session.shows("at50"), "\(session.rest)")
    #expect(session.shows("over1"))
    #expect(!text(session).contains("\u{1B}[4A"))
  }
}
