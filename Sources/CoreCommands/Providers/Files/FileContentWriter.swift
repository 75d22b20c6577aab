import Glibc
package import Runtime

/// Writes lines, texts or bytes into a file.
package final class FileContentWriter: ContentWriter {
  private let file: TextFile
  private let options: WritingOptions

  init(_ path: String, _ options: WritingOptions) throws(ShellError) {
    self.options = options
    var encoding = options.encoding ?? .standard
    // What is appended is written as the file's mark says, unless an encoding is asked for.
    if options.appends, options.encoding == nil, let marked = TextFile.mark(of: path) {
      encoding = FileEncoding(marked, writesMark: true)
    }
    file = try TextFile(path, encoding, appends: options.appends, writesMark: !options.asBytes)
  }

  package func write(_ value: Value, _ call: borrowing Invocation) throws {
    if value.isNull { return }
    if case .array(let array) = value.base.payload {
      for index in 0..<array.count { try write(array[index], call) }
      return
    }
    if case .object(let object) = value.base.payload, let list = try object.makeEnumerator(call.engine),
      object.type.isEnumerable, !(object is PathInfoStack)
    {
      while let element = try list.next(call.engine) { try write(element, call) }
      return
    }
    if options.asBytes { return try writeByte(value) }
    let text = try ContentText.of(value, call.engine)
    try file.write(text)
    if !options.noNewline { try file.write(ShellString.from("\n")) }
  }

  private func writeByte(_ value: Value) throws {
    guard case .number(let bits, .byte) = value.base.payload else {
      throw ProviderFault.argument(
        "Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.")
    }
    try file.write([UInt8(truncatingIfNeeded: bits)])
  }

  package func close() throws { try file.close() }
}

/// An open file that takes text: encoded and buffered.
package final class TextFile {
  private let path: String
  private let descriptor: Int32
  private let encoding: FileEncoding
  private var buffer: [UInt8] = []
  private var isClosed = false

  /// Opens a file, made if it is not there; throws the error of one that cannot be written.
  package init(
    _ path: String, _ encoding: FileEncoding, appends: Bool, exclusive: Bool = false, writesMark: Bool = true,
    refusal: (Int32, String) -> ShellError = TextFile.contentError
  ) throws(ShellError) {
    (self.path, self.encoding) = (path, encoding)
    let mode = (appends ? O_APPEND : O_TRUNC) | (exclusive ? O_EXCL : 0)
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
    guard descriptor >= 0 else { throw refusal(errno, path) }
    let isEmpty = lseek(descriptor, 0, SEEK_END) <= 0
    if writesMark, isEmpty { buffer = encoding.mark }
  }

  deinit { if !isClosed { Glibc.close(descriptor) } }

  /// The encoding that the mark of a file tells of.
  static func mark(of path: String) -> TextEncoding? {
    guard let status = FileStatus(path, followingLinks: true), status.isRegular,
      let source = try? ByteSource(path)
    else { return nil }
    return TextEncoding.marked(source.peek(4))
  }

  package func write(_ text: ShellString) throws(ShellError) { try write(encoding.text.encode(text)) }

  package func write(_ bytes: [UInt8]) throws(ShellError) {
    buffer += bytes
    if buffer.count >= 1 << 15 { try flush() }
  }

  package func flush() throws(ShellError) {
    guard Descriptors.write(buffer, to: descriptor) else {
      throw FileError.system(errno, path, operation: "WriteContent").error(target: .string(path))
    }
    buffer.removeAll(keepingCapacity: true)
  }

  package func close() throws(ShellError) {
    guard !isClosed else { return }
    isClosed = true
    defer { Glibc.close(descriptor) }
    try flush()
  }

  /// The errors of opening content for writing.
  package static func contentError(_ number: Int32, _ path: String) -> ShellError {
    let problem = FileProblem(number, path)
    let id =
      problem.isDenied
      ? "GetContentWriterUnauthorizedAccessError"
      : problem.isFolderMissing
        ? "GetContentWriterDirectoryNotFoundError"
        : problem.isMissing ? "GetContentWriterFileNotFoundError" : "GetContentWriterIOError"
    let category: ErrorCategory =
      problem.isDenied ? .permissionDenied : problem.isMissing ? .objectNotFound : .writeError
    return FileError(id, problem.message, category, type: problem.exceptionType).error(target: .string(path))
  }
}
