import TestSupport
import Testing

/// A session on a terminal, in plain mode.
@Suite struct TerminalSessionTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(terminal: String = "xterm") throws -> TerminalProgram {
    let session = try TerminalProgram(.palsh(home: home, ["TERM": terminal]))
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    return session
  }

  @Test(arguments: ["xterm", "dumb", "no-such-terminal"]) func aLineRuns(terminal: String) throws {
    let session = try session(terminal: terminal)
    session.type("'a' + 'b'\r")
    #expect(session.shows("\nab\r\n"), "\(session.rest)")
    session.type("exit 3\r")
    #expect(session.end() == 3)
  }

  @Test func theParserAsksForMore() throws {
    let session = try session()
    session.type("if ($true) {\r")
    #expect(session.shows(">> "))
    session.type("'in' + 'side'\r}\r")
    #expect(session.shows("inside\r\n"), "\(session.rest)")
    session.type("'x' |\r")
    #expect(session.shows(">> "))
    session.type("\u{3}")
    #expect(session.shows("^C"))
    #expect(session.shows("PS /tmp> "))
  }

  @Test(arguments: [
    "while ($true) { }", "function g($n) { if ($n) { g ($n-1); g ($n-1) } }; g 99",
    "1..100000000 | Where-Object { 0 }",
  ])
  func controlCEndsWhatRuns(endless: String) throws {
    let session = try session()
    session.type("try { 'start' + 'ed'; \(endless) } finally { 'clean' + 'ed' }\r")
    #expect(session.shows("started"))
    session.type("\u{3}")
    #expect(session.shows("cleaned"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
    session.type("'still ' + 'here'\r")
    #expect(session.shows("still here"))
  }

  @Test func theArrowKeyBringsBackTheLastEntry() throws {
    let session = try session()
    session.type("'one' + 1\r")
    #expect(session.shows("one1\r\n"))
    session.type("\u{1B}[A\r")
    #expect(session.shows("one1\r\n"), "\(session.rest)")
  }

  @Test func controlDLeaves() throws {
    let session = try session()
    session.type("\u{4}")
    #expect(session.end() == 0)
  }

  @Test func pastedPromptsComeOffAndPlaceholdersAreFilledIn() throws {
    let session = try session()
    session.type("C:\\> Write-Output XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX\r")
    #expect(session.shows("stands for Contoso Partner here: "), "\(session.rest)")
    #expect(session.shows("\naaaaaaaa-0001-4000-8000-000000000001\r\n"), "\(session.rest)")
  }

  @Test func aPromptFunctionThatThrowsLeavesTheSessionUsable() throws {
    let session = try session()
    session.type("function prompt { throw 'no' }\r")
    #expect(session.shows("PS>"))
    session.type("40 + 2\r")
    #expect(session.shows("\n42\r\n"), "\(session.rest)")
  }
}
