import Glibc
import TestSupport
import Testing

/// What sessions on a terminal remember of each other.
@Suite struct TerminalHistoryTests {
  private let home: TemporaryFolder
  private var file: String { "\(home.path)/.local/state/palsh/history.sqlite" }

  init() throws { home = try TemporaryFolder() }

  private func session(_ variables: [String: String] = [:]) throws -> TerminalProgram {
    let session = try TerminalProgram(.palsh(home: home, ["TERM": "xterm"].merging(variables) { $1 }))
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    return session
  }

  private func run(_ entries: [String], _ variables: [String: String] = [:]) throws {
    let session = try session(variables)
    for entry in entries {
      session.type(entry + "\r")
      #expect(session.shows("PS /tmp> "), "\(session.rest)")
    }
    session.type("exit\r")
    #expect(session.end() == 0)
  }

  private func bytes() throws -> [UInt8] {
    let stream = try #require(fopen(file, "r"))
    defer { fclose(stream) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&buffer, 1, buffer.count, stream)
    return Array(buffer[..<count])
  }

  @Test func theArrowKeyReachesAnEarlierSession() throws {
    try run(["'first ' + 'session'"])
    let session = try session()
    session.type("\u{1B}[A\u{1B}[A\r")
    #expect(session.shows("first session\r\n"), "\(session.rest)")
  }

  @Test func plainModeReachesAnEarlierSession() throws {
    try run(["'first ' + 'session'"])
    let session = try session(["TERM": "dumb"])
    session.type("\u{10}\u{10}\r")
    #expect(session.shows("first session\r\n"), "\(session.rest)")
  }

  @Test func noSecretIsInTheFile() throws {
    try run([
      "$password = 'canary-1'", "ConvertTo-SecureString canary-2 -AsPlainText -Force | Out-Null",
      "function Open-It([securestring]$With) { }", "Open-It -With canary-3",
      "$env:API_TOKEN = \"canary-4\"",
    ])
    let text = String(decoding: try bytes(), as: UTF8.self)
    #expect(text.contains("$password = '***'") && text.contains("Open-It -With ***"))
    #expect(!text.contains("canary"))
  }

  @Test func theListOfTheSessionIsExact() throws {
    let session = try session()
    session.type("$password = 'secret-' + 1\r")
    #expect(session.shows("PS /tmp> "))
    session.type("'is: ' + (Get-History).CommandLine\r")
    #expect(session.shows("is: $password = 'secret-' + 1"), "\(session.rest)")
  }

  @Test func aSearchListsEntriesOfAllSessions() throws {
    try run(["'alpha ' + 'beta'", "'gamma'"])
    let session = try session()
    session.type("\u{12}beta alpha")
    #expect(session.shows("'beta'"), "\(session.rest)")
    session.type("\r\r")
    #expect(session.shows("alpha beta\r\n"), "\(session.rest)")
  }

  @Test func theRestOfAnEarlierEntryIsTakenByRight() throws {
    try run(["'alpha ' + 'beta'"])
    let session = try session()
    session.type("'al")
    #expect(session.shows("pha ' + 'beta'"), "\(session.rest)")
    session.type("\u{1B}[C\r")
    #expect(session.shows("alpha beta\r\n"), "\(session.rest)")
  }

  @Test func theSandboxGuessesIds() throws {
    let session = try session()
    session.type("Connect-AzAccount -Tenant aaaaaaaa-0001")
    #expect(session.shows("-4000-8000-000000000001"), "\(session.rest)")
  }

  @Test func aListOfGuessesSaysWhereTheyComeFrom() throws {
    try run(["'alpha ' + 'beta'"])
    let session = try session()
    session.type("'al\u{1B}[12~")
    #expect(session.shows("History"), "\(session.rest)")
  }

  @Test func guessesCanBeTurnedOff() throws {
    try run(["'alpha ' + 'beta'"])
    let session = try session()
    session.type("Set-PSReadLineOption -PredictionSource None\r")
    #expect(session.shows("PS /tmp> "))
    session.type("'al")
    #expect(session.shows("'al"))
    session.type("\u{3}")
    #expect(session.shows("^C") && session.shows("PS /tmp> "))
    #expect(!String(decoding: session.received, as: UTF8.self).contains("pha ' + 'beta'"))
  }

  @Test func theHandlerOfTheUserDecidesWhatIsKept() throws {
    try run([
      "Set-PSReadLineOption -AddToHistoryHandler { param($line) if ($line -match 'o.e') { 'MemoryOnly' } else { $true } }",
      "'one'", "'two'",
    ])
    let text = String(decoding: try bytes(), as: UTF8.self)
    #expect(text.contains("'two'") && !text.contains("'one'"))
  }

  @Test func aDamagedFileIsSaidOnceAndLeavesTheSessionUsable() throws {
    let damaged = "\(home.path)/damaged.sqlite"
    let file = try #require(fopen(damaged, "w"))
    fputs(String(repeating: "no database ", count: 100), file)
    fclose(file)
    let session = try session(["PALSH_HISTORY": damaged])
    session.type("'o' + 'ne'\r")
    #expect(session.shows("one\r\n"), "\(session.rest)")
    #expect(session.shows("palsh: The history '\(damaged)' is damaged"), "\(session.rest)")
    session.type("'t' + 'wo'\r")
    #expect(session.shows("two\r\n"), "\(session.rest)")
    session.type("exit\r")
    #expect(session.end() == 0)
    #expect(!session.rest.contains("palsh:"))
  }

  @Test func anEmptyNameMeansNoFile() throws {
    try run(["'one'"], ["PALSH_HISTORY": ""])
    #expect(access(file, F_OK) != 0)
  }
}
