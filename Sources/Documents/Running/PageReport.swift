/// What became of a page's snippets.
package struct PageReport: Equatable, Sendable {
  /// How many the page has.
  package let count: Int
  package private(set) var succeeded = 0
  /// The lines of the page on which those start that failed.
  package private(set) var failedLines: [Int] = []

  package init(count: Int) { self.count = count }

  mutating func add(_ snippet: Snippet, succeeded: Bool) {
    if succeeded { self.succeeded += 1 } else { failedLines.append(snippet.line) }
  }

  package var notRun: Int { count - succeeded - failedLines.count }
  package var hasSucceeded: Bool { failedLines.isEmpty && succeeded > 0 }

  /// The line that ends a run.
  package var summary: String {
    guard !failedLines.isEmpty || notRun > 0 else {
      return "\(count == 1 ? "The snippet" : "All \(count) snippets") succeeded."
    }
    var parts = ["\(succeeded) of \(count) snippets succeeded"]
    if !failedLines.isEmpty {
      let places = failedLines.map(String.init).joined(separator: ", ")
      parts.append("\(failedLines.count) failed (line\(failedLines.count == 1 ? "" : "s") \(places))")
    }
    if notRun > 0 { parts.append("\(notRun) not run") }
    return parts.joined(separator: ", ") + "."
  }
}
