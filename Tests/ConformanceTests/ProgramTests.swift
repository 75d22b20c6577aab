import TestSupport
import Testing

/// What the runner of cases rests on.
@Suite struct ProgramTests {
  private func shell(_ script: String, input: Bytes = [], limit: Double = 20) throws -> Program.Outcome {
    try Program("/bin/sh", ["-c", script], environment: ["A": "b"], input: input, limit: limit).run()
  }

  @Test func tellsOutputErrorsAndStatusApart() throws {
    let outcome = try shell("echo $A; echo e >&2; exit 3")
    #expect((outcome.text, outcome.errorText) == ("b\n", "e\n"))
    #expect(outcome.status == 3)
    #expect(try shell("kill -9 $$").status == -9)
  }

  @Test func feedsAndReadsAtOnce() throws {
    let input = Bytes(repeating: 0x61, count: 1 << 20)
    #expect(try shell("cat", input: input).output == input)
    #expect(try shell("exit 0", input: input).status == 0)
  }

  /// A child of the child keeps the pipes open; it goes too.
  @Test func endsWhatHangs() throws {
    let outcome = try shell("echo first; sleep 600 & sleep 600", limit: 0.5)
    #expect(outcome.status == nil)
    #expect(outcome.text == "first\n")
  }

  @Test func splitsWordsAsAShellDoes() {
    #expect(
      shellWords(#"one "two words" -Flag 'it''s' a\ b "" "x\"y\z""#) == [
        "one", "two words", "-Flag", "its", "a b", "", #"x"y\z"#,
      ])
  }
}
