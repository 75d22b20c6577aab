import Testing

/// The rule that known gaps only shrink.
@Suite struct GapListTests {
  private let comparisons = [("same", nil), ("known", "differs"), ("new", "differs"), ("closed", nil)].map {
    Comparison(id: $0, file: "Tests/Conformance/README.md", line: 1, difference: $1)
  }

  @Test func verdictNamesWhatIsNotAsListed() {
    let verdict = Verdict(comparisons, against: GapList(area: "x", known: ["known", "closed", "gone"]))
    #expect(verdict.unlisted.map(\.id) == ["new"])
    #expect(verdict.closed == ["closed"])
    #expect(verdict.strangers == ["gone"])
    #expect((verdict.alike, verdict.total) == (2, 4))
  }

  @Test func listTakesAllAtFirstAndLaterOnlyShrinks() {
    #expect(GapList.left(of: nil, failing: ["a", "b"]) == ["a", "b"])
    #expect(GapList.left(of: ["a", "c"], failing: ["a", "b"]) == ["a"])
  }
}
