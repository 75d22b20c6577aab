/// Asks the user, as PowerShell's console host does: what is read from a file or pipe is shown as a terminal would show it.
package struct Conversation {
  let engine: Engine
  var host: any HostServices { engine.host }

  package init(_ engine: Engine) { self.engine = engine }

  /// A line behind a prompt; nil at the end of input.
  ///
  /// Throws in a session that was told not to ask, and where the user cancels.
  package func line(behind prompt: ShellString = .empty) throws(ShellError) -> ShellString? {
    try requireInteractive()
    host.write(prompt)
    let line = host.readLine()
    if let line, !host.isInputTerminal { host.write(.concatenate(line, .from("\n"))) }
    if engine.state.pointee.attention != 0 { try engine.attend() }
    return line
  }

  /// A line that is not shown, from a terminal only; nil at the end of input.
  package func secret(behind prompt: ShellString = .empty) throws(ShellError) -> ShellString? {
    try requireInteractive()
    host.write(prompt)
    let line = host.readSecret()
    if engine.state.pointee.attention != 0 { try engine.attend() }
    return line
  }

  func requireInteractive() throws(ShellError) {
    guard host.isInteractive else { throw PromptFault.nonInteractive.error() }
  }

  /// Writes a text in lines that fit the window, and ends the last.
  func writeWrapped(_ text: String) {
    host.write(.from(WordWrap.lines(of: text, width: host.width - 1).joined(separator: "\n") + "\n"))
  }

  /// What stands above a question: a caption after an empty line, and a message.
  func writeHead(caption: String, message: String) {
    if !caption.isEmpty {
      host.write(.from("\n"))
      writeWrapped(caption)
    }
    if !message.isEmpty { writeWrapped(message) }
  }
}

/// What asking the user cannot do.
package enum PromptFault: ShellFault {
  /// The session was told not to ask.
  case nonInteractive
  /// Input ended before a choice was made.
  case cancelled
  case noChoices
  case badDefault(Int)

  package var errorId: String {
    switch self {
    case .nonInteractive: "InvalidOperation"
    case .cancelled: "PromptForChoiceCanceled"
    case .noChoices: "Argument"
    case .badDefault: "ArgumentOutOfRange"
    }
  }

  package var category: ErrorCategory {
    switch self {
    case .nonInteractive: .invalidOperation
    case .cancelled: .operationStopped
    case .noChoices, .badDefault: .invalidArgument
    }
  }

  package var exceptionType: TypeInfo {
    switch self {
    case .nonInteractive: PromptFault.invalidOperation
    case .cancelled: PromptFault.prompting
    case .noChoices: PromptFault.argument
    case .badDefault: PromptFault.outOfRange
    }
  }

  private static let invalidOperation = TypeTable.define(
    "System.Management.Automation.PSInvalidOperationException", base: .invalidOperationException)
  private static let prompting = TypeTable.define(
    "System.Management.Automation.Host.PromptingException",
    base: TypeTable.define("System.Management.Automation.Host.HostException", base: .runtimeException))
  private static let argument = TypeTable.define(
    "System.Management.Automation.PSArgumentException", base: .systemException)
  private static let outOfRange = TypeTable.define(
    "System.Management.Automation.PSArgumentOutOfRangeException", base: .systemException)

  package var message: String {
    switch self {
    case .nonInteractive:
      "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."
    case .cancelled: "The prompt was canceled."
    case .noChoices: "\"choices\" should have at least one element. (Parameter 'choices')"
    case .badDefault(let index):
      "\"defaultChoice\" must be a valid index into \"choice\" or -1 for no default choice. (Parameter 'defaultChoice')\n"
        + "Actual value was \(index)."
    }
  }
}
