import Glibc

/// How long a connection waits for other processes.
package struct Patience: Sendable {
  /// The whole wait.
  package let milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  /// Sleeps before the next try, longer from try to try; false when the time is over.
  func wait(turn: Int) -> Bool {
    let (first, longest, doublings) = (50, 1600, 5)
    guard turn < doublings + milliseconds * 1000 / longest else { return false }
    usleep(UInt32(turn < doublings ? first << turn : longest))
    return true
  }
}
