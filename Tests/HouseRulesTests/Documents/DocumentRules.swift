import Foundation
import TestSupport
import Testing

/// What the documents at the top promise.
@Suite struct DocumentRules {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Documentation/prompt.md", "Grammar/README.md",
    "Tests/README.md",
  ]

  /// Every link inside the repository leads somewhere, and so does every path in code marks that looks like one.
  @Test(arguments: documents)
  func pathsLeadSomewhere(document: String) throws {
    let folder = document.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let text = try Repository.text(document)
    for target in text.split(separator: "](").dropFirst().map({ $0.prefix { $0 != ")" } })
    where !target.hasPrefix("http") && !target.hasPrefix("#") {
      #expect(exists(folder + target.prefix { $0 != "#" }), "\(document) links to \(target)")
    }
    let marked = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    for path in marked where Self.looksLikeAPath(path) {
      #expect(exists(String(path)), "\(document) names \(path)")
    }
  }

  private static func looksLikeAPath(_ text: Substring) -> Bool {
    let folders = ["Sources/", "Tests/", "Scripts/", "Grammar/", ".ci/"]
    return folders.contains { text.hasPrefix($0) } && !text.contains { " *<[AREA".contains($0) }
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Repository.path(path))
  }

  /// The two commands that the README promises are the first lines of code that it shows.
  @Test func readmeStartsWithItsTwoCommands() throws {
    let text = try Repository.text("README.md")
    let block = text.split(separator: "```").dropFirst().first ?? ""
    let commands = block.split(separator: "\n").filter { !$0.hasPrefix("sh") }.map { $0.prefix { $0 != "#" } }
    #expect(
      commands.map { $0.trimmingCharacters(in: .whitespaces) } == ["Scripts/quickstart", "Scripts/check"])
  }
}
