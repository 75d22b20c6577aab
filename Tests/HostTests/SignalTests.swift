import Glibc
import TestSupport
import Testing

/// Signals of the terminal and to the process: what ends, what goes on, how the terminal is left.
@Suite struct SignalTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func program(_ words: [String] = []) -> Program { .palsh(words, home: home) }

  private func session() throws -> TerminalProgram {
    let session = try TerminalProgram(program(["-NoProfile"]))
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    return session
  }

  @Test(arguments: [
    "Start-Sleep 60", "[System.Threading.Thread]::Sleep(60000)", "Read-Host x", "Read-Host x -AsSecureString",
    "sleep 60", "$x = sleep 60", "sleep 60 | Out-Null", "yes | ForEach-Object { while (1) { } }",
    "Start-Process sleep 60 -Wait", "1..2 | ForEach-Object -Parallel { Start-Sleep 60 }",
    "1..2 | ForEach-Object -Parallel { while (1) { } }", "('a' * 32 + '!') -match '^(a+)+$'",
    "1..5000000 | Sort-Object { $_ % 17 }", "1..100000000 | Format-Table > /dev/null",
  ])
  func controlCEndsWhatWaitsAndFinallyRuns(endless: String) throws {
    let session = try session()
    session.type("try { 'start' + 'ed'; \(endless) } finally { 'clean' + 'ed' }\r")
    #expect(session.shows("started"))
    session.type("\u{3}")
    #expect(session.shows("cleaned"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
    session.type("'still ' + 'here'\r")
    #expect(session.shows("still here"), "\(session.rest)")
  }

  @Test func aSecondControlCEndsAProgramThatIgnoresTheFirst() throws {
    let session = try session()
    session.type("sh -c 'trap : INT; while true; do echo loop$((6*7)); sleep 1; done'\r")
    #expect(session.shows("loop42"), "\(session.rest)")
    session.type("\u{3}")
    #expect(session.shows("^C"))
    // Two at once would be one: signals are not counted.
    usleep(700_000)
    session.type("\u{3}")
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
  }

  @Test func controlZMakesAJobThatGoesOnLater() throws {
    let session = try session()
    let command = "sh -c 'echo wait$((6*7)); read line; echo got $line'"
    session.type(command + "\r")
    #expect(session.shows("wait42"))
    session.type("\u{1A}")
    #expect(session.shows("[1]  Stopped  \(command)\r\n"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
    session.type("exit\r")
    #expect(session.shows("There are stopped jobs"), "\(session.rest)")
    session.type("fg\r")
    #expect(session.shows(command))
    session.type("a word\r")
    #expect(session.shows("got a word\r\n"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
    session.type("exit 5\r")
    #expect(session.end() == 5)
  }

  @Test func objectsGoIntoProgramsInFront() throws {
    let session = try session()
    session.type("'b', 'a' | sort\r")
    #expect(session.shows("\na\r\nb\r\n"), "\(session.rest)")
    session.type("'d', 'c' | sort | cat | ForEach-Object ToUpper\r")
    #expect(session.shows("\nC\r\nD\r\n"), "\(session.rest)")
    session.type("$env:PAGER = 'cat'; help about_PAL\r")
    #expect(session.shows("Partner Admin Link"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "))
  }

  @Test func aProgramThatLeavesTheTerminalRawDoesNotKeepItSo() throws {
    let session = try session()
    session.type("stty raw -echo\r")
    #expect(session.shows("PS /tmp> "))
    session.type("stty -a\r")
    #expect(session.shows(" icanon"), "\(session.rest)")
    #expect(session.shows(" echo "), "\(session.rest)")
  }

  @Test(arguments: [SIGTERM, SIGHUP]) func theTerminalIsLeftAsItWas(signal: Int32) throws {
    let shell = Program(
      "/bin/sh", ["-c", "\(Repository.palsh) -NoProfile; echo; stty -a; echo over; read line"],
      folder: "/tmp",
      environment: program().environment)
    let session = try TerminalProgram(shell)
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    session.type("kill -\(signal) $PID\r")
    #expect(session.shows(" icanon"), "\(session.rest)")
    #expect(session.shows(" echo "), "\(session.rest)")
    #expect(session.shows("over"))
  }

  @Test func aScriptEndsWithTheStatusOfItsSignal() throws {
    let script = try TerminalProgram(
      program(["-NoProfile", "-Command", "try { 'started'; Start-Sleep 60 } finally { 'cleaned' }"]))
    #expect(script.shows("started"))
    script.type("\u{3}")
    #expect(script.shows("cleaned"), "\(script.rest)")
    #expect(script.end() == 130)
  }
}
