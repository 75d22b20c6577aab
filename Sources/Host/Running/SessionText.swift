import Runtime
import Syntax

/// A text that a session was given: a line of the prompt, a block of standard input.
enum SessionText {
  /// Runs it, shows the error that nothing took, and keeps it in the history.
  static func run(_ text: String, _ engine: Engine, _ history: SessionHistory) -> RunOutcome {
    let start = DateTime.utcNow
    let outcome = run(text, engine)
    let succeeded = if case .failed = outcome { false } else { engine.lastSucceeded }
    history.add(text, start: start, end: .utcNow, succeeded: succeeded)
    return outcome
  }

  /// The same for what nobody entered.
  static func run(_ text: String, _ engine: Engine) -> RunOutcome {
    do throws(ShellError) {
      return .ended(try ScriptRun.run(SourceText(text), engine))
    } catch {
      if let record = error.record { engine.showUncaught(record) }
      return .failed
    }
  }
}
