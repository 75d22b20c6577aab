import Glibc
import Synchronization

/// The terminal as a source of bytes, and a pipe by which others wake who waits for them.
///
/// It reads a byte at a time: what was typed ahead of the next command belongs to that command.
final class TerminalInput: Sendable {
  enum Event { case input, wake, nothing, ended }

  private let descriptor: Int32
  private let wakeEnds: (read: Int32, write: Int32)
  /// Bytes that were taken too early, in order.
  private let returned = Mutex<ArraySlice<UInt8>>([])

  /// Throws nothing: nil if there are no descriptors left.
  init?(descriptor: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (self.descriptor, wakeEnds) = (descriptor, (ends[0], ends[1]))
  }

  deinit {
    close(wakeEnds.read)
    close(wakeEnds.write)
  }

  /// What a signal handler writes a byte to.
  var wakeDescriptor: Int32 { wakeEnds.write }

  /// Ends a wait; from any thread.
  func wake() { _ = Glibc.write(wakeEnds.write, "w", 1) }

  /// Waits for bytes; without a limit for ever.
  func wait(milliseconds: Int32? = nil) -> Event {
    if returned.withLock({ !$0.isEmpty }) { return .input }
    var watched = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeEnds.read, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&watched, 2, milliseconds ?? -1)
    if count < 0 { return errno == EINTR ? .wake : .ended }
    if watched[1].revents != 0 { forgetWakes() }
    if watched[0].revents & Int16(POLLIN) != 0 { return .input }
    if watched[0].revents != 0 { return .ended }
    return watched[1].revents != 0 ? .wake : .nothing
  }

  /// The next byte; nil at the end of input.
  func readByte() -> UInt8? {
    if let byte = returned.withLock({ $0.popFirst() }) { return byte }
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return nil }
    }
  }

  /// All bytes that are there; empty at the end of input.
  func readAvailable() -> [UInt8] {
    let early = returned.withLock { bytes in
      defer { bytes = [] }
      return Array(bytes)
    }
    guard early.isEmpty else { return early }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// Gives back bytes that belong to what comes next.
  func giveBack(_ bytes: some Sequence<UInt8>) { returned.withLock { $0 = Array(bytes) + $0 } }

  private func forgetWakes() {
    var buffer = [UInt8](repeating: 0, count: 256)
    while read(wakeEnds.read, &buffer, buffer.count) == buffer.count {}
  }
}
