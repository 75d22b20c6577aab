import Glibc
import Synchronization

/// The terminal's window: its width, and whether it has changed.
enum WindowSize {
  private static let changed = Atomic<Bool>(false)
  /// What is written to when it has, so that who waits looks; below 0 for none.
  private static let listener = Atomic<Int32>(-1)

  /// Notes from now on when the window changes.
  static func watch() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in WindowSize.note() }
    action.sa_flags = SA_RESTART
    sigaction(SIGWINCH, &action, nil)
  }

  /// Writes a byte to a descriptor from now on when the window changes.
  static func wake(_ descriptor: Int32) { listener.store(descriptor, ordering: .releasing) }

  /// A signal handler may touch memory and write, and must leave `errno` as it was.
  private static func note() {
    let before = errno
    changed.store(true, ordering: .relaxed)
    let descriptor = listener.load(ordering: .acquiring)
    if descriptor >= 0 { Glibc.write(descriptor, "w", 1) }
    errno = before
  }

  /// Whether the window has changed since this was last asked.
  static func takeChange() -> Bool { changed.exchange(false, ordering: .relaxed) }

  /// Columns of the terminal behind a descriptor, nil if there is none.
  static func columns(of descriptor: Int32) -> Int? { size(of: descriptor).map { Int($0.ws_col) } }

  /// Rows of the terminal behind a descriptor, nil if there is none.
  static func rows(of descriptor: Int32) -> Int? { size(of: descriptor).map { Int($0.ws_row) } }

  private static func size(of descriptor: Int32) -> winsize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return size
  }
}
