import Formatting
import Glibc
package import Runtime

/// The process's terminal or pipes as the engine's host.
package final class ConsoleHost: HostServices {
  package let isInteractive: Bool

  /// A host that may ask the user or not.
  package init(isInteractive: Bool) { self.isInteractive = isInteractive }

  private var column = OutputColumn()
  private let progress = ProgressDisplay()
  /// What keeps what is shown, the newest last.
  var transcripts: [Transcript] = []
  /// The prompt that was shown last, without marks.
  var lastPrompt = ""
  /// How many prompts stand around this one, and whether it is to be left.
  var nestedPromptLevel = 0
  var leavesNestedPrompt = false
  /// Runs a prompt inside of what runs.
  var runNestedPrompt: (() -> Void)?
  /// Bytes that may still be written, while there is a limit.
  private var allowance: Int?
  /// Called once before something is written: the prompt makes room for what its handlers show.
  var beforeWriting: (() -> Void)?
  /// Which of standard output and standard error come to a terminal, which must not be painted by what it shows.
  private let (outputIsTerminal, errorIsTerminal) = (isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1)

  /// The window's columns; where the output is no terminal those that `COLUMNS` says, else 80.
  package var width: Int {
    WindowSize.columns(of: STDOUT_FILENO) ?? ProcessEnvironment.number("COLUMNS") ?? 80
  }

  package var height: Int { WindowSize.rows(of: STDOUT_FILENO) ?? 24 }

  package func showTitle(_ title: ShellString) {
    WindowTitle.show(String(title))
  }

  package func makeDefaultOutput(_ engine: Engine) -> any DefaultOutput { OutDefault(engine) }

  package func write(_ text: ShellString) { write(text, to: STDOUT_FILENO) }

  package func writeError(_ text: ShellString) { write(text, to: STDERR_FILENO) }

  package func showProgress(_ news: ProgressNews, _ engine: Engine) { progress.show(news, engine.style) }

  package func makeWayForProgram() { progress.hide() }

  /// Takes away what is shown of progress.
  func clearProgress() { progress.clear() }

  /// Sets or takes away the limit of what is written; whether the one before was reached.
  @discardableResult
  func limit(_ bytes: Int?) -> Bool {
    defer { allowance = bytes }
    return allowance == 0
  }

  /// Starts a new line on the display, unless it stands at the start of one.
  func writeFreshLine() { if !column.isAtStart { write(.from("\n")) } }

  private func write(_ text: ShellString, to descriptor: Int32) {
    if let makeRoom = beforeWriting {
      beforeWriting = nil
      makeRoom()
    }
    column.note(text)
    let isTerminal = descriptor == STDERR_FILENO ? errorIsTerminal : outputIsTerminal
    var bytes = text.utf8
    if let allowance {
      bytes = Array(bytes.prefix(allowance))
      self.allowance = allowance - bytes.count
    } else if !transcripts.isEmpty {
      for transcript in transcripts { transcript.note(text) }
    }
    guard isTerminal else { return ConsoleHost.write(bytes, to: descriptor) }
    progress.makingWay { ConsoleHost.write(TerminalText.visible(bytes), to: descriptor) }
  }

  private var input = InputLines()

  package func readLine() -> ShellString? {
    progress.hide()
    return input.readLine()
  }

  /// From a terminal only, which shows nothing of it meanwhile.
  package func readSecret() -> ShellString? {
    guard let line = SecretInput.whileHidden({ input.readLine() }) else { return nil }
    ConsoleHost.write("\n", to: STDOUT_FILENO)
    return line
  }

  package var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  package var sharesStandardOutput: Bool { transcripts.isEmpty }

  /// Writes text that is not the session's: what is wrong with a start, a page's report.
  static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    write(isatty(descriptor) == 1 ? TerminalText.visible(bytes) : bytes, to: descriptor)
  }

  /// Writes bytes as they are: sequences of the program's own.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
