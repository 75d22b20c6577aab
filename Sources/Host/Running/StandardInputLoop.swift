import Runtime
import Syntax

/// Runs commands from standard input: each line when it is complete; an incomplete one opens a block that an empty line
/// closes (`facts/powershell.md` 5.3).
struct StandardInputLoop {
  private let engine: Engine
  /// Nil where only what runs is shown.
  private let prompts: Prompts?

  private let history: SessionHistory

  init(_ session: ShellSession, prompts: Prompts? = nil) {
    (engine, history, self.prompts) = (session.engine, session.history, prompts)
  }

  func run() -> Int32 {
    var succeeded = true
    while let line = readLine({ $0.showFirst() }) {
      let text = String(line)
      guard let whole = SyntaxTree.parse(SourceText(text)).isIncomplete ? block(from: text) : text else {
        break
      }
      switch SessionText.run(whole, engine, history) {
      case .ended(.exit(let status)): return status
      case .ended(.end): succeeded = engine.lastSucceeded
      case .failed: succeeded = false
      case .stopped: return RunOutcome.stopped.status(succeeded: false)
      }
      if (engine.host as? ConsoleHost)?.takeLeaving() == true { return 0 }
    }
    return succeeded ? 0 : 1
  }

  /// The lines of a block up to the empty one that closes it; nil if input ends before (observed: it is dropped).
  private func block(from first: String) -> String? {
    var text = first
    while let line = readLine({ $0.showContinuation() }) {
      let next = String(line)
      if next.isEmpty {
        if !SyntaxTree.parse(SourceText(text)).isIncomplete { return text }
        continue
      }
      text += "\n" + next
    }
    return nil
  }

  private func readLine(_ showPrompt: (Prompts) -> Void) -> ShellString? {
    guard let prompts else { return engine.host.readLine() }
    showPrompt(prompts)
    let line = engine.host.readLine()
    if let line { prompts.echo(line) }
    return line
  }
}
