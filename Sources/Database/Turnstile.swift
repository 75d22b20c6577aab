import Glibc

/// Lets the processes that write to one database take turns.
///
/// SQLite's own wait is a matter of luck: a process that writes without a pause can keep another one out for seconds.
/// Here whoever waits to write holds the turnstile until its transaction has begun, and whoever has just written must pass
/// it again. It is a file of its own, since closing a descriptor of the database's would drop SQLite's locks.
final class Turnstile {
  private let descriptor: Int32

  /// Nil where the file cannot be made, as in a folder that cannot be written: then nobody writes.
  init?(besides path: String) {
    descriptor = open("\(path)-turn", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other process is within; false when patience ended before our turn came.
  func pass(_ patience: Patience, _ body: () throws -> Void) rethrows -> Bool {
    var turn = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard patience.wait(turn: turn) else { return false }
      turn += 1
    }
    defer { flock(descriptor, LOCK_UN) }
    try body()
    return true
  }
}
