import Glibc
import Runtime

/// A line of the terminal that is not shown while it is typed.
enum SecretInput {
  /// The line, or nil at the end of input and where standard input is no terminal.
  static func readLine() -> ShellString? {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }
    let line = Swift.readLine()
    ConsoleHost.write("\n", to: STDOUT_FILENO)
    return line.map { ShellString.from($0) }
  }
}
