import Runtime
import Syntax

/// A text that a session was given: a line of the prompt, a block of standard input.
enum SessionText {
  /// Runs it and shows the error that nothing took.
  static func run(_ text: String, _ engine: Engine) -> RunOutcome {
    do throws(ShellError) {
      return .ended(try ScriptRun.run(SourceText(text), engine))
    } catch {
      if let record = error.record { engine.showUncaught(record) }
      return .failed
    }
  }
}
