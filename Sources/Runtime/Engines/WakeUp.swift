package import Glibc

/// What wakes an engine that waits for something outside: the user's Ctrl-C, the end of a child, news for the prompt.
///
/// A wait that polls this descriptor beside its own loses no signal that comes just before it begins.
package enum WakeUp {
  private static let ends: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return (-1, -1) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }()

  /// Becomes readable when something wakes.
  package static var descriptor: Int32 { ends.reading }

  /// Wakes whoever waits; a signal handler may call it once `descriptor` was asked for.
  package static func post() {
    var byte: UInt8 = 1
    _ = write(ends.writing, &byte, 1)
  }

  /// Forgets what has woken.
  package static func drain() {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(ends.reading, &bytes, 16) > 0 {}
  }

  /// How long a wait lasts at most: several engines share what wakes them, and one may take it from another.
  private static let longest: Int32 = 100

  /// Waits until a descriptor can be read or is closed, or something wakes, or some milliseconds went by.
  package static func wait(reading descriptor: Int32 = -1, milliseconds: Int32 = longest) {
    var polls = [
      pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    wait(&polls, milliseconds: milliseconds)
  }

  /// The same for any descriptors, to which this one is added; others have their turn meanwhile.
  package static func wait(also polls: inout [pollfd]) {
    polls.append(pollfd(fd: ends.reading, events: Int16(POLLIN), revents: 0))
    wait(&polls, milliseconds: longest)
    polls.removeLast()
  }

  private static func wait(_ polls: inout [pollfd], milliseconds: Int32) {
    EngineTurn.whileBlocked {
      _ = poll(&polls, nfds_t(polls.count), milliseconds)
      if polls.contains(where: { $0.fd == ends.reading && $0.revents != 0 }) { drain() }
    }
  }

  /// Lets time go by; throws the cancellation of the user.
  package static func sleep(milliseconds: Int64, _ engine: Engine) throws(ShellError) {
    let end = now + milliseconds
    while true {
      try engine.attend()
      let left = end - now
      guard left > 0 else { return }
      wait(milliseconds: Int32(min(left, Int64(longest))))
    }
  }

  /// Milliseconds of a clock that nobody sets.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
