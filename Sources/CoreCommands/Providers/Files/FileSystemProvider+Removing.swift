import Glibc
package import Runtime

extension FileSystemProvider {
  package func remove(_ place: ProviderPath, _ removal: Removal, _ call: borrowing Invocation) throws {
    let file = FileObject(found: PathParts.trimmed(place.path))
    if file.isFolder {
      try removeFolder(file, removal, isTop: true, call)
    } else {
      try removeFile(file, removal, call)
    }
  }

  private func removeFile(_ file: FileObject, _ removal: Removal, _ call: borrowing Invocation) throws {
    guard try call.shouldProcess("Remove File", target: file.fullPath) else { return }
    try removeOne(file, force: removal.force, call)
  }

  private func removeFolder(
    _ folder: FileObject, _ removal: Removal, isTop: Bool, _ call: borrowing Invocation
  ) throws {
    let path = folder.fullPath
    if isTop || removal.recurses {
      guard try call.shouldProcess("Remove Directory", target: path) else { return }
    }
    if folder.status?.isLink == true { return try removeOne(folder, force: removal.force, call) }
    var query = ItemQuery()
    query.force = true
    for entry in try FileListing(query, call.engine).entries(of: path, allContainers: true) {
      let child = FileObject(PathParts.join(path, entry.name), isFolder: entry.isFolder)
      if entry.isFolder {
        try removeFolder(child, removal, isTop: false, call)
      } else {
        try removeOne(child, force: removal.force, call)
      }
    }
    try removeOne(folder, force: removal.force, call)
  }

  /// Removes a file, a link or an empty folder; a read-only file only by force.
  private func removeOne(_ file: FileObject, force: Bool, _ call: borrowing Invocation) throws {
    let path = file.fullPath
    if !force, !file.isFolder, file.status?.isLink != true, file.isReadOnly {
      let refused = FileError(
        "RemoveFileSystemItemUnAuthorizedAccess",
        "You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.",
        .permissionDenied, type: .ioException)
      return try call.report(refused.error(target: .object(file)))
    }
    let isFolder = file.isFolder && file.status?.isLink != true
    guard (isFolder ? rmdir(path) : unlink(path)) != 0 else { return }
    let problem = FileProblem(errno, path)
    let id = problem.isDenied ? "RemoveFileSystemItemUnAuthorizedAccess" : "RemoveFileSystemItemIOError"
    let error = FileError(
      id, problem.message, problem.isDenied ? .permissionDenied : .writeError, type: problem.exceptionType)
    try call.report(error.error(target: .object(file)))
  }
}
