import Testing

@testable import LineEditing

/// Tab and the menu behind it.
@Suite struct CompletionMenuTests {
  private let test: TestEditor

  init() throws {
    test = try #require(TestEditor("get-"))
    test.services.names = ["Get-ChildItem", "Get-Command", "Get-Content", "Get-Date"]
  }

  private static let tab = Key(.tab)

  @Test func tabCompletesWhatIsCommonAndThenOpensTheMenu() {
    test.type("c")
    test.services.names = ["Get-Command", "Get-Content"]
    test.press(Self.tab)
    #expect(test.text == "Get-Co")
    test.press(Self.tab)
    #expect(test.text == "Get-Command")
    #expect(test.below() == ["[Get-Command]  Get-Content"])
  }

  @Test func oneCandidateNeedsNoMenu() {
    test.type("d")
    test.press(Self.tab)
    #expect(test.text == "Get-Date")
    #expect(test.editor.layer == nil)
  }

  @Test func descriptionsStandBesideTheirCandidatesFittedToTheWidth() {
    test.services.describes = { "What \($0) does is told in a sentence" }
    test.press(Self.tab, Key(.down))
    #expect(
      test.below(columns: 30, rows: 3)
        == ["Get-ChildIt…  What Get-ChildI…", "[Get-Command ]  What Get-Comman…", "2 of 4"])
    #expect(test.text == "Get-Command")
  }

  @Test func arrowsGoRoundAndAcross() {
    test.press(Self.tab, Key(.up))
    #expect(test.text == "Get-Date")
    _ = test.below(columns: 30)
    test.press(Key(.left))
    #expect(test.text == "Get-Command")
    test.press(Key(.tab), Key(.tab), Key(.tab))
    #expect(test.text == "Get-ChildItem")
  }

  @Test func typingNarrows() {
    test.press(Self.tab)
    test.type("co")
    #expect(test.below() == ["[Get-Command]  Get-Content"])
    // A letter that none has is not taken.
    test.type("x")
    #expect(test.text == "Get-Command")
    test.type("n")
    #expect(test.text == "Get-Content")
    test.press(Key(.backspace), Key(.backspace))
    #expect(test.below().count == 2)
    // Any other sign ends the choice and is typed.
    test.type(" ")
    #expect(test.text == "Get-ChildItem ")
    #expect(test.editor.layer == nil)
  }

  @Test func escapeBringsTheEntryBackAndEnterTakesTheChoice() {
    test.press(Self.tab, Key(.down), Key(.escape))
    #expect(test.text == "get-")
    test.press(Self.tab, Key(.down), Key(.enter))
    #expect(test.text == "Get-Command")
    #expect(test.editor.ending == nil)
    test.press(Key(.character("_"), .control))
    #expect(test.text == "get-")
  }

  @Test func manyCandidatesAreScrolledThrough() {
    test.services.names = (1...100).map { "Get-Name\($0)" }
    test.services.describes = { "describes \($0)" }
    test.press(Self.tab, Self.tab, Key(.end))
    let rows = test.below(rows: 4)
    #expect(rows.count == 4)
    #expect(rows[2].hasPrefix("[Get-Name100"))
    #expect(rows[3] == "100 of 100")
  }

  @Test func candidatesPutInOneAfterTheOther() {
    test.editor.completeNext(by: 1)
    #expect(test.text == "Get-ChildItem")
    test.editor.completeNext(by: 1)
    #expect(test.text == "Get-Command")
    test.editor.completeNext(by: -2)
    #expect(test.text == "Get-Date")
  }
}
