import Glibc
import Runtime

/// Files that commands of data read.
enum InputFiles {
  /// The paths of files as the provider has them; wildcards are resolved unless the paths are literal.
  static func resolve(_ paths: [String], isLiteral: Bool, _ call: borrowing Invocation) throws -> [String] {
    let resolver = PathResolver(call.place)
    var found: [String] = []
    for path in paths {
      for place in isLiteral ? [try resolver.locate(path)] : try resolver.resolve(path) {
        guard place.provider.isFileSystem else {
          try call.writeError(InputFault.otherProvider(place.provider.fullName))
          continue
        }
        found.append(place.path)
      }
    }
    return found
  }

  /// The one file that a path names.
  ///
  /// Throws where a wildcard fits none or several.
  static func one(_ path: String, isLiteral: Bool, _ call: borrowing Invocation) throws -> String {
    let resolver = PathResolver(call.place)
    guard !isLiteral, WildcardPattern.containsWildcards(.from(path)) else {
      return try resolver.locate(path).path
    }
    let found = try resolver.resolve(path)
    guard found.count <= 1 else { throw InputFault.several }
    guard let first = found.first else { throw InputFault.none(path) }
    guard first.provider.isFileSystem else { throw InputFault.otherProvider(first.provider.fullName) }
    return first.path
  }

  static func isFolder(_ path: String) -> Bool { FileStatus(path, followingLinks: true)?.isFolder == true }

  /// The text of a file: as its mark says, else in the encoding that was asked for.
  static func text(of path: String, encoding: Value?, _ call: borrowing Invocation) throws -> ShellString {
    guard !isFolder(path) else { throw InputFault.unreadable(FileProblem(EISDIR, path)) }
    guard let bytes = FileBytes.read(path) else { throw InputFault.unreadable(FileProblem(errno, path)) }
    if let marked = TextEncoding.marked(bytes[...].prefix(4)) {
      return marked.decode(bytes[marked.mark.count...])
    }
    let chosen = try encoding.map { try FileEncoding(argument: $0, call.engine) }
    try EncodingWarning.check(chosen, call)
    return (chosen ?? .standard).text.decode(bytes[...])
  }

  /// The lines of a file.
  static func lines(of path: String, encoding: Value?, _ call: borrowing Invocation) throws -> [ShellString] {
    TextLines.split(try text(of: path, encoding: encoding, call))
  }
}

/// Files that commands of data write.
enum OutputFiles {
  /// Opens a file for writing; throws the errors that PowerShell's export commands have.
  static func open(
    _ path: String, isLiteral: Bool, encoding: FileEncoding, appends: Bool = false, exclusive: Bool = false,
    force: Bool = false, _ call: borrowing Invocation
  ) throws -> TextFile {
    let file = try InputFiles.one(path, isLiteral: isLiteral, call)
    if force, let status = FileStatus(file, followingLinks: true), status.mode & 0o200 == 0 {
      chmod(file, mode_t(status.mode | 0o200))
    }
    return try TextFile(file, encoding, appends: appends, exclusive: exclusive && !force) { number, file in
      if number == EEXIST { return InputFault.exists(path).error(target: .string(file)) }
      return InputFault.unreadable(FileProblem(number, file)).error()
    }
  }
}

/// What is wrong with a file that a command of data reads or writes.
enum InputFault: ShellFault {
  case otherProvider(String)
  case several
  case none(String)
  case unreadable(FileProblem)
  case exists(String)

  var errorId: String {
    switch self {
    case .otherProvider: "ProcessingFile"
    case .several: "ReadWriteMultipleFilesNotSupported"
    case .none: "FileOpenFailure"
    case .unreadable: "FileOpenFailure"
    case .exists: "NoClobber"
    }
  }

  var category: ErrorCategory {
    switch self {
    case .otherProvider, .several: .invalidArgument
    case .none, .unreadable: .openError
    case .exists: .resourceExists
    }
  }

  var exceptionType: TypeInfo {
    switch self {
    case .unreadable(let problem): problem.exceptionType
    case .exists: .ioException
    case .none: .fileNotFoundException
    default: .argumentException
    }
  }

  var message: String {
    switch self {
    case .otherProvider(let name):
      "Cannot open the file because the current provider (\(name)) cannot open files."
    case .several:
      "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files."
    case .none(let path):
      "Cannot perform operation because the wildcard path \(path) did not resolve to a file."
    case .unreadable(let problem): problem.message
    case .exists(let path): "File \(path) already exists and NoClobber was specified."
    }
  }
}
