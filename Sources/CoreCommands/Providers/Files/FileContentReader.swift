import Glibc
import Runtime

/// Reads a file line by line, by a delimiter, byte by byte, or whole.
final class FileContentReader: ContentReader {
  private let source: ByteSource
  private let options: ReadingOptions
  private let encoding: TextEncoding
  private let delimiter: [UInt8]?
  private var isDone = false

  init(_ path: String, _ options: ReadingOptions) throws(ShellError) {
    self.options = options
    source = try ByteSource(path)
    var encoding = options.encoding?.text ?? .utf8
    if !options.asBytes, let marked = TextEncoding.marked(source.peek(4)) {
      source.skip(marked.mark.count)
      encoding = marked
    }
    self.encoding = encoding
    delimiter = options.delimiter.map { [encoding] in encoding.encode(.from($0)) }
  }

  func next() throws -> Value? {
    if options.raw { return whole() }
    if options.asBytes { return source.nextByte().map { Value(.number(UInt64($0), .byte)) } }
    if let delimiter { return source.take(upTo: delimiter).map { .string(encoding.decode($0[...])) } }
    switch encoding {
    case .utf16, .utf16BigEndian, .utf32, .utf32BigEndian: return wideLine()
    default: return source.nextLine().map { .string(encoding.decode($0[...])) }
    }
  }

  private func whole() -> Value? {
    guard !isDone else { return nil }
    isDone = true
    let bytes = source.rest()
    if options.asBytes {
      return .array(ArrayObject(bytes.map { Value(.number(UInt64($0), .byte)) }, type: .byteArray))
    }
    return bytes.isEmpty ? nil : .string(encoding.decode(bytes[...]))
  }

  // MARK: Encodings of several bytes a unit

  private var wideLines: ArraySlice<Value>?

  private func wideLine() -> Value? {
    if wideLines == nil {
      wideLines = TextLines.split(encoding.decode(source.rest()[...])).map { .string($0) }[...]
    }
    return wideLines?.popFirst()
  }
}

/// Lines of a text: ended by `\n`, `\r\n` or `\r`.
enum TextLines {
  static func split(_ text: ShellString) -> [ShellString] {
    var lines: [ShellString] = []
    var start = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      lines.append(text.slice(start..<end))
      start = text.nextLine(after: end)
    }
    return lines
  }
}

/// The bytes of an open file, in pieces.
final class ByteSource {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  init(_ path: String) throws(ShellError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let problem = FileProblem(errno, path)
      let id = problem.isDenied ? "GetContentReaderUnauthorizedAccessError" : "GetContentReaderIOError"
      throw FileError(
        id, problem.message, problem.isDenied ? .permissionDenied : .readError, type: problem.exceptionType
      ).error(target: .string(path))
    }
  }

  deinit { close(descriptor) }

  /// Reads more; false at the end.
  private func fill() -> Bool {
    guard !isAtEnd else { return false }
    if position > 0 {
      buffer.removeFirst(position)
      position = 0
    }
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { space, count in
      var got = read(descriptor, space.baseAddress, space.count)
      while got < 0, errno == EINTR { got = read(descriptor, space.baseAddress, space.count) }
      count = max(got, 0)
    }
    guard !piece.isEmpty else {
      isAtEnd = true
      return false
    }
    buffer += piece
    return true
  }

  func peek(_ count: Int) -> ArraySlice<UInt8> {
    while buffer.count - position < count, fill() {}
    return buffer[position...].prefix(count)
  }

  func skip(_ count: Int) { position += count }

  func nextByte() -> UInt8? {
    guard position < buffer.count || fill() else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  func rest() -> [UInt8] {
    var status = stat()
    if fstat(descriptor, &status) == 0 { buffer.reserveCapacity(Int(status.st_size)) }
    while fill() {}
    defer { (buffer, position) = ([], 0) }
    return position == 0 ? buffer : Array(buffer[position...])
  }

  /// The next line without its end; nil at the end.
  func nextLine() -> [UInt8]? {
    var scanned = 0
    while true {
      if let end = lineEnd(from: position + scanned) {
        let line = Array(buffer[position..<end])
        let isReturn = buffer[end] == 0x0D
        position = end + 1
        if isReturn, position < buffer.count || fill(), buffer[position] == 0x0A { position += 1 }
        return line
      }
      scanned = buffer.count - position
      if fill() { continue }
      guard position < buffer.count else { return nil }
      defer { position = buffer.count }
      return Array(buffer[position...])
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    var index = start
    let end = buffer.count
    return buffer.withUnsafeBufferPointer { bytes in
      while index < end {
        if bytes[index] == 0x0A || bytes[index] == 0x0D { return index }
        index += 1
      }
      return nil
    }
  }

  /// The next piece up to a delimiter, which is left out; nil at the end.
  func take(upTo delimiter: [UInt8]) -> [UInt8]? {
    guard !delimiter.isEmpty else {
      let all = rest()
      return all.isEmpty ? nil : all
    }
    var piece: [UInt8] = []
    while let byte = nextByte() {
      piece.append(byte)
      if byte == delimiter[delimiter.count - 1], piece.suffix(delimiter.count).elementsEqual(delimiter) {
        return Array(piece.dropLast(delimiter.count))
      }
    }
    return piece.isEmpty ? nil : piece
  }
}
