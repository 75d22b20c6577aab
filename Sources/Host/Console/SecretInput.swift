import Glibc

/// What is typed at the terminal without being shown.
enum SecretInput {
  /// Runs a body while the terminal shows nothing; nil where standard input is no terminal.
  static func whileHidden<Result>(_ body: () -> Result?) -> Result? {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return nil }
    var hidden = modes
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes) }
    return body()
  }
}
