import TestSupport
import Testing

/// The painted prompt on a terminal.
@Suite struct PaintingTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func session(_ variables: [String: String] = [:], columns: UInt16 = 80, rows: UInt16 = 24) throws
    -> TerminalProgram
  {
    let session = try TerminalProgram(
      .palsh(["-NoLogo"], home: home, variables), columns: columns, rows: rows)
    #expect(session.shows("> "), "\(session.rest)")
    return session
  }

  @Test func whatIsTypedIsColouredAsItIsUnderstood() throws {
    let session = try session()
    session.type("Get-Dat")
    #expect(
      session.shows("\u{1B}[91mGet-Dat") || session.rest.contains("\u{1B}[91m"),
      "\(session.rest.debugDescription)")
    session.type("e")
    #expect(session.shows("\u{1B}[93mGet-Date"), "\(session.rest.debugDescription)")
    session.type(" -Nonsense")
    #expect(session.shows("\u{1B}[91m-Nonsense"), "\(session.rest.debugDescription)")
  }

  @Test func aPasteIsAskedForWhileAnEntryIsEditedAndNotWhileItRuns() throws {
    let session = try session()
    session.type("'x' * 3\r")
    #expect(session.shows("\u{1B}[?2004l"))
    #expect(session.shows("\nxxx\r\n"))
    #expect(session.shows("\u{1B}[?2004h"))
    session.type("\u{4}")
    #expect(session.end() == 0)
    #expect(session.rest.contains("\u{1B}[?2004l"))
  }

  @Test func anotherWidthPaintsTheEntryFromItsTop() throws {
    let session = try session()
    session.type("'a row ' +\r'that is long enough to be broken by a window of forty columns'")
    #expect(session.shows("columns"), "\(session.rest)")
    session.resize(columns: 40, rows: 12)
    #expect(session.shows("\u{1B}[J"), "\(session.rest.debugDescription)")
    #expect(session.shows("PS /tmp> "), "\(session.rest.debugDescription)")
    session.type("\r")
    #expect(session.shows("\na row that is long"), "\(session.rest.debugDescription)")
  }

  @Test func aWindowOfOneRowAndFewColumnsStaysUsable() throws {
    let session = try session(columns: 6, rows: 1)
    session.type("6 * 7\r")
    #expect(session.shows("\n42\r\n"), "\(session.rest.debugDescription)")
  }

  @Test func whatIsTypedAheadIsKeptForWhoReadsIt() throws {
    let session = try session()
    session.type("Start-Sleep -Milliseconds 300\r'typed' + 'ahead'\r/bin/cat\rfor cat\r")
    #expect(session.shows("\ntypedahead\r\n"), "\(session.rest)")
    #expect(session.shows("\nfor cat\r\n"), "\(session.rest)")
    session.type("\u{4}'after' + 'cat'\r")
    #expect(session.shows("\naftercat\r\n"), "\(session.rest)")
  }

  @Test func aBlockIsEditedAsOneText() throws {
    let session = try session()
    session.type("if ($true) {\r'in' + 'side'\r}")
    // Up goes to the row above, not to the history; its text is changed there.
    session.type("\u{1B}[A\u{1B}[H'x' + \r")
    session.type("\u{1B}[B\u{1B}[B\u{1B}[F\r")
    #expect(session.shows("\nxinside\r\n"), "\(session.rest)")
  }

  @Test(arguments: [["TERM": "dumb"], ["PALSH_EDITING": "plain"]])
  func plainModeSendsNoSequences(variables: [String: String]) throws {
    let session = try session(variables)
    session.type("'pl' + 'ain'\r")
    #expect(session.shows("\nplain\r\n"), "\(session.rest)")
    #expect(!String(decoding: session.received, as: UTF8.self).contains("\u{1B}[?"))
  }

  @Test(arguments: ["", "1 +", "\u{1B}[200~half a paste", "\u{1B}["])
  func aTerminalThatIsGoneEndsTheSession(typed: String) throws {
    let session = try session()
    session.type(typed)
    #expect(session.hangUp() != nil)
  }

  @Test func whatControlCGaveUpComesBackWithUndo() throws {
    let session = try session()
    session.type("'gi' + 'ven'\u{3}")
    #expect(session.shows("^C"), "\(session.rest)")
    #expect(session.shows("PS /tmp> "), "\(session.rest)")
    session.type("\u{1F}\r")
    #expect(session.shows("\ngiven\r\n"), "\(session.rest)")
  }

  @Test func killingTheEntryEmptiesIt() throws {
    let session = try session()
    session.type("exit 5\u{15}'a' + 'new'\r")
    #expect(session.shows("\nanew\r\n"), "\(session.rest)")
  }

  @Test func aSignalThatEndsTheSessionLeavesTheTerminalAsItWas() throws {
    let session = try session()
    session.type("Get-")
    #expect(session.shows("Get-"))
    session.signal(15)
    #expect(session.shows("\u{1B}[?2004l"), "\(session.rest)")
    #expect(session.end() != nil)
  }

  @Test func wideCharactersKeepTheCursorInPlace() throws {
    let session = try session()
    session.type("'日本e\u{301}😀'")
    session.type("\u{1B}[D\u{1B}[D\u{7F}\r")
    #expect(session.shows("\n日本😀\r\n"), "\(session.rest)")
  }

  @Test func tabCompletesAndTheMenuBehindItIsNarrowedByTyping() throws {
    let session = try session()
    session.type("get-chil\t")
    #expect(session.shows("Get-ChildItem"), "\(session.rest)")
    session.type(" -L\u{8}\u{8}-\t")
    #expect(session.shows("LiteralPath"), "\(session.rest)")
    session.type("lit\r -NoSuch\u{3}")
    #expect(session.shows("^C"), "\(session.rest)")
    #expect(session.received.count < 40_000)
  }

  @Test func theSearchListsWhatHoldsTheWords() throws {
    let session = try session()
    session.type("'fi' + 'rst'\r")
    #expect(session.shows("\nfirst\r\n"))
    session.type("'se' + 'cond'\r")
    #expect(session.shows("\nsecond\r\n"))
    // While something runs the terminal itself takes Ctrl-R.
    #expect(session.shows("PS /tmp> "))
    session.type("\u{12}rst fi")
    #expect(session.shows("search: "), "\(session.rest)")
    session.type("\r")
    #expect(session.shows("\nfirst\r\n"), "\(session.rest)")
  }
}
