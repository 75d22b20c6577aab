import Glibc

/// An error of the file system as .NET tells it.
package struct FileError: ShellFault, @unchecked Sendable {
  package let errorId: String
  package let message: String
  package let category: ErrorCategory
  package let exceptionType: TypeInfo

  package init(
    _ errorId: String, _ message: String, _ category: ErrorCategory = .writeError,
    type: TypeInfo = .ioException
  ) {
    (self.errorId, self.message, self.category, exceptionType) = (errorId, message, category, type)
  }

  /// What a system call's error number means for a path, under the id of the operation (`NewItem`): its exceptions of
  /// access end in `UnauthorizedAccessError`, all others in `IOError`.
  package static func system(_ number: Int32, _ path: String, operation: String) -> FileError {
    let problem = FileProblem(number, path)
    if problem.isDenied {
      return FileError(
        operation + "UnauthorizedAccessError", problem.message, .permissionDenied, type: problem.exceptionType
      )
    }
    return FileError(operation + "IOError", problem.message, .writeError, type: problem.exceptionType)
  }
}

/// What a system call's error number means, as .NET words it.
package struct FileProblem {
  package let message: String
  package let exceptionType: TypeInfo

  package var isDenied: Bool { exceptionType === TypeInfo.unauthorizedAccessException }
  /// Whether the file, or a folder on the way to it, is not there.
  package var isMissing: Bool { isFolderMissing || exceptionType === TypeInfo.fileNotFoundException }
  package var isFolderMissing: Bool { exceptionType === TypeInfo.directoryNotFoundException }

  package init(_ number: Int32, _ path: String) {
    switch number {
    case ENOENT where FileStatus(FileProblem.folder(of: path), followingLinks: true)?.isFolder == true:
      (message, exceptionType) = ("Could not find file '\(path)'.", .fileNotFoundException)
    case ENOENT, ENOTDIR:
      (message, exceptionType) = (
        "Could not find a part of the path '\(path)'.", .directoryNotFoundException
      )
    case EACCES, EPERM, EISDIR, EROFS, EBADF:
      (message, exceptionType) = ("Access to the path '\(path)' is denied.", .unauthorizedAccessException)
    case EEXIST: (message, exceptionType) = ("The file '\(path)' already exists.", .ioException)
    case ENAMETOOLONG:
      (message, exceptionType) = (
        "The path '\(path)' is too long, or a component of the specified path is too long.",
        .pathTooLongException
      )
    default:
      let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
      (message, exceptionType) = ("\(reason) : '\(path)'", .ioException)
    }
  }

  private static func folder(of path: String) -> String {
    let parent = PathParts.parent(of: path)
    return parent.isEmpty ? "." : parent
  }
}

extension TypeInfo {
  package static let directoryNotFoundException = TypeTable.define(
    "System.IO.DirectoryNotFoundException", base: ioException)
  package static let pathTooLongException = TypeTable.define(
    "System.IO.PathTooLongException", base: ioException)
  package static let unauthorizedAccessException = TypeTable.define(
    "System.UnauthorizedAccessException", base: systemException)
}
