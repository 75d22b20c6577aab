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
    guard let bytes = FileBytes.read(located.path) else { throw ProviderFault.pathNotFound(located.display).thrown() }
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
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return ferror(file) == 0 ? bytes : nil
  }

  /// The lines of UTF-8 text, their ends taken off, a byte order mark left out.
  package static func lines(_ bytes: [UInt8]) -> [ShellString] {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return line.withUnsafeBufferPointer { ShellString.from(utf8: $0) }
    }
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
