import Glibc

/// Feeds a child and takes what it writes, both at once, so that neither side waits for the other.
struct Exchange {
  private var writing: Int32
  private let input: [UInt8]
  private var written = 0
  private var reading: [Int32]
  let deadline: Double
  /// What came from each of the descriptors that are read.
  private(set) var received: [[UInt8]]
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// The most that one stream may hold; a program that writes more is stopped like one that hangs.
  private static let mostReceived = 256 << 20

  init(writing: Int32, input: [UInt8], reading: [Int32], deadline: Double) {
    (self.writing, self.input, self.reading, self.deadline) = (writing, input, reading, deadline)
    received = reading.map { _ in [] }
    // A program that ends before it read its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    if input.isEmpty { closeInput() }
  }

  /// Runs until all outputs are closed; false when the deadline came first.
  ///
  /// Closes all descriptors.
  mutating func pump() -> Bool {
    defer { closeAll() }
    while reading.contains(where: { $0 >= 0 }) {
      let left = deadline - monotonicSeconds()
      guard left > 0, received.allSatisfy({ $0.count < Self.mostReceived }) else { return false }
      // A negative descriptor is one that poll passes over.
      var watched = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      watched.append(pollfd(fd: writing, events: Int16(POLLOUT), revents: 0))
      guard poll(&watched, nfds_t(watched.count), Int32(left * 1000) + 1) > 0 else { continue }
      for index in reading.indices where watched[index].revents != 0 { receive(index) }
      if watched[reading.count].revents != 0 { send() }
    }
    return true
  }

  private mutating func receive(_ index: Int) {
    let count = read(reading[index], &buffer, buffer.count)
    if count > 0 {
      received[index] += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      close(reading[index])
      reading[index] = -1
    }
  }

  private mutating func send() {
    let count = input[written...].withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
      if written == input.count { closeInput() }
    } else if errno != EAGAIN && errno != EINTR {
      closeInput()
    }
  }

  private mutating func closeInput() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  private mutating func closeAll() {
    closeInput()
    for descriptor in reading where descriptor >= 0 { close(descriptor) }
  }
}
