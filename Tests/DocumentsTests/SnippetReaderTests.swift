import Documents
import Testing

/// What can be run in a page, and where it stands.
@Suite struct SnippetReaderTests {
  @Test(arguments: [
    ("C:\\> Get-Date", "Get-Date"), (" C:\\ az login", "az login"), ("PS> 1", "1"),
    ("PS C:\\Users\\me> 1 > x", "1 > x"),
    ("PS ~/me>ls", "ls"), ("PS Azure:\\>> ls", "ls"), ("C:\\Users\\me> dir", "dir"), ("PS>", ""),
  ])
  func promptsComeOff(line: String, input: String) {
    #expect(PastedPrompt.rest(of: Substring(line)).map(String.init) == input)
  }

  @Test(arguments: [
    "ps aux > list", "PS aux > list", "Get-Date", "C:/x> 1", "C:\\tool\\run.exe a > out", "$x > 1", "",
  ])
  func whatIsNoPromptStays(line: String) { #expect(PastedPrompt.rest(of: Substring(line)) == nil) }

  @Test func aPastedBlockLosesAllItsPrompts() {
    let entry = "PS C:\\> if ($true) {\n>> 'yes'\n>> }"
    #expect(PastedPrompt.removed(from: entry) == "if ($true) {\n'yes'\n}")
    #expect(PastedPrompt.removed(from: "'a'\n>> b") == "'a'\n>> b")
  }

  @Test func plainTextRunsWhatFollowsPrompts() {
    let page =
      "Sign in\r\n\r\n C:\\> one\r\n\r\nC:\\ az two \\\r\n  --three\r\nPS> foreach ($x in 1) {\r\n  $x\r\n}\r\nprose\r\nPS> \r\n"
    #expect(
      SnippetReader.snippets(in: page, named: "page.txt").map(\.text) == [
        "one", "az two   --three", "foreach ($x in 1) {\n  $x\n}",
      ])
    #expect(SnippetReader.snippets(in: page, named: "page.txt").map(\.line) == [3, 5, 7])
  }

  @Test func markdownRunsItsFences() {
    let page = """
      # Page
      PS> not this
      ```output
      nor this
      ```
      1. In a list

         ```azurepowershell-interactive

         Connect-AzAccount
         Get-AzTenant
         ```

      ```azurecli
      az login \\
        --tenant x
      ```
      ~~~Console
      $ az version
      { }
      ~~~
      ```powershell
      PS> 1
      1
      PS> 2
      ```
      """
    let snippets = SnippetReader.snippets(in: page, named: "page.md")
    #expect(
      snippets.map(\.text) == [
        "Connect-AzAccount\nGet-AzTenant", "az login   --tenant x", "az version", "1", "2",
      ])
    #expect(snippets.map(\.line) == [10, 15, 19, 23, 25])
  }

  @Test func aPageOfAnotherNameIsMarkdownIfItHasFences() {
    #expect(SnippetReader.snippets(in: "```pwsh\n1\n```\nPS> 2", named: "-").map(\.text) == ["1"])
    #expect(SnippetReader.snippets(in: "```swift\n1\n```\nPS> 2", named: "-").map(\.text) == ["2"])
    #expect(SnippetReader.snippets(in: "PS> 2", named: "x.md") == [])
    #expect(SnippetReader.snippets(in: "", named: "x") == [])
  }
}
