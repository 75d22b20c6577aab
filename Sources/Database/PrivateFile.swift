import Glibc

/// A database's file that only its owner can use.
package enum PrivateFile {
  /// Makes an empty one, and the folders above it, where there is nothing yet; SQLite would make it readable for all.
  ///
  /// Returns what kept it from being made, nil if there is one now.
  package static func prepare(at path: String) -> DatabaseFault? {
    var status = stat()
    guard stat(path, &status) != 0 else { return nil }
    if let fault = prepareFolder(of: path) { return fault }
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 || errno == EEXIST else { return DatabaseFault(systemError: errno) }
    // The file is new, so no connection of this process can hold locks on it that closing would drop.
    if descriptor >= 0 { close(descriptor) }
    return nil
  }

  /// Takes from all but the owner what they may do with a file that is there: a copy, or an editor, may have given it to them.
  ///
  /// Goes by the path, since closing a descriptor would drop SQLite's locks.
  package static func narrow(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else {
      return
    }
    chmod(path, status.st_mode & 0o700)
  }

  private static func prepareFolder(of path: String) -> DatabaseFault? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    let folder = String(path[..<slash])
    if makeFolder(folder) { return nil }
    if errno == ENOENT {
      if let fault = prepareFolder(of: folder) { return fault }
      if makeFolder(folder) { return nil }
    }
    return errno == EEXIST ? nil : DatabaseFault(systemError: errno)
  }

  /// Makes a folder and has its name reach the disk: what is in a folder that a power cut takes away is lost with it.
  private static func makeFolder(_ folder: String) -> Bool {
    guard mkdir(folder, 0o700) == 0 else { return false }
    let descriptor = open("\(folder)/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    fsync(descriptor)
    close(descriptor)
    return true
  }
}
