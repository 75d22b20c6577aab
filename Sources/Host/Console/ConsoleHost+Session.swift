import Glibc
import History
package import Runtime

/// What a session around the engine asks of its host.
extension ConsoleHost {
  /// Runs a body whose writing is cut behind so many bytes, and says whether it was; transcripts keep nothing of it.
  func whileLimited<Result>(to bytes: Int, _ body: () -> Result) -> (result: Result, isCut: Bool) {
    limit(bytes)
    let result = body()
    return (result, limit(nil))
  }

  /// Writes a sequence of the session's own to the terminal.
  func writeSequence(_ sequence: String) {
    guard !sequence.isEmpty else { return }
    ConsoleHost.write(Array(sequence.utf8), to: STDOUT_FILENO)
  }

  /// Keeps an entry in the transcripts, without secrets.
  func noteEntry(_ entry: String) {
    guard !transcripts.isEmpty else { return }
    let masked = SecretMask.masked(entry)
    let prompt = String(EscapeSequences.removed(from: .from(lastPrompt)))
    for transcript in transcripts { transcript.note(command: masked, prompt: prompt) }
  }

  /// Ends the transcripts that nobody has stopped.
  func endTranscripts() {
    while let transcript = transcripts.popLast() { transcript.end() }
  }

  package func enterNestedPrompt(_ engine: Engine) {
    nestedPromptLevel += 1
    setLevel(in: engine)
    defer {
      nestedPromptLevel -= 1
      leavesNestedPrompt = false
      setLevel(in: engine)
    }
    runNestedPrompt?()
  }

  package func exitNestedPrompt() { leavesNestedPrompt = nestedPromptLevel > 0 }

  /// Whether the prompt under way is to be left.
  func takeLeaving() -> Bool {
    defer { leavesNestedPrompt = false }
    return leavesNestedPrompt
  }

  private func setLevel(in engine: Engine) {
    let slot = engine.global.top.slotForAssignment(Symbols.intern("NestedPromptLevel"))
    slot.pointee = .int(Int32(nestedPromptLevel))
  }
}
