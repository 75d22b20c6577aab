import Glibc

/// The lines of a file, one at a time: `switch -file`.
final class FileLines: Enumerator {
  private let lines: [ShellString]
  private var index = 0

  private init(_ lines: [ShellString]) {
    self.lines = lines
    super.init()
  }

  /// Opens a file given relative to the engine's location; throws if it cannot be read.
  static func open(_ path: ShellString, _ engine: Engine) throws(ShellError) -> FileLines {
    let located = try PathResolver(PathScope(engine, engine.global.current)).locate(String(path))
    guard let bytes = FileBytes.read(located.path) else {
      throw ProviderFault.pathNotFound(located.display).thrown()
    }
    return FileLines(FileBytes.lines(bytes))
  }

  override func next(_ engine: Engine) -> Value? {
    guard index < lines.count else { return nil }
    defer { index += 1 }
    return .string(lines[index])
  }
}

/// Whole files as bytes.
package enum FileBytes {
  /// The bytes of a file, or nil if it cannot be read; `errno` says why.
  package static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var status = stat()
    fstat(fileno(file), &status)
    var bytes: [UInt8] = []
    // One more than its size, so that the first read of a file that does not grow meets its end.
    var wanted = max(Int(status.st_size) + 1, 1 << 16)
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        count = fread(buffer.baseAddress, 1, wanted, file)
      }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard piece.count == wanted else { break }
      wanted = 1 << 16
    }
    return ferror(file) == 0 ? bytes : nil
  }

  /// The lines of UTF-8 text, their ends taken off, a byte order mark left out.
  package static func lines(_ bytes: [UInt8]) -> [ShellString] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.withUnsafeBufferPointer { lines(UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [ShellString] {
    var lines: [ShellString] = []
    var start = 0
    while start < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      let length = rest.firstOffset(of: 0x0A) ?? rest.count
      let hasReturn = length > 0 && rest[length - 1] == 0x0D
      lines.append(.from(utf8: UnsafeBufferPointer(rebasing: rest[..<(hasReturn ? length - 1 : length)])))
      start += length + 1
    }
    return lines
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first.
  fileprivate func firstOffset(of byte: UInt8) -> Int? {
    guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

/// What is wrong with a file.
package enum FileFault: ShellFault {
  case notFound(String)

  package var errorId: String { "FileNotFound" }
  package var message: String {
    switch self {
    case .notFound(let path): "Could not find file '\(path)'."
    }
  }
  package var exceptionType: TypeInfo { .fileNotFoundException }
}

extension TypeInfo {
  package static let ioException = TypeTable.define("System.IO.IOException", base: systemException)
  package static let fileNotFoundException = TypeTable.define(
    "System.IO.FileNotFoundException", base: ioException)
}
