import Glibc
import Runtime

/// A System.IO.Stream.
class StreamObject: Content {
  private(set) var isClosed = false

  var canRead: Bool { !isClosed }
  var canWrite: Bool { !isClosed }
  var canSeek: Bool { !isClosed }
  var name: String { "Stream" }

  func count() throws -> Int64 { 0 }
  func position() throws -> Int64 { 0 }
  func seek(to position: Int64) throws {}
  func setCount(_ count: Int64) throws {}
  /// At most as many bytes as asked for; none at the end.
  func read(_ count: Int) throws -> [UInt8] { [] }
  func write(_ bytes: ArraySlice<UInt8>) throws {}
  func flush() throws {}
  func release() {}

  final func close() {
    guard !isClosed else { return }
    isClosed = true
    release()
  }

  final func readAll() throws -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let next = try read(1 << 16)
      if next.isEmpty { return all }
      all += next
    }
  }

  final func checkOpen() throws {
    if isClosed { throw StreamObject.closed }
  }

  static let closed = NetFault.named("System.ObjectDisposedException", "Cannot access a closed Stream.")
}

/// A stream of any kind where a body takes one.
struct AnyStream: Bridged {
  let stream: StreamObject

  static func unwrap(_ value: Value) throws(ShellError) -> AnyStream {
    guard let stream = value.content(as: StreamObject.self) else { throw mismatch(value) }
    return AnyStream(stream: stream)
  }

  var bridged: Value { stream.value }
}

/// Bytes in memory as a stream.
final class MemoryStreamObject: StreamObject {
  private(set) var bytes: [UInt8]
  private var place = 0
  private let isWritable: Bool
  private let canGrow: Bool

  init(_ bytes: [UInt8] = [], isWritable: Bool = true, canGrow: Bool = true) {
    (self.bytes, self.isWritable, self.canGrow) = (bytes, isWritable, canGrow)
    super.init(type: TypeTable.find("System.IO.MemoryStream") ?? .object)
  }

  override var canWrite: Bool { !isClosed && isWritable }
  override func count() throws -> Int64 {
    try checkOpen()
    return Int64(bytes.count)
  }
  override func position() throws -> Int64 {
    try checkOpen()
    return Int64(place)
  }
  override func seek(to position: Int64) throws {
    try checkOpen()
    place = Int(position)
  }

  override func setCount(_ count: Int64) throws {
    try checkOpen()
    let count = Int(count)
    bytes =
      count < bytes.count ? Array(bytes[..<count]) : bytes + [UInt8](repeating: 0, count: count - bytes.count)
    place = min(place, count)
  }

  override func read(_ count: Int) throws -> [UInt8] {
    try checkOpen()
    guard place < bytes.count, count > 0 else { return [] }
    let end = min(place + count, bytes.count)
    defer { place = end }
    return Array(bytes[place..<end])
  }

  override func write(_ piece: ArraySlice<UInt8>) throws {
    try checkOpen()
    guard isWritable else { throw NetFault.notSupported("Stream does not support writing.") }
    guard canGrow || place + piece.count <= bytes.count else {
      throw NetFault.notSupported("Memory stream is not expandable.")
    }
    if place > bytes.count { bytes += [UInt8](repeating: 0, count: place - bytes.count) }
    let overlap = min(piece.count, bytes.count - place)
    bytes.replaceSubrange(place..<place + overlap, with: piece)
    place += piece.count
  }
}

/// A file as a stream.
final class FileStreamObject: StreamObject {
  let path: String
  private let descriptor: Int32
  private let reads: Bool
  private let writes: Bool

  init(_ path: String, descriptor: Int32, reads: Bool, writes: Bool) {
    (self.path, self.descriptor, self.reads, self.writes) = (path, descriptor, reads, writes)
    super.init(type: TypeTable.find("System.IO.FileStream") ?? .object)
  }

  deinit { if !isClosed { Glibc.close(descriptor) } }

  override var canRead: Bool { !isClosed && reads }
  override var canWrite: Bool { !isClosed && writes }
  override func release() { Glibc.close(descriptor) }

  override func count() throws -> Int64 {
    try checkOpenFile()
    var status = stat()
    fstat(descriptor, &status)
    return Int64(status.st_size)
  }

  override func position() throws -> Int64 {
    try checkOpenFile()
    return Int64(lseek(descriptor, 0, SEEK_CUR))
  }

  override func seek(to position: Int64) throws {
    try checkOpenFile()
    lseek(descriptor, off_t(position), SEEK_SET)
  }

  override func setCount(_ count: Int64) throws {
    try checkOpenFile()
    guard ftruncate(descriptor, off_t(count)) == 0 else { throw FileAccess.failure(path) }
  }

  override func read(_ count: Int) throws -> [UInt8] {
    try checkOpenFile()
    guard reads else { throw NetFault.notSupported("Stream does not support reading.") }
    var buffer = [UInt8](repeating: 0, count: max(count, 0))
    let got = Glibc.read(descriptor, &buffer, buffer.count)
    guard got >= 0 else { throw FileAccess.failure(path) }
    return Array(buffer[..<got])
  }

  override func write(_ bytes: ArraySlice<UInt8>) throws {
    try checkOpenFile()
    guard writes else { throw NetFault.notSupported("Stream does not support writing.") }
    try FileAccess.write(bytes, to: descriptor, path)
  }

  private func checkOpenFile() throws {
    if isClosed { throw NetFault.named("System.ObjectDisposedException", "Cannot access a closed file.") }
  }
}
