import Documents
import Glibc
import Runtime

/// Reads a page's text from a file or from standard input.
enum PageText {
  /// The text; throws `PageFault` for what is no text file.
  static func read(_ path: String) throws(PageFault) -> String {
    if path == "-" { return try text(StandardInput.readAll(), of: "standard input") }
    let full = HostFile.absolute(path)
    var status = stat()
    guard stat(full, &status) == 0 else {
      throw errno == ENOENT ? .missing(path: path) : .unreadable(path: path, reason: reason)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .folder(path: path) }
    guard let bytes = FileBytes.read(full) else { throw .unreadable(path: path, reason: reason) }
    return try text(FileText.withoutMark(bytes), of: path)
  }

  private static func text(_ bytes: [UInt8], of path: String) throws(PageFault) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    throw .notText(path: path, line: bad + 1)
  }

  private static var reason: String { String(cString: strerror(errno)) }
}

/// The process's standard input as a whole.
enum StandardInput {
  static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
