import TestSupport
import Testing

/// One thing that was compared: which, where it is written, and what differs, if anything.
struct Comparison: Sendable {
  let id: String
  let file: String
  let line: Int
  let difference: String?
}

/// What an area's comparisons say against its list.
struct Verdict {
  /// Differ and are not listed.
  let unlisted: [Comparison]
  /// Listed and alike, sorted.
  let closed: [String]
  /// Listed and nowhere to be found, sorted.
  let strangers: [String]
  let alike: Int
  let total: Int

  init(_ comparisons: [Comparison], against gaps: GapList) {
    let ids = Set(comparisons.map(\.id))
    let failing = Set(comparisons.filter { $0.difference != nil }.map(\.id))
    unlisted = comparisons.filter { $0.difference != nil && !gaps.known.contains($0.id) }
    closed = gaps.known.intersection(ids).subtracting(failing).sorted()
    strangers = gaps.known.subtracting(ids).sorted()
    (alike, total) = (ids.count - failing.count, ids.count)
  }
}

extension GapList {
  /// The most failures of an area that are told in full.
  private static let told = 25

  /// Records an issue for each difference that is not listed and for listed ones that are none, and notes the figures.
  func judge(_ comparisons: [Comparison]) throws {
    let failing = Set(comparisons.filter { $0.difference != nil }.map(\.id))
    let verdict = try Verdict(comparisons, against: updated(failing: failing))
    ClosingLines.add(area, alike: verdict.alike, of: verdict.total)
    for comparison in verdict.unlisted.prefix(Self.told) { comparison.record() }
    let rest = verdict.unlisted.dropFirst(Self.told).map(\.id)
    report(rest, "\(rest.count) more of \(area) differ and are no known gaps")
    report(verdict.closed, "alike and still listed as gaps (Scripts/gaps \(area) takes them off)")
    report(verdict.strangers, "listed in gaps/\(area).txt and nowhere else")
  }

  private func report(_ ids: [String], _ what: String) {
    guard !ids.isEmpty else { return }
    Issue.record("\(what):\n\(ids.joined(separator: "\n"))")
  }
}

extension Comparison {
  /// Records the difference as an issue where the case is written.
  fileprivate func record() {
    let place = SourceLocation(
      fileID: "Tests/\(file)", filePath: Repository.path(file), line: line, column: 1)
    Issue.record("\(id)\n\(difference ?? "")", sourceLocation: place)
  }
}
