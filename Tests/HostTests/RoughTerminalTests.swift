import Foundation
import TestSupport
import Testing

/// Terminals and inputs that are not as they should be: the session stays usable.
@Suite struct RoughTerminalTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(_ environment: [String: String], columns: UInt16 = 80, rows: UInt16 = 24) throws
    -> TerminalProgram
  {
    var environment = environment
    environment["HOME"] = home.path
    return try TerminalProgram(
      Program(Repository.palsh, ["-NoProfile"], folder: "/tmp", environment: environment), columns: columns,
      rows: rows)
  }

  private func expectUsable(_ session: TerminalProgram) {
    #expect(session.shows("> "), "\(session.rest)")
    session.type("'é' + 'x'\r")
    #expect(session.shows("éx\r\n"), "\(session.rest)")
    session.type("exit 3\r")
    #expect(session.end() == 3)
  }

  @Test(arguments: [
    [:], ["TERM": "xterm"], ["TERM": "no-such-terminal"], ["TERM": "dumb"], ["TERM": "linux"],
    ["TERM": "xterm", "LANG": "C"], ["TERM": "xterm", "LC_ALL": "xx_YY"],
  ])
  func anEnvironmentMayBePoor(environment: [String: String]) throws {
    expectUsable(try session(environment))
  }

  @Test(arguments: [(80, 1), (10, 1), (2, 2), (40, 12)]) func aWindowMayBeSmall(columns: UInt16, rows: UInt16)
    throws
  {
    let session = try session(["TERM": "xterm"], columns: columns, rows: rows)
    session.type("$x = 40 + 2; Write-Progress a b; [IO.File]::WriteAllText(\"$HOME/x\", $x)\rexit 3\r")
    #expect(session.end() == 3)
    #expect(try String(contentsOfFile: "\(home.path)/x", encoding: .utf8) == "42")
  }

  @Test func aPasteThatNeverEndsDoesNotRun() throws {
    let session = try session(["TERM": "xterm"])
    #expect(session.shows("PS /tmp> "))
    session.type("\u{1B}[200~[IO.File]::WriteAllText(\"$HOME/ran\", 1)\r")
    session.type("\u{4}")
    _ = session.shows("WriteAllText")
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/ran"))
  }

  @Test func bytesThatAreNoTextAreReplaced() throws {
    var environment = fixedEnvironment
    environment["HOME"] = home.path
    let input = Array("'a".utf8) + [0xFF, 0xC3] + Array("b'.Length\nRead-Host\n".utf8) + [0xE9, 0x0A]
    let program = Program(
      Repository.palsh, ["-NoProfile", "-Command", "-"], folder: "/tmp", environment: environment,
      input: input)
    let outcome = try program.run()
    #expect(outcome.text.hasPrefix("4\n"), "\(outcome.text)")
    #expect(outcome.text.contains("\u{FFFD}"))
  }
}
