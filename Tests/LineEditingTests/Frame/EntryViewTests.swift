import LineEditing
import Testing

/// What the prompt's part of the screen shows, without a terminal.
@Suite struct EntryViewTests {
  private func view(_ text: String, cursor: Int? = nil, columns: Int = 20) -> EntryView {
    var view = EntryView()
    view.size = EntryView.Size(columns: columns, rows: 10)
    view.prompt = StyledText("PS> ")
    view.text = Array(text.unicodeScalars)
    view.cursor = cursor ?? view.text.count
    return view
  }

  private func rows(_ view: EntryView) -> [String] { view.frame.rows.map(\.text) }

  private func cursor(_ view: EntryView) -> [Int] { [view.frame.cursor.row, view.frame.cursor.column] }

  @Test func aLineStandsBehindItsPrompt() {
    #expect(rows(view("Get-Date")) == ["PS> Get-Date"])
    #expect(cursor(view("Get-Date", cursor: 3)) == [0, 7])
  }

  @Test func aBlockHasAPromptInFrontOfEachRow() {
    let block = view("if (1) {\n  2\n}")
    #expect(rows(block) == ["PS> if (1) {", ">>   2", ">> }"])
    #expect(cursor(view("if (1) {\n  2\n}", cursor: 8)) == [0, 12])
    #expect(cursor(view("if (1) {\n  2\n}", cursor: 9)) == [1, 3])
  }

  @Test func aLongLineIsBrokenByTheTerminal() {
    let frame = view("0123456789abcdefGHI").frame
    #expect(frame.rows.map(\.text) == ["PS> 0123456789abcdef", "GHI"])
    #expect(frame.rows.map(\.goesOn) == [true, false])
  }

  @Test func behindAFullRowTheCursorStandsOnTheNextOne() {
    #expect(rows(view("0123456789abcdef")) == ["PS> 0123456789abcdef", ""])
    #expect(cursor(view("0123456789abcdef")) == [1, 0])
    // In front of a line feed it stays on the last column.
    #expect(cursor(view("0123456789abcdef\nx", cursor: 16)) == [0, 19])
  }

  @Test(arguments: [
    ("日本", 4, 8), ("e\u{301}x", 2, 5), ("👨‍👩‍👧x", 5, 6), ("🇩🇪", 2, 6), ("❤️", 2, 6), ("한글", 2, 8),
    ("a\u{7}b", 2, 7),
  ])
  func wideAndJoinedCharactersTakeTheirColumns(text: String, cursor: Int, column: Int) {
    #expect(self.cursor(view(text, cursor: cursor)) == [0, column])
  }

  @Test func aWideCharacterIsNotCutByTheEdge() {
    let frame = view("0123456789abcde日").frame
    #expect(frame.rows.map(\.text) == ["PS> 0123456789abcde", "日"])
    #expect(!frame.rows[0].goesOn)
  }

  @Test func controlsAreMadeVisible() {
    #expect(rows(view("a\u{1B}[31mb\u{7F}")) == ["PS> a^[[31mb^?"])
    #expect(rows(view("a\tb")) == ["PS> a   b"])
  }

  @Test func aPromptOfSeveralRowsKeepsItsColours() {
    var view = view("x")
    view.prompt = StyledText("\u{1B}[32mone\u{1B}[0m\ntwo\u{1B}]0;title\u{7}> \u{1B}[2J")
    let frame = view.frame
    #expect(frame.rows.map(\.text) == ["one", "two> x"])
    #expect(frame.rows[0].cells.map(\.style) == Array(repeating: "\u{1B}[32m", count: 3))
    #expect(frame.rows[1].cells[3].before == "\u{1B}]0;title\u{7}")
    #expect(frame.rows[1].cells.allSatisfy { $0.style.isEmpty })
  }

  @Test func coloursAndMarksLieOverTheText() {
    var view = view("ls -a")
    view.look = EntryLook(spans: [.init(0..<2, "C"), .init(3..<5, "P")], isWrong: true)
    view.marks = [.init(4..<5, "S")]
    view.wrongMark = (2, "R")
    #expect(view.frame.rows[0].cells.map(\.style) == ["", "", "R", "R", "C", "C", "", "P", "PS"])
  }

  @Test func aGuessStandsBehindTheTextWhileTheCursorIsAtItsEnd() {
    var view = view("Get-")
    view.ghost = "Date"
    #expect(rows(view) == ["PS> Get-Date"])
    #expect(cursor(view) == [0, 8])
    view.cursor = 1
    #expect(rows(view) == ["PS> Get-"])
  }

  @Test func theRightPromptGivesWayToTheText() {
    var view = view("abc")
    view.rightPrompt = StyledText("12:00")
    #expect(rows(view) == ["PS> abc       12:00"])
    view.text = Array("abcdefghij".unicodeScalars)
    #expect(rows(view) == ["PS> abcdefghij"])
  }

  @Test func rowsBelowAreCutToTheWidth() {
    var view = view("a")
    view.below = [StyledText("Get-ChildItem and more than that").rows[0], StyledText("ls").rows[0]]
    #expect(rows(view) == ["PS> a", "Get-ChildItem and m…", "ls"])
    view.cursorBelow = Frame.Place(row: 1, column: 2)
    #expect(cursor(view) == [2, 2])
  }

  @Test func aWindowNarrowerThanThePromptStillShowsIt() {
    #expect(rows(view("ab", columns: 3)) == ["PS>", " ab", ""])
    #expect(rows(view("日", columns: 1)) == ["PS", "> ", "日", ""])
  }
}
