import TestSupport
import Testing
import Transcripts

/// `Grammar/gaps.tsv`: every gap of a page is explained there, and nothing else is.
@Suite struct GapTableTests {
  @Test func gapsAndPagesAgree() throws {
    let table = try Table("Grammar/gaps.tsv")
    #expect(table.columns == ["gap", "sentence", "since"])
    let listed = table.rows.compactMap { $0["gap"] }
    let used = try PagesTests.pages.flatMap { path in
      try PageReader.read(Repository.text(path), path: path).sections.compactMap(\.options.gap)
    }
    #expect(listed == Set(used).sorted())
    for row in table.rows {
      let sentence = row["sentence"] ?? ""
      #expect(
        sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(row) is explained in a sentence")
      #expect(row["since"]?.isEmpty == false, "\(row) says since when")
    }
  }
}
