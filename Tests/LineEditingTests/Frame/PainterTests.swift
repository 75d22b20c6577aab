import LineEditing
import Testing

/// From one frame to the next: what the screen shows must be the frame, whatever was there.
@Suite struct PainterTests {
  private static let size = EntryView.Size(columns: 12, rows: 6)

  private func view(
    _ text: String, cursor: Int? = nil, below: [String] = [], size: EntryView.Size = Self.size
  )
    -> EntryView
  {
    var view = EntryView()
    view.size = size
    view.prompt = StyledText("\u{1B}[32mP\u{1B}[0m> ")
    view.text = Array(text.unicodeScalars)
    view.cursor = cursor ?? view.text.count
    view.below = below.map { StyledText($0).rows[0] }
    return view
  }

  private func text(_ frame: Frame) -> [String] {
    frame.rows.map { row in
      var text = row.text
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  @Test func eachFrameReplacesTheOneBefore() {
    var painter = Painter()
    var screen = TestScreen(columns: 12, rows: 6)
    let views = [
      view(""), view("a"), view("ab"), view("ab", cursor: 0), view("日本ab", cursor: 2), view("0123456789"),
      view("012345678"), view("0123456789abcdefgh"), view("0123456789abXcdefgh", cursor: 13),
      view("if {\n1\n}"),
      view("if {\n12\n}", cursor: 7), view("x", below: ["one", "two", "three"]), view("xy", below: ["two"]),
      view("👨‍👩‍👧e\u{301}n"), view(""),
    ]
    for view in views {
      screen.receive(painter.paint(view.frame, on: Self.size))
      var expected = text(view.frame)
      while expected.last == "" { expected.removeLast() }
      #expect(screen.text == expected)
      #expect(
        [screen.row, screen.column] == [view.frame.cursor.row, view.frame.cursor.column], "\(expected)")
    }
    #expect(screen.faults.isEmpty)
  }

  @Test func aKeySendsOnlyWhatChanged() {
    var painter = Painter()
    _ = painter.paint(view("Get-Dat").frame, on: Self.size)
    #expect(painter.paint(view("Get-Date").frame, on: Self.size) == "e")
    #expect(painter.paint(view("Get-Date").frame, on: Self.size) == "")
    #expect(painter.paint(view("Get-Date", cursor: 7).frame, on: Self.size) == "\u{1B}[1D")
  }

  @Test func aTallEntryIsShownAroundItsCursor() {
    var painter = Painter()
    var screen = TestScreen(columns: 12, rows: 6)
    let block = (1...9).map(String.init).joined(separator: "\n")
    screen.receive(painter.paint(view(block).frame, on: Self.size))
    #expect(screen.text == [">> 4", ">> 5", ">> 6", ">> 7", ">> 8", ">> 9"])
    screen.receive(painter.paint(view(block, cursor: 2).frame, on: Self.size))
    #expect(screen.text == [">> 2", ">> 3", ">> 4", ">> 5", ">> 6", ">> 7"])
    screen.receive(painter.finish(view(block).frame, on: Self.size))
    // All of it can be scrolled back to.
    #expect(screen.scrolledOut + screen.text == ["P> 1"] + (2...9).map { ">> \($0)" })
    #expect([screen.row, screen.column] == [5, 0])
  }

  @Test(arguments: [1, 2, 3]) func aWindowOfFewRowsStaysUsable(rows: Int) {
    let size = EntryView.Size(columns: 12, rows: rows)
    var painter = Painter()
    var screen = TestScreen(columns: 12, rows: rows)
    for text in ["", "a", "if {", "if {\n", "if {\n1\n2\n3", "0123456789abcdef"] {
      let view = view(text, size: size)
      screen.receive(painter.paint(view.frame, on: size))
      #expect(screen.row == min(view.frame.cursor.row, rows - 1))
      #expect(screen.column == view.frame.cursor.column)
    }
    #expect(screen.scrolledOut.isEmpty || rows > 1)
  }

  @Test func outputBeforeThePromptStays() {
    var painter = Painter()
    var screen = TestScreen(columns: 12, rows: 6)
    screen.receive("before\r\n")
    screen.receive(painter.paint(view("one\ntwo").frame, on: Self.size))
    screen.receive(painter.clear(on: Self.size) + "a message\r\n")
    screen.receive(painter.paint(view("one\ntwo").frame, on: Self.size))
    #expect(screen.text == ["before", "a message", "P> one", ">> two"])
  }

  @Test(arguments: [(8, 2), (5, 4), (40, 1)])
  func anotherWidthStartsAtTheTopOfWhatTheTerminalMadeOfTheRows(columns: Int, above: Int) {
    var painter = Painter()
    _ = painter.paint(view("0123456789abc\nx").frame, on: Self.size)
    let output = painter.paint(view("0123456789abc\nx").frame, on: EntryView.Size(columns: columns, rows: 6))
    #expect(output.contains("\r\u{1B}[\(above)A\u{1B}[J"), "\(output.debugDescription)")
  }
}
