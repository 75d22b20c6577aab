import TestSupport
import Testing

/// What every command written in Swift keeps to, as far as the sources show it.
@Suite struct CommandRules {
  /// The commands by the files that declare them.
  private static let declared: [(name: String, file: String)] = SourceFile.product.flatMap { file in
    file.code.compactMap { _, line in
      let words = line.split(separator: " ").map { $0.hasSuffix(":") ? String($0.dropLast()) : String($0) }
      guard let keyword = words.firstIndex(of: "struct"), words.contains("Cmdlet"), keyword + 1 < words.count
      else { return nil }
      return (words[keyword + 1], file.path)
    }
  }

  /// One command a file, named after it.
  @Test func commandsHaveFilesOfTheirOwn() {
    for (name, file) in Self.declared {
      #expect(file.hasSuffix("/\(name).swift"), "\(name) stands in \(file)")
    }
  }

  /// A command that no module lists would never be found.
  @Test func commandsAreRegistered() {
    let registries = SourceFile.product.filter { file in
      file.code.contains { $0.text.contains("CommandModule(") }
    }
    let text = registries.flatMap { $0.code.map(\.text) }.joined(separator: "\n")
    for (name, file) in Self.declared {
      #expect(text.contains("\(name).self"), "\(file): no CommandModule lists \(name)")
    }
  }

  /// What `Scripts/new-cmdlet` leaves to be written.
  @Test func nothingIsLeftToBeWritten() throws {
    let written = Set(Self.declared.map(\.file)).sorted() + ["CHANGELOG.md"]
    for file in written + Repository.files(under: "Tests/Transcripts/cmdlets", suffix: ".md") {
      let left = try Repository.text(file).split(separator: "\n").first { $0 == "…" || $0.hasSuffix(": …") }
      #expect(left == nil, "\(file) has a … where words should stand")
    }
  }
}
