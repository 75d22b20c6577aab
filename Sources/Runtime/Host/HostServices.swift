/// What the engine asks of the program around it: where objects are shown, where text goes, how a line is read.
package protocol HostServices: AnyObject {
  /// A new end of a pipeline that shows what it is given (Out-Default).
  func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput
  /// Writes text to the process's standard output, past the formatting.
  func write(_ text: ShellString)
  /// Writes text to the process's standard error.
  func writeError(_ text: ShellString)
  /// A line of standard input without its end, or nil at the end of input.
  func readLine() -> ShellString?
  /// A line that is not shown while it is typed, or nil where there is no terminal to hide it on.
  func readSecret() -> ShellString?
  /// Whether the session may ask the user (no `-NonInteractive`).
  var isInteractive: Bool { get }
  /// Whether standard input is a terminal, which shows what is typed.
  var isInputTerminal: Bool { get }
  /// Whether text that is shown goes to the process's standard output and nowhere else, so that a native program may
  /// write there itself.
  var sharesStandardOutput: Bool { get }
  /// Columns of the display.
  var width: Int { get }
  /// Rows of the display.
  var height: Int { get }
  /// Sets the title of the terminal's window, where there is one.
  func showTitle(_ title: ShellString)
  /// Shows how far something is, where there is a terminal to show it on.
  func showProgress(_ news: ProgressNews, _ engine: Engine)
  /// Makes way for a program that is about to write to the display itself.
  func makeWayForProgram()
  /// Reads and runs entries until they are to be left; what called goes on then (`$Host.EnterNestedPrompt()`).
  func enterNestedPrompt(_ engine: Engine)
  /// Leaves the nested prompt behind the entry under way.
  func exitNestedPrompt()
}

extension HostServices {
  package var sharesStandardOutput: Bool { false }
  package func showProgress(_ news: ProgressNews, _ engine: Engine) {}
  package func makeWayForProgram() {}
  package func enterNestedPrompt(_ engine: Engine) {}
  package func exitNestedPrompt() {}
}

/// The end of a top-level pipeline: shows objects, holds some back until it knows how.
package protocol DefaultOutput: Receiver {
  /// Shows what was held back.
  func finish() throws(ShellError)
}
