import Glibc
import Runtime

/// Letting time go by so that the user can still cancel.
enum Waiting {
  private static let step: Int64 = 50

  /// Throws the cancellation of the user.
  static func sleep(milliseconds: Int64, _ engine: Engine) throws(ShellError) {
    let end = now + milliseconds
    while true {
      try engine.attend()
      let left = end - now
      guard left > 0 else { return }
      EngineTurn.whileBlocked { _ = usleep(UInt32(min(left, step) * 1000)) }
    }
  }

  /// Milliseconds of a clock that nobody sets.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
