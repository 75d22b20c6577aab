import Glibc

/// Copying, moving and making files and folders.
package enum FileCopy {
  /// Copies a file's bytes and permissions; what is there is overwritten.
  package static func copy(_ source: String, to destination: String, operation: String) throws(ShellError) {
    func refuse(_ path: String) -> ShellError {
      FileError.system(errno, path, operation: operation).error(
        target: .object(FileObject(source, isFolder: false)))
    }
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw refuse(source) }
    defer { close(input) }
    let mode = FileStatus(source, followingLinks: true)?.mode ?? 0o666
    let output = open(destination, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode & 0o777)
    guard output >= 0 else { throw refuse(destination) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw refuse(source) }
      if count == 0 { break }
      guard Descriptors.write(Array(buffer[..<count]), to: output) else { throw refuse(destination) }
    }
    fchmod(output, mode & 0o7777)
    if let status = FileStatus(source, followingLinks: true) {
      FileTimes.set(destination, accessed: status.accessed, modified: status.modified)
    }
  }

  /// Moves a file or a folder, across file systems if need be.
  package static func move(
    _ source: String, to destination: String, isFolder: Bool, operation: String
  ) throws(ShellError) {
    if rename(source, destination) == 0 { return }
    guard errno == EXDEV else {
      throw FileError.system(errno, destination, operation: operation).error(
        target: .object(FileObject(source, isFolder: isFolder)))
    }
    try moveAcross(source, to: destination, isFolder: isFolder, operation: operation)
  }

  private static func moveAcross(
    _ source: String, to destination: String, isFolder: Bool, operation: String
  ) throws(ShellError) {
    guard isFolder else {
      try copy(source, to: destination, operation: operation)
      unlink(source)
      return
    }
    try makeFolders(destination)
    for entry in FolderReader.entries(of: source) ?? [] {
      try moveAcross(
        PathParts.join(source, entry.name), to: PathParts.join(destination, entry.name),
        isFolder: entry.isFolder && !entry.isLink, operation: operation)
    }
    rmdir(source)
  }

  /// Makes a folder and those above it.
  package static func makeFolders(_ path: String) throws(ShellError) {
    var path = path
    var missing: [String] = []
    while FileStatus(path, followingLinks: true) == nil, path.count > 1 {
      missing.append(path)
      path = PathParts.parent(of: path)
    }
    for folder in missing.reversed() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw FileError.system(errno, folder, operation: "CreateDirectory").error(target: .string(folder))
    }
  }
}
