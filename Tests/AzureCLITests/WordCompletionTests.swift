import AzureCLI
import Testing

/// What the next word of az's command line can be.
@Suite struct WordCompletionTests {
  private let completion = WordCompletion()

  private func texts(_ line: String) -> [String] {
    completion.complete(line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)).map(
      \.text)
  }

  @Test func groupsAndCommandsComplete() {
    #expect(texts("acc") == ["account"])
    #expect(texts("account sh") == ["show"])
    #expect(texts("managementpartner c") == ["create"])
    #expect(texts("nothing c") == [])
  }

  @Test func optionsAreOfferedOnce() {
    #expect(texts("account show --out") == ["--output"])
    #expect(!texts("account show --output json --").contains("--output"))
    #expect(texts("account show --output js") == ["json", "jsonc"])
  }

  @Test func eachWordHasALine() {
    for word in completion.complete(["account", ""]) {
      #expect(!word.description.isEmpty && !word.description.contains("\n"), "\(word.text)")
    }
  }
}
