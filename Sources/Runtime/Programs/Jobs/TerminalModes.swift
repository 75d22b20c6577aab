internal import Glibc

/// The modes of the session's terminal, as they were before it and as programs leave them.
package enum TerminalModes {
  nonisolated(unsafe) private static var kept: UnsafeMutablePointer<termios>?

  /// Keeps the modes that the terminal has now, for the end and for what a program leaves behind.
  package static func keep() {
    var modes = termios()
    guard kept == nil, tcgetattr(0, &modes) == 0 else { return }
    let place = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    place.initialize(to: modes)
    kept = place
  }

  /// Puts the modes back; a signal handler may call it.
  package static func restore() {
    guard let kept else { return }
    tcsetattr(0, TCSADRAIN, kept)
  }

  /// The modes as they are, for a program that is stopped.
  static var present: termios? {
    var modes = termios()
    return tcgetattr(0, &modes) == 0 ? modes : nil
  }

  static func set(_ modes: termios) {
    var modes = modes
    tcsetattr(0, TCSADRAIN, &modes)
  }

  /// After programs: what `stty` set is kept, a raw terminal is put right.
  static func repair(afterSignal signal: Int32?) {
    guard let kept, let now = present else { return }
    let cooked = tcflag_t(ICANON | ECHO | ISIG)
    if signal == nil, now.c_lflag & cooked == cooked, now.c_oflag & tcflag_t(OPOST) != 0 {
      kept.pointee = now
    } else {
      restore()
    }
    // Who dies of a signal has put nothing back: the cursor, the mouse, the keys.
    if let signal, signal != SIGINT, signal != SIGPIPE, isatty(1) == 1 { reset() }
  }

  private static let resetting = Array(
    "\u{1B}[0m\u{1B}[?25h\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?1l".utf8)

  private static func reset() {
    if let name = getenv("TERM"), String(cString: name) == "dumb" { return }
    _ = resetting.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
