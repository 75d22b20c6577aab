import Formatting
package import Runtime

/// A file that takes objects as the text that the display would show.
package final class OutputFile: RedirectionFile {
  private let file: TextFile
  private var text: TextOutput?

  init(_ file: TextFile, width: Int, endsLines: Bool = true, _ engine: Engine) {
    self.file = file
    text = TextOutput(width: width, engine) { (line) throws(ShellError) in
      try file.write(line)
      if endsLines { try file.write([0x0A]) }
    }
  }

  package func receive(_ value: consuming Value) throws(ShellError) { try text?.receive(value) }

  package func write(_ bytes: [UInt8]) throws(ShellError) { try file.write(bytes) }

  package func finish() throws(ShellError) {
    try text?.finish()
    text = nil
    try file.close()
  }
}

/// The lines of objects, for the standard input of native programs.
final class LineOutput: DefaultOutput {
  private let text: TextOutput

  init(_ engine: Engine, _ take: @escaping (ShellString) throws(ShellError) -> Void) {
    text = TextOutput(width: max(engine.host.width - 1, 1), engine, take)
  }

  func receive(_ value: consuming Value) throws(ShellError) { try text.receive(value) }
  func finish() throws(ShellError) { try text.finish() }
}

/// What is asked of a file that objects are written into.
struct OutputTarget {
  let path: String
  var isLiteral = false
  var append = false
  var force = false
  var refusesExisting = false
  var encoding: FileEncoding?

  /// Opens the file; throws Out-File's errors.
  func open(_ place: PathScope) throws(ShellError) -> TextFile {
    let path = try resolve(place)
    if refusesExisting, FileStatus(path, followingLinks: true) != nil {
      throw FileError("NoClobber", "The file '\(path)' already exists.", .resourceExists).error(
        target: .string(path))
    }
    if force { makeWritable(path) }
    var encoding = encoding ?? .standard
    if append, self.encoding == nil, let marked = TextFile.mark(of: path) {
      encoding = FileEncoding(marked, writesMark: true)
    }
    return try TextFile(path, encoding, appends: append) { number, path in
      let problem = FileProblem(number, path)
      return FileError("FileOpenFailure", problem.message, .openError, type: problem.exceptionType)
        .error()
    }
  }

  private func makeWritable(_ path: String) {
    guard let status = FileStatus(path, followingLinks: true), status.isRegular else { return }
    FilePermissions.set(path, status.mode & 0o7777 | 0o200)
  }

  private func resolve(_ place: PathScope) throws(ShellError) -> String {
    let resolver = PathResolver(place)
    var found: [ProviderPath]
    if isLiteral {
      found = [try resolver.locate(path)]
    } else {
      found = try resolver.resolveAllowingMissing(path)
    }
    guard let target = found.first else {
      throw OutputFault.noMatch(path).error()
    }
    guard found.count == 1 else { throw OutputFault.severalMatches.error() }
    guard target.provider.isFileSystem else {
      throw OutputFault.noFile(target.provider.fullName).error()
    }
    return PathParts.trimmed(target.path)
  }
}

/// What files of output refuse.
enum OutputFault: ShellFault {
  case noMatch(String)
  case severalMatches
  case noFile(String)

  var errorId: String {
    switch self {
    case .noMatch: "FileOpenFailure"
    case .severalMatches: "ReadWriteMultipleFilesNotSupported"
    case .noFile: "ReadWriteFileNotFileSystemProvider"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .noMatch: .openError
    default: .invalidArgument
    }
  }

  var exceptionType: TypeInfo { .psInvalidOperationException }

  var message: String {
    switch self {
    case .noMatch(let path):
      "Cannot perform operation because the wildcard path \(path) did not resolve to a file."
    case .severalMatches:
      "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files."
    case .noFile(let provider):
      "Cannot open file because the current provider (\(provider)) cannot open a file."
    }
  }
}

/// Opens the files of `>` and its kin as Out-File would.
final class FileRedirections: RedirectionOpener {
  func open(_ request: RedirectionRequest, _ engine: Engine) throws(ShellError) -> any RedirectionFile {
    let target = OutputTarget(path: request.path, append: request.append)
    do throws(ShellError) {
      return OutputFile(try target.open(PathScope(engine, request.scope)), width: Int(Int32.max), engine)
    } catch {
      guard let record = error.record else { throw error }
      record.invocation = InvocationInfo(
        command: engine.commands.cmdlet(Symbols.intern("Out-File")), source: request.source,
        extent: request.extent, invocationName: .from("Out-File"))
      record.stack = CallStack.capture(from: request.scope)
      throw error
    }
  }
}
