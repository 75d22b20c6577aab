import Glibc
import LineEditing
import Runtime

/// Signals that end a session on the terminal: its modes are put back first, and its jobs are told.
enum TerminalSignals {
  /// Begins a session on the terminal: keeps its modes, takes it for the session's programs.
  static func begin() {
    TerminalModes.keep()
    JobControl.begin()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { TerminalSignals.end(by: $0) }
    // A fault ends the process as before; only the terminal is put right.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | Int32(SA_NODEFER)
    for number in [SIGTERM, SIGHUP, SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS] {
      sigaction(number, &action, nil)
    }
    signal(SIGQUIT, SIG_IGN)
  }

  /// Ends it: the terminal is as it was.
  static func end() {
    JobControl.end()
    TerminalModes.restore()
  }

  private static func end(by number: Int32) {
    EditingModes.leave()
    TerminalModes.restore()
    if number == SIGHUP || number == SIGTERM { HangUpList.hangUp() }
    raise(number)
  }
}
