import Glibc
import Runtime

/// Files as .NET's types open, read and write them.
enum FileAccess {
  /// The absolute form of a path argument, which may not be empty.
  static func path(_ call: MethodArguments, _ index: Int = 0) throws -> String {
    let name = call.signature.parameters[index].name
    if call[index].isNull { throw NetFault.argumentNull(name) }
    let path = try call.argument(index, as: String.self)
    guard !path.isEmpty else {
      throw NetFault.argument("The value cannot be an empty string.", parameter: name)
    }
    return PathText.full(path, call.engine.processFolder)
  }

  /// The exception of the system call that failed last.
  static func failure(_ path: String) -> NetFault {
    let problem = FileProblem(errno, path)
    return .named(problem.exceptionType.name, problem.message)
  }

  static func open(_ path: String, _ flags: Int32) throws -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw NetFault.named("System.UnauthorizedAccessException", "Access to the path '\(path)' is denied.")
    }
    return descriptor
  }

  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = try open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw failure(path) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        guard let base = buffer.baseAddress else { return }
        let count = Glibc.write(descriptor, base + start, buffer.count - start)
        guard count >= 0 else { throw failure(path) }
        start += count
      }
    }
  }

  /// Writes a file anew, or at its end.
  static func write(_ bytes: [UInt8], to path: String, appends: Bool = false) throws {
    let descriptor = try open(path, O_WRONLY | O_CREAT | (appends ? O_APPEND : O_TRUNC))
    defer { close(descriptor) }
    try write(bytes[...], to: descriptor, path)
  }

  /// Text in an encoding, after the mark where a new file gets one.
  static func write(_ text: ShellString, _ encoding: EncodingObject, to path: String, appends: Bool = false)
    throws
  {
    let isNew = !appends || (FileStatus(path, followingLinks: true)?.size ?? 0) == 0
    try write((isNew ? encoding.preamble : []) + encoding.encoding.encode(text), to: path, appends: appends)
  }

  /// The text of a file: by its mark, else by an encoding.
  static func text(_ path: String, _ encoding: EncodingObject = .standard) throws -> ShellString {
    try text(of: read(path), encoding)
  }

  static func text(of bytes: [UInt8], _ encoding: EncodingObject) throws -> ShellString {
    guard let marked = TextEncoding.marked(bytes[...]) else { return try encoding.decode(bytes[...]) }
    return marked.decode(bytes.dropFirst(marked.mark.count))
  }

  /// The lines of a text without their ends; what follows the last end is one if it is not empty.
  static func lines(of text: ShellString) -> [ShellString] {
    var lines: [ShellString] = []
    var start = 0
    var index = 0
    while index < text.count {
      let unit = text[index]
      index += 1
      guard unit == 10 || unit == 13 else { continue }
      lines.append(text.slice(start..<index - 1))
      if unit == 13, index < text.count, text[index] == 10 { index += 1 }
      start = index
    }
    if start < text.count { lines.append(text.slice(start..<text.count)) }
    return lines
  }

  /// How FileMode, FileAccess and the rest open a file.
  static func stream(_ path: String, mode: Int32, access: Int32? = nil) throws -> FileStreamObject {
    let access = access ?? (mode == 6 ? 2 : 3)
    var flags = access == 1 ? O_RDONLY : access == 2 ? O_WRONLY : O_RDWR
    switch mode {
    case 1: flags |= O_CREAT | O_EXCL
    case 2: flags |= O_CREAT | O_TRUNC
    case 4: flags |= O_CREAT
    case 5: flags |= O_TRUNC
    case 6: flags |= O_CREAT | O_APPEND
    default: break
    }
    let descriptor = try open(path, flags)
    if mode == 6 { lseek(descriptor, 0, SEEK_END) }
    return FileStreamObject(path, descriptor: descriptor, reads: access & 1 != 0, writes: access & 2 != 0)
  }
}
