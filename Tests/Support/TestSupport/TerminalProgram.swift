import CSpawning
import Glibc

/// A program on a pseudo-terminal: what a user types, and what comes to the screen.
package final class TerminalProgram {
  private let program: Program
  private var terminal: Int32
  private let child: pid_t
  /// Everything that came so far, escape sequences and all.
  package private(set) var received: [UInt8] = []
  /// The same without what terminals take for themselves: titles, folders and marks (OSC 0, 7, 133).
  package private(set) var visible: [UInt8] = []
  /// A sequence of these that has not ended.
  private var hidden: [UInt8] = []
  /// How much of what is visible was looked at.
  private var seen = 0
  private var hasEnded = false

  /// Starts a program on a terminal of this size; throws `Program.Fault`.
  package init(_ program: Program, columns: UInt16 = 80, rows: UInt16 = 24) throws(Program.Fault) {
    self.program = program
    var name = [CChar](repeating: 0, count: 64)
    terminal = spawning_terminal(&name, name.count, columns, rows)
    guard terminal >= 0 else { throw Program.Fault(call: "posix_openpt", code: errno) }
    let path = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    child = try program.spawn(onTerminal: path)
  }

  deinit {
    if !hasEnded {
      kill(-child, SIGKILL)
      waitpid(child, nil, 0)
    }
    if terminal >= 0 { close(terminal) }
  }

  /// Gives the window another size, as a user who pulls at its corner.
  package func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(child, number) }

  /// Closes the terminal under the program; the exit status, nil if it does not end in time.
  package func hangUp() -> Int32? {
    close(terminal)
    terminal = -1
    let status = program.wait(for: child, until: monotonicSeconds() + program.limit)
    hasEnded = status != nil
    return status
  }

  /// Types keys as they are; `\r` is Enter, `\u{3}` Ctrl-C.
  package func type(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until a text has come to the screen after the one waited for before; false if it does not come in time.
  package func shows(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    let deadline = monotonicSeconds() + program.limit
    while true {
      if let end = visible[seen...].firstRange(of: wanted)?.upperBound {
        seen = end
        return true
      }
      guard receive(until: deadline) else { return false }
    }
  }

  /// Waits for the end; the exit status, nil if it does not end in time.
  package func end() -> Int32? {
    let deadline = monotonicSeconds() + program.limit
    while receive(until: deadline) {}
    let status = program.wait(for: child, until: deadline)
    hasEnded = status != nil
    return status
  }

  /// What came and was not waited for, for a message.
  package var rest: String { String(decoding: visible[seen...], as: UTF8.self) }

  /// Takes what has come; false at the end or when time is over.
  private func receive(until deadline: Double) -> Bool {
    let left = deadline - monotonicSeconds()
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard left > 0, poll(&watched, 1, Int32(left * 1000) + 1) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else { return false }
    received += buffer[..<count]
    for byte in buffer[..<count] { show(byte) }
    return true
  }

  private static let taken = ["0", "7", "133"].map { Array($0.utf8) }

  /// Adds a byte to what is visible, unless it belongs to an OSC sequence.
  private func show(_ byte: UInt8) {
    hidden.append(byte)
    switch hidden.count {
    case 1 where byte == 0x1B: return
    case 2 where byte == 0x5D: return
    case 3... where hidden[1] == 0x5D:
      guard byte == 0x07 || hidden.suffix(2) == [0x1B, 0x5C] else { return }
      let number = hidden.dropFirst(2).prefix { $0 != 0x3B }
      if !Self.taken.contains(where: { $0.elementsEqual(number) }) { visible += hidden }
      hidden = []
    default:
      visible += hidden
      hidden = []
    }
  }
}
