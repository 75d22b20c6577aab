import Runtime
import Syntax

/// A text that a session was given: a line of the prompt, a block of standard input.
enum SessionText {
  /// Runs it, shows the error that nothing took, and keeps it in the history.
  static func run(_ text: String, _ engine: Engine, _ history: SessionHistory) -> RunOutcome {
    history.begin(
      text, keeping: (try? SessionHistory.capacity(engine)) ?? SessionHistory.defaultCapacity,
      at: .now(in: .local))
    let outcome = run(text, engine)
    history.end(outcome.status, at: .now(in: .local))
    return outcome
  }

  /// The same for what nobody entered.
  static func run(_ text: String, _ engine: Engine) -> RunOutcome {
    do throws(ShellError) {
      return .ended(try ScriptRun.run(SourceText(text), engine))
    } catch {
      guard let record = error.record else { return .stopped }
      engine.showUncaught(record)
      return .failed
    }
  }
}

extension RunOutcome {
  /// What the history says of it.
  fileprivate var status: SessionHistory.Status {
    switch self {
    case .ended: .completed
    case .failed: .failed
    case .stopped: .stopped
    }
  }
}
