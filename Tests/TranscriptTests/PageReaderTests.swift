import Testing
import Transcripts

/// Reading, running and rewriting a page, with a session that is a table.
@Suite struct PageReaderTests {
  private let text = """
    ---
    source: docs
    ---
    # Get-Thing

    Prose, and a fence that is none of ours:

    ```powershell
    PS> nothing
    ```

    ```powershell-session world=contoso width=100
    PS> one
    1
    PS> if ($true) {
    >> two
    >> }
    2

    2
    ```

    ## Known to differ

    ```powershell-session gap=some-gap
    PS> three
    3
    ```

    """

  /// Answers by the first line of each input.
  private struct Table: Session {
    let answers: [String: [String]]
    func answers(to inputs: [[String]]) -> [[String]] { inputs.map { answers[$0[0]] ?? ["unknown"] } }
  }

  @Test func readsSectionsStepsAndOptions() throws {
    let page = try PageReader.read(text, path: "Tests/Transcripts/x.md")
    #expect(page.source == "docs")
    #expect(page.sections.map(\.title) == ["Get-Thing", "Known to differ"])
    #expect(page.sections[0].options.world == "contoso")
    #expect(page.sections[0].options.width == 100)
    #expect(page.sections[1].options.gap == "some-gap")
    let steps = page.sections[0].steps
    #expect(steps.map(\.input) == [["one"], ["if ($true) {", "two", "}"]])
    #expect(steps.map(\.output) == [["1"], ["2", "", "2"]])
    #expect(steps.map(\.line) == [13, 15])
  }

  @Test func tellsWhatDiffersAtItsLine() throws {
    let section = try PageReader.read(text, path: "x.md").sections[0]
    let alike = Table(answers: ["one": ["1"], "if ($true) {": ["2", "", "2"]])
    #expect(try section.departures(in: alike).isEmpty)
    let other = Table(answers: ["one": [], "if ($true) {": ["2", "", "3"]])
    #expect(try section.departures(in: other).map(\.line) == [14, 20])
  }

  @Test func anUpdateRewritesOnlyWhatDiffersAndNoGap() throws {
    let page = try PageReader.read(text, path: "x.md")
    let session = Table(answers: ["one": ["1", "more"], "if ($true) {": [], "three": ["4"]])
    let departures = try page.sections.flatMap { section in
      try section.departures(in: session).map { (section, $0) }
    }
    #expect(departures.count == 3)
    let expected = text.replacing("PS> one\n1\n", with: "PS> one\n1\nmore\n").replacing(
      ">> }\n2\n\n2\n", with: ">> }\n")
    #expect(page.text(updatedBy: departures) == expected)
  }

  @Test(arguments: [
    ("# A\n```powershell-session colour=red\nPS> 1\n```\n", PageFault.badOption("colour=red", line: 2)),
    ("---\nsource: hearsay\n---\n", .badSource("hearsay")),
    ("```powershell-session\nPS> 1\n```\n", .noHeading(line: 1)),
    ("# A\n```powershell-session\n1\n```\n", .outputBeforeInput(line: 3)),
    ("# A\n```powershell-session\nPS> 1\n", .openFence(line: 2)),
    ("# A\n\nNothing.\n", .nothingToRun),
  ])
  func refusesAPageThatCheckedNothing(text: String, fault: PageFault) {
    #expect(throws: fault) { try PageReader.read(text, path: "x.md") }
  }
}
