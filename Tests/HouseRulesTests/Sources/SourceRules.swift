import TestSupport
import Testing

/// How every source file reads.
@Suite struct SourceRules {
  private static let longFrom = 300
  private static let refusedFrom = 500

  @Test func filesAreShort() throws {
    var long: [String: String] = [:]
    for file in SourceFile.everywhere {
      let count = file.lines.count
      #expect(count <= Self.refusedFrom, "\(file.path) has \(count) lines; cut it by topic")
      if count > Self.longFrom { long[file.path] = "\(count) lines" }
    }
    try Allowances().hold(
      "size", brokenBy: long, "Cut it by topic, or give it a line in Tests/allowances.tsv with the reason.")
  }

  /// Nothing a user types may trap: what could is written down, with the reason why it cannot.
  @Test func nothingTraps() throws {
    let traps = [
      "fatalError(", "preconditionFailure(", "try!", "as!", "unsafelyUnwrapped",
    ]
    var trapping: [String: String] = [:]
    for file in SourceFile.product {
      for (number, line) in file.code where !line.contains("fatalError(\"abstract") {
        guard let trap = traps.first(where: { line.containsWord($0) }) else { continue }
        trapping[file.path] = "line \(number) has \(trap)"
      }
    }
    try Allowances().hold(
      "trap", brokenBy: trapping, "Make it an error, or say in Tests/allowances.tsv why nobody can reach it.")
  }

  /// The formatter's own rule sees only what is `public`.
  @Test func sharedDeclarationsAreDocumented() {
    for file in SourceFile.product {
      for (index, line) in file.lines.enumerated() where line.declaresAtTopLevel {
        let above = file.lines[..<index].last { !$0.hasPrefix("@") && !$0.hasPrefix("#if") } ?? ""
        let place = "\(file.path):\(index + 1)"
        #expect(above.hasPrefix("///") || above.hasSuffix("*/"), "\(place) has no doc comment: \(line)")
      }
    }
  }

  /// Texts of users go through PCRE2, whose time and depth are bounded.
  @Test func regularExpressionsAreBounded() {
    for file in SourceFile.product {
      for (number, line) in file.code {
        let engine = ["NSRegularExpression", "RegexBuilder", "_StringProcessing", "Regex<"].first {
          line.contains($0)
        }
        #expect(engine == nil, "\(file.path):\(number) uses \(engine ?? "")")
      }
    }
  }

  @Test func noMachineShowsThrough() throws {
    let texts =
      SourceFile.everywhere.map(\.path)
      + Repository.files(under: "Scripts", suffix: "").filter {
        !Repository.isFolder(Repository.path($0))
      }
    let own = "Tests/HouseRulesTests/Sources/SourceRules.swift"
    for path in texts + ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] where path != own {
      let text = (try? Repository.text(path)) ?? ""
      let shown = ["/work/", "/home/", "/Users/"].first { text.contains($0) }
      #expect(shown == nil, "\(path) names a place of one machine: \(shown ?? "")")
    }
  }
}

extension String {
  /// Whether the line holds a text that does not go on a longer word.
  fileprivate func containsWord(_ text: String) -> Bool {
    guard let found = firstRange(of: text) else { return false }
    guard found.lowerBound > startIndex else { return true }
    let before = self[index(before: found.lowerBound)]
    return !before.isLetter && before != "_"
  }

  private func firstRange(of text: String) -> Range<String.Index>? { ranges(of: text).first }

  /// Whether the line declares something at the top of a file for other targets.
  fileprivate var declaresAtTopLevel: Bool {
    hasPrefix("package ") && !hasPrefix("package import ") && !hasPrefix("package extension ")
  }
}
