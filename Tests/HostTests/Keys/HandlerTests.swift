import TestSupport
import Testing

/// What old profiles do with keys.
@Suite struct HandlerTests {
  private let home: TemporaryFolder
  private let session: TerminalProgram

  init() throws {
    home = try TemporaryFolder()
    session = try TerminalProgram(.palsh(["-NoProfile"], home: home, ["TERM": "xterm"]), columns: 200)
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
  }

  private func run(_ typed: String) throws { session.type(try TypedKeys.bytes(typed)) }

  /// The best known of PSReadLine's sample handlers: a quote brings its partner.
  @Test func quotesComeInPairs() throws {
    try run(
      "Set-PSReadLineKeyHandler -Chord '\"' -ScriptBlock { param($key) $line = $cursor = $null; "
        + "[Microsoft.PowerShell.PSConsoleReadLine]::GetBufferState([ref]$line, [ref]$cursor); "
        + "[Microsoft.PowerShell.PSConsoleReadLine]::Insert([string]$key.KeyChar * 2); "
        + "[Microsoft.PowerShell.PSConsoleReadLine]::SetCursorPosition($cursor + 1) }\r")
    #expect(session.shows("PS /tmp> "))
    try run("\"paired\r")
    #expect(session.shows("\npaired\r\n"), "\(session.rest)")
  }

  @Test func handlersAcceptAndShow() throws {
    try run(
      "Set-PSReadLineKeyHandler F7 { [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine(); "
        + "[Microsoft.PowerShell.PSConsoleReadLine]::Insert(\"'by' + 'key'\"); "
        + "[Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine() }\r")
    #expect(session.shows("PS /tmp> "))
    try run("gone⟨F7⟩")
    #expect(session.shows("\nbykey\r\n"), "\(session.rest)")
    try run("Set-PSReadLineKeyHandler F8 { Write-Host 'sho' -NoNewline; 'dropped'; throw 'no good' }\r")
    #expect(session.shows("PS /tmp> "))
    try run("1+⟨F8⟩")
    #expect(session.shows("sho\r\n"), "\(session.rest)")
    #expect(session.shows("An exception occurred in custom key handler: no good"), "\(session.rest)")
    try run("2\r")
    #expect(session.shows("\n3\r\n"), "\(session.rest)")
  }

  @Test func abbreviationsAreSpelledOut() throws {
    try run("Set-Abbreviation up \"'a'.ToUpper()\"\r")
    #expect(session.shows("PS /tmp> "))
    try run("up\r")
    #expect(session.shows("\nA\r\n"), "\(session.rest)")
    try run("up + 'b'\r")
    #expect(session.shows("\nAb\r\n"), "\(session.rest)")
    try run("'up'\r")
    #expect(session.shows("\nup\r\n"), "\(session.rest)")
  }

  @Test func whatIsSelectedGoesToTheTerminalsClipboard() throws {
    try run("'ab'⟨Shift+Home⟩⟨Ctrl+c⟩\r")
    #expect(session.shows("\nab\r\n"), "\(session.rest)")
    #expect(String(decoding: session.received, as: UTF8.self).contains("\u{1B}]52;c;J2FiJw==\u{7}"))
  }

  @Test func theCursorShowsTheModeOfVi() throws {
    try run("Set-PSReadLineOption -EditMode Vi -ViModeIndicator Cursor\r")
    #expect(session.shows("\u{1B}[6 q"), "\(session.rest)")
    try run("'x'⟨Escape⟩")
    #expect(session.shows("\u{1B}[2 q"), "\(session.rest)")
    try run("\r")
    #expect(session.shows("\u{1B}[0 q"), "\(session.rest)")
    #expect(session.shows("\nx\r\n"), "\(session.rest)")
  }

  @Test func numbersAreShownWhileTheyAreTyped() throws {
    try run("'⟨Alt+1⟩⟨Alt+2⟩")
    #expect(session.shows("digit-argument: 12"), "\(session.rest)")
    try run("x'\r")
    #expect(session.shows("\nxxxxxxxxxxxx\r\n"), "\(session.rest)")
  }
}
