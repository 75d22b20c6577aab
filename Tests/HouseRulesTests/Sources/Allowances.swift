import TestSupport
import Testing

/// The exceptions from house rules, each with its reason: `Tests/allowances.tsv`.
struct Allowances {
  struct Entry: Hashable {
    let rule: String
    let file: String
  }

  private let entries: Set<Entry>

  init() throws {
    let rows = try Table("Tests/allowances.tsv").rows
    for row in rows { #expect(row["reason"]?.isEmpty == false, "\(row) gives its reason") }
    entries = Set(rows.map { Entry(rule: $0["rule"] ?? "", file: $0["file"] ?? "") })
    #expect(entries.count == rows.count, "no allowance stands there twice")
  }

  /// Holds a rule against the files that break it: each needs an allowance, and each allowance needs its file.
  func hold(_ rule: String, brokenBy broken: [String: String], _ remedy: String) {
    let allowed = Set(entries.filter { $0.rule == rule }.map(\.file))
    for (file, how) in broken.sorted(by: { $0.key < $1.key }) where !allowed.contains(file) {
      Issue.record("\(file): \(how). \(remedy)")
    }
    for file in allowed.subtracting(broken.keys).sorted() {
      Issue.record("\(file) needs its allowance for \(rule) no longer; take it out of Tests/allowances.tsv")
    }
  }
}
