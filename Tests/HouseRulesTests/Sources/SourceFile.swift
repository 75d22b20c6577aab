import TestSupport

/// A Swift file of the project, as the house rules look at it.
struct SourceFile: Sendable {
  /// As it is called inside the repository.
  let path: String
  let lines: [String]

  /// All below `Sources`.
  static let product = all(under: "Sources")
  /// All below `Sources` and `Tests`, without the fixtures.
  static let everywhere = product + all(under: "Tests").filter { !$0.path.hasPrefix("Tests/Fixtures/") }

  /// The target that the file belongs to.
  var target: String { String(path.split(separator: "/")[1]) }

  /// Line numbers and lines, without those that are comments.
  var code: [(number: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      line.drop { $0 == " " }.hasPrefix("//") ? nil : (index + 1, line)
    }
  }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap { _, line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"),
        words.prefix(keyword).allSatisfy(Self.isImportModifier)
      else { return nil }
      return words.dropFirst(keyword + 1).first.map { String($0.prefix { $0 != "." }) }
    }
  }

  private static func isImportModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
  }

  private static func all(under folder: String) -> [SourceFile] {
    Repository.files(under: folder, suffix: ".swift").compactMap { path in
      guard let text = try? Repository.text(path) else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SourceFile(path: path, lines: lines.last == "" ? lines.dropLast() : lines)
    }
  }
}
