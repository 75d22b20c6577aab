import Foundation
import TestSupport
import Testing

/// Text from the world, a server, a file or an error never paints the terminal.
@Suite struct HostileTextTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func terminal(_ words: [String]) throws -> TerminalProgram {
    var environment = fixedEnvironment
    environment["NO_COLOR"] = nil
    environment["HOME"] = home.path
    environment["PALSH_HOME"] = home.path
    return try TerminalProgram(
      Program(Repository.palsh, words, folder: home.path, environment: environment, limit: 60))
  }

  /// Five thousand names of every kind of control.
  private static let names = #"""
    $esc = [char]27
    $payloads = "$esc[2J", "$esc[6n", "$esc]0;EVIL$([char]7)", "$esc]52;c;RVZJTA==$([char]7)", "${esc}P+q$esc\", "${esc}c",
      "$esc[?1049h", "$([char]0x9B)2J", "$([char]0x90)EVIL$([char]0x9C)", "$([char]8)$([char]8)x", "a$([char]13)b", "$esc(0",
      "$esc[31;1", "$esc[5A", "$([char]0x202E)live", "$([char]7)", "$esc[>c", "$([char]0x85)", "$esc_EVIL$esc\", "$([char]127)"
    $names = foreach ($i in 0..4999) { "n$i" + $payloads[$i % 20] + $i }

    """#

  /// Every sequence in what came, colours left out.
  private func sequences(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for index in bytes.indices where bytes[index] == 0x1B {
      let rest = bytes[(index + 1)...].prefix(24)
      let colour = rest.dropFirst().prefix { (0x30...0x3B).contains($0) }
      let isColour = rest.first == 0x5B && rest.dropFirst(1 + colour.count).first == 0x6D
      if !isColour { found.append("ESC " + String(decoding: rest.prefix(8), as: UTF8.self)) }
    }
    return found
  }

  private func expectHarmless(_ script: String, allowing isAllowed: (String) -> Bool = { _ in false }) throws
  {
    try Data((Self.names + script + "\n'fin' + 'ished'\n").utf8).write(
      to: URL(filePath: home.path + "/hostile.ps1"))
    let session = try terminal(["-NoProfile", "-File", home.path + "/hostile.ps1"])
    #expect(session.shows("finished\r\n"), "\(session.rest.suffix(400))")
    let bad = Set(sequences(in: session.received).filter { !isAllowed($0) })
    #expect(bad.isEmpty, "\(bad.sorted().prefix(10))")
    let text = String(decoding: session.received, as: UTF8.self).unicodeScalars
    let controls = text.filter {
      ($0.value < 0x20 && !"\n\r\t\u{1B}".unicodeScalars.contains($0)) || (0x7F...0x9F).contains($0.value)
    }
    #expect(controls.isEmpty, "\(controls.prefix(3).map(\.value))")
    #expect(!text.contains("\u{202E}"))
    #expect(text.contains("\u{241B}"))
  }

  @Test(arguments: [
    "$names", "$names | ForEach-Object { [pscustomobject]@{ Name = $_; B = 2 } } | Format-Table",
    "$names | ForEach-Object { [pscustomobject]@{ Name = $_; B = 2 } } | Format-List",
    "$names | Format-Wide -Property { $_ }",
    "$names[0..600] | Format-Custom", "$names[0..900] | ForEach-Object { Write-Warning $_ }",
    "$names[0..300] | ForEach-Object { Write-Error $_ }", "$names | ForEach-Object { Write-Host $_ }",
    "$VerbosePreference = $DebugPreference = 'Continue'; $names[0..400] | ForEach-Object { Write-Verbose $_; Write-Debug $_ }",
    "$names[0..200] | ForEach-Object { Get-Item $_ }", "$names | ForEach-Object { [Console]::WriteLine($_) }",
    "[pscustomobject]@{ $names[0] = 1; $names[7] = 2 }",
  ])
  func viewsShowOnlyColours(script: String) throws { try expectHarmless(script) }

  @Test func progressWritesNothingButItsOwn() throws {
    let own = ["ESC D", "ESC [1A", "ESC [2A", "ESC [3A", "ESC 7", "ESC 8", "ESC [2K", "ESC [J"]
    try expectHarmless(
      "$names | ForEach-Object { Write-Progress -Activity $_ -Status $_ -CurrentOperation $_ -PercentComplete 5 }; $names[0]"
    ) { found in own.contains { found.hasPrefix($0) } }
  }

  @Test func thePromptAndTheTitleAreText() throws {
    let session = try terminal(["-NoProfile", "-NoLogo"])
    #expect(session.shows("PS "))
    session.type("function prompt { \"`e[2J`e]52;c;RVZJTA==`a`e[6nx$([char]0x9B)2Jp> \" }\r")
    #expect(session.shows("p> "), "\(session.rest)")
    session.type(
      "$Host.UI.RawUI.WindowTitle = \"a`e[2Jb`a$([char]0x9C)c\"; mkdir \"d`e[5Ad\" > $null; cd d*\r")
    #expect(session.shows("p> "), "\(session.rest)")
    session.type("Remove-Item function:prompt\r")
    #expect(session.shows("d> "), "\(session.rest)")
    let text = String(decoding: session.received, as: UTF8.self)
    for payload in ["\u{1B}[2J", "\u{1B}]52", "\u{1B}[6n", "\u{9B}", "\u{9C}", "\u{1B}[5A"] {
      #expect(!text.contains(payload))
    }
    #expect(text.contains("\u{1B}]0;a[2Jb\u{2407}\u{FFFD}c\u{7}"))
  }

  @Test func pipesAndFilesStayAsTheyAre() throws {
    var environment = fixedEnvironment
    environment["HOME"] = home.path
    let words = [
      "-NoProfile", "-Command", "Write-Output \"a$([char]27)[2Jb\"; [Console]::Error.Write(\"$([char]27)c\")",
    ]
    let outcome = try Program(Repository.palsh, words, folder: "/tmp", environment: environment).run()
    #expect(outcome.text == "a\u{1B}[2Jb\n")
    #expect(outcome.errorText == "\u{1B}c")
  }
}
