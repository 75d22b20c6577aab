import Documents
import Glibc
import LineEditing
import Runtime

/// A session on the terminal: reads entries and runs them.
struct TerminalLoop {
  private let engine: Engine
  private let host: ConsoleHost
  private let history: SessionHistory
  private let memory: PromptHistory
  private let entries: any EntryReading
  private let prompt: SessionPrompt
  private let filling: PlaceholderFilling
  private let advice: PromptAdvice

  /// A loop over a session; nil if the terminal cannot be edited on.
  init?(_ session: ShellSession, showsBanner: Bool) {
    let prompt = SessionPrompt(session)
    let memory = PromptHistory(session)
    let entries: (any EntryReading)? =
      EditingMode.isPlain
      ? PlainEntries(session.host, prompt, memory)
      : PaintedEntries(prompt, PromptServices(session, history: memory))
    guard let entries else { return nil }
    (engine, host, history) = (session.engine, session.host, session.history)
    (self.memory, self.entries, self.prompt) = (memory, entries, prompt)
    advice = PromptAdvice(session, key: EditingMode.isPlain ? nil : "Alt-Enter")
    engine.services.add(advice, as: PromptAdvice.self)
    filling = PlaceholderFilling(standIn: session.world.standIn) { ConsoleHost.write($0, to: STDERR_FILENO) }
    if showsBanner { host.write(.from(Banner.text(session.world.standing) + "\n")) }
  }

  /// Whether standard input and output are a terminal.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Reads and runs until `exit` or Ctrl-D; the exit status.
  func run() -> Int32 {
    WindowSize.watch()
    host.runNestedPrompt = { _ = runLevel() }
    defer { memory.close() }
    return runLevel()
  }

  /// One level of prompts inside of each other.
  private func runLevel() -> Int32 {
    var jobs = JobNews(host)
    while true {
      jobs.tell()
      switch entries.readEntry() {
      case .end: if jobs.allowsEnd() { return engine.lastSucceeded ? 0 : 1 }
      case .cancelled: continue
      case .text(let entry):
        if case .ended(.exit(let status)) = runEntry(entry), jobs.allowsEnd() { return status }
        if host.takeLeaving() { return 0 }
      }
    }
  }

  private func runEntry(_ entry: String) -> RunOutcome {
    let text = filling.fill(PastedPrompt.removed(from: entry))
    guard !text.isEmpty else { return .ended(.end) }
    Cancellation.forget(engine)
    memory.begin(PastedPrompt.removed(from: entry))
    advice.entryBegins()
    let start = WakeUp.now
    prompt.begin(text)
    let outcome = SessionText.run(text, engine, history)
    prompt.end(outcome, milliseconds: WakeUp.now - start)
    memory.end(succeeded: engine.lastSucceeded && outcome.isEnded)
    if let note = memory.takeNote() { host.writeError(.from("palsh: \(note)\n")) }
    Cancellation.forget(engine)
    advice.entryEnded(text)
    return outcome
  }
}
