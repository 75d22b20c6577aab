import Testing

@testable import LineEditing

/// Ctrl-R and the lists under the entry.
@Suite struct HistorySearchTests {
  private let test: TestEditor

  init() throws {
    test = try #require(TestEditor("beg"))
    test.services.past = ["Get-Date -Format o", "ls /tmp", "Get-ChildItem\n/tmp", "Get-Content a"]
  }

  private static let search = Key(.character("r"), .control)

  @Test func wordsAreFoundInAnyOrder() {
    test.press(Self.search)
    #expect(test.text == "beg")
    test.type("tmp Get")
    #expect(test.below() == ["search: tmp Get", "[Get-ChildItem ⏎ /tmp]"])
    #expect(test.text == "Get-ChildItem\n/tmp")
    #expect(test.editor.layer?.cursor == Frame.Place(row: 0, column: 15))
  }

  @Test func theKeyItselfGoesOnToOlderEntries() {
    test.press(Self.search)
    test.type("Get")
    test.press(Self.search)
    #expect(test.text == "Get-ChildItem\n/tmp")
    test.press(Key(.character("s"), .control))
    #expect(test.text == "Get-Date -Format o")
    test.press(Key(.escape))
    #expect(test.text == "Get-Date -Format o")
    #expect(test.editor.ending == nil)
  }

  @Test func enterRunsTheHitAndControlGBringsTheEntryBack() {
    test.press(Self.search)
    test.type("nothing")
    #expect(test.below() == ["search: nothing", "no entry holds these words"])
    test.press(Key(.character("g"), .control))
    #expect(test.text == "beg")
    test.press(Self.search)
    test.type("ls")
    test.press(Key(.enter))
    #expect(test.editor.ending == .text("ls /tmp"))
  }

  @Test func suggestionsAsAListAreChosenWithTheArrows() {
    test.editor.state.start("Get")
    test.press(Key(.function(2)))
    test.editor.suggestions.update(for: test.text, test.services)
    test.press(Key(.down))
    #expect(test.text == "Get-Date -Format o")
    test.editor.suggestions.update(for: test.text, test.services)
    let rows = test.editor.suggestions.rows(in: LayerSpace(columns: 40, rows: 5)).map {
      $0.map(\.text).joined()
    }
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("> Get-Date -Format o") && rows[0].hasSuffix("[History]"))
    test.press(Key(.up))
    #expect(test.text == "Get")
  }

  @Test func aSuggestionIsTakenWholeOrWordByWord() {
    test.services.guess = " in -Path"
    test.press(Key(.right))
    #expect(test.text == "beg in -Path")
  }

  @Test func longRowsOfAPanelAreBrokenAtBlanks() {
    test.services.panel = ["-Path <string>  The folders to look into", "  0123456789012345678901234567"]
    test.press(Key(.character("h"), .alt))
    #expect(
      test.below(columns: 20, rows: 9) == [
        "-Path <string>  The", "    folders to look", "    into", "  012345678901234567", "      8901234567",
      ])
  }

  @Test func aPanelGoesWithTheNextKey() {
    test.services.panel = (1...9).map { "row \($0)" }
    test.press(Key(.character("h"), .alt))
    #expect(test.below(columns: 80, rows: 3).prefix(2) == ["row 1", "row 2"])
    test.press(Key(.pageDown))
    #expect(test.below(columns: 80, rows: 3).prefix(2) == ["row 3", "row 4"])
    test.type("x")
    #expect(test.text == "begx")
    #expect(test.editor.layer == nil)
  }
}
