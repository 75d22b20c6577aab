import Glibc
import Runtime

/// Lines of standard input, read so that Ctrl-C ends the wait.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// A line without its end; nil at the end of input, and where Ctrl-C was pressed.
  ///
  /// Bytes that are no UTF-8 are replaced.
  mutating func readLine() -> ShellString? {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        let line = buffer[start..<end]
        return text(line.last == 0x0D ? line.dropLast() : line)
      }
      guard !isAtEnd else { return takeRest() }
      guard fill() else { return nil }
    }
  }

  private mutating func takeRest() -> ShellString? {
    guard start < buffer.count else {
      // On a terminal the end of one input is not the end of the next.
      if isatty(STDIN_FILENO) == 1 { isAtEnd = false }
      return nil
    }
    defer { start = buffer.count }
    return text(buffer[start...])
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> ShellString {
    .from(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads more; false where the wait was ended by Ctrl-C.
  private mutating func fill() -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    while !EngineList.isFrontCancelled {
      var room = [UInt8](repeating: 0, count: 1 << 14)
      if isatty(STDIN_FILENO) == 1 {
        JobControl.current?.takeTerminal()
        var polls = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
        WakeUp.wait(also: &polls)
        if polls[0].revents == 0 { continue }
      }
      let count = read(STDIN_FILENO, &room, room.count)
      if count < 0, errno == EINTR { continue }
      isAtEnd = count <= 0
      if count > 0 { buffer += room[..<count] }
      return true
    }
    return false
  }
}
