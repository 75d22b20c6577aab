import Completion
import Runtime
import Testing

/// What the prompt is told: where candidates go, what they are, and nothing else happens.
@Suite(.serialized) struct PromptCompletionTests {
  private let bench = CompletionBench()

  @Test func placesAreScalars() throws {
    let completion = try #require(bench.complete("'🙂é'; Get-ChildI| x"))
    #expect(completion.range == 6..<16)
    #expect(completion.candidates.map(\.text) == ["Get-ChildItem"])
  }

  @Test func eachCandidateHasALine() throws {
    let completion = try #require(bench.complete("Get-ChildItem -Rec|"))
    let candidate = try #require(completion.candidates.first)
    #expect(candidate.text == "-Recurse")
    #expect(candidate.label == "Recurse")
    #expect(candidate.description.contains("switch"))
    #expect(!candidate.description.contains("\n"))
  }

  @Test(arguments: ["Get-NoSuchCommand-|", "# plain text|", "$noSuchVariable.Len|", "'a' -f ; }|"])
  func whereNothingFitsNothingIsOffered(text: String) { #expect(bench.complete(text) == nil) }

  @Test(arguments: [
    "", "|", "(", "@{", "[", "$", "-", "${", "$(", "\"$(", "[(", "@(", "a::", "[a]::", "if (", "<#", "#",
  ])
  func unfinishedTextsAreBorne(text: String) {
    for text in [text, "$x = \(text)", "Get-Item -Path \(text)"] { _ = bench.complete(text) }
  }

  @Test func nothingOfItIsSeenAfterwards() throws {
    try bench.run(
      "Register-ArgumentCompleter -CommandName Get-Item -ParameterName Path -ScriptBlock { throw 'x' }")
    _ = bench.complete("Get-Item -Path /tm|")
    #expect(bench.engine.lastSucceeded)
  }

  @Test func aFunctionOfTheUsersIsAsked() throws {
    try bench.run(
      """
      function TabExpansion2 {
        param($inputScript, $cursorColumn)
        $results = [Collections.ObjectModel.Collection[Management.Automation.CompletionResult]]::new()
        $results.Add([Management.Automation.CompletionResult]::new("$inputScript$cursorColumn"))
        [Management.Automation.CommandCompletion]::new($results, -1, 1, 2)
      }
      """)
    let completion = try #require(bench.complete("abc|"))
    #expect(completion.range == 1..<3)
    #expect(completion.candidates.map(\.text) == ["abc3"])
  }
}
