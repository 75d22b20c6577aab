import Glibc
package import Runtime

extension FileSystemProvider {
  package func copy(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    let source = PathParts.trimmed(place.path)
    if isContainer(source, call.place) {
      try copyFolder(source, to: target, transfer, call)
    } else {
      try copyFile(source, to: target, transfer, call)
    }
  }

  private func copyFolder(
    _ source: String, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    var destination = PathParts.trimmed(target.path)
    let targetIsFolder = isContainer(destination, call.place)
    if targetIsFolder, transfer.keepsContainers {
      destination = PathParts.join(destination, PathParts.name(of: source))
    }
    guard try call.shouldProcess("Copy Directory", target: "Item: \(source) Destination: \(destination)")
    else {
      return
    }
    if transfer.keepsContainers { try makeCopiedFolder(destination, target, transfer, call) }
    guard transfer.recurses else { return }
    let inner = transfer.keepsContainers ? target.at(destination) : target
    var query = transfer.query
    query.force = true
    for entry in try FileListing(query, call.engine).entries(of: source, allContainers: true) {
      let child = PathParts.join(source, entry.name)
      guard try entry.isFolder || transfer.query.accepts(entry.name) else { continue }
      if entry.isFolder {
        try copyFolder(child, to: inner, transfer, call)
      } else {
        try copyFile(child, to: inner, transfer, call)
      }
    }
  }

  private func makeCopiedFolder(
    _ path: String, _ target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    if FileStatus(path, followingLinks: true) == nil {
      try FileCopy.makeFolders(path)
    } else if !transfer.force, !transfer.recurses || !isContainer(path, call.place) {
      throw FileError(
        "DirectoryExist", "An item with the specified name \(path) already exists.", .resourceExists
      ).error(target: .string(path))
    }
    guard transfer.passThru else { return }
    try call.writeItem(.object(FileObject(path, isFolder: true)), at: target.at(path), isContainer: true)
  }

  private func copyFile(
    _ source: String, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    var destination = target.path
    if isContainer(destination, call.place) {
      destination = PathParts.join(PathParts.trimmed(destination), PathParts.name(of: source))
    }
    if isSameFile(source, destination) {
      throw FileError("CopyError", "Cannot overwrite the item \(source) with itself.").error(
        target: .string(source))
    }
    guard try call.shouldProcess("Copy File", target: "Item: \(source) Destination: \(destination)") else {
      return
    }
    if transfer.force { makeWritable(destination) }
    try FileCopy.copy(source, to: destination, operation: "CopyFileInfoItem")
    guard transfer.passThru else { return }
    try call.writeItem(
      .object(FileObject(destination, isFolder: false)), at: target.at(destination), isContainer: false)
  }

  private func isSameFile(_ left: String, _ right: String) -> Bool {
    guard let one = FileStatus(left, followingLinks: true),
      let other = FileStatus(right, followingLinks: true)
    else { return false }
    return one.inode == other.inode && one.device == other.device
  }

  /// Takes the write protection off a file that is to be overwritten by force.
  func makeWritable(_ path: String) {
    guard let status = FileStatus(path, followingLinks: true), status.isRegular else { return }
    chmod(path, status.mode & 0o7777 | 0o200)
  }

  package func rename(
    _ place: ProviderPath, to name: String, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    let source = PathParts.trimmed(place.path)
    var name = PathParts.slashed(name)
    if name.hasPrefix("./") { name = String(name.dropFirst(2)) }
    guard !name.contains("/"), !name.isEmpty else {
      throw ProviderFault.argument(
        "Cannot rename the specified target, because it represents a path or device name.")
    }
    let destination = PathParts.join(PathParts.parent(of: source), name)
    let isFolder = isContainer(source, call.place)
    let action = isFolder ? "Rename Directory" : "Rename File"
    guard try call.shouldProcess(action, target: "Item: \(source) Destination: \(destination)") else {
      return
    }
    if source != destination {
      try refuseExisting(destination, call, operation: "RenameItem", isFolder: isFolder, of: source)
      guard Glibc.rename(source, destination) == 0 else {
        throw FileError.system(errno, source, operation: "RenameItem").error(target: .string(source))
      }
    }
    guard transfer.passThru else { return }
    try call.writeItem(
      .object(FileObject(destination, isFolder: isFolder)), at: place.at(destination), isContainer: isFolder)
  }

  package func move(
    _ place: ProviderPath, to target: ProviderPath, _ transfer: Transfer, _ call: borrowing Invocation
  ) throws {
    let source = PathParts.trimmed(place.path)
    var destination = PathParts.trimmed(target.path)
    if isContainer(destination, call.place) {
      destination = PathParts.join(destination, PathParts.name(of: source))
    }
    let isFolder = isContainer(source, call.place)
    if isFolder, destination == source || destination.hasPrefix(source + "/") {
      throw FileError(
        "MoveItemArgumentError",
        "Destination path cannot be a subdirectory of the source or the source itself: \(destination).",
        .invalidArgument, type: .psArgumentException
      ).error(target: .string(destination))
    }
    let action = isFolder ? "Move Directory" : "Move File"
    guard try call.shouldProcess(action, target: "Item: \(source) Destination: \(destination)") else {
      return
    }
    let operation = isFolder ? "MoveDirectoryItem" : "MoveFileInfoItem"
    if transfer.force, !isFolder {
      unlink(destination)
    } else {
      try refuseExisting(destination, call, operation: operation, isFolder: isFolder, of: source)
    }
    try FileCopy.move(source, to: destination, isFolder: isFolder, operation: operation)
    guard transfer.passThru else { return }
    try call.writeItem(
      .object(FileObject(destination, isFolder: isFolder)), at: target.at(destination), isContainer: isFolder)
  }

  private func refuseExisting(
    _ path: String, _ call: borrowing Invocation, operation: String, isFolder: Bool, of source: String
  ) throws {
    guard FileStatus(path, followingLinks: false) != nil else { return }
    // On file systems that know no case the same file is renamed to another case.
    let message =
      isFolder
      ? "Cannot create '\(path)' because a file or directory with the same name already exists."
      : "The file '\(path)' already exists."
    throw FileError(operation + "IOError", message).error(
      target: .object(FileObject(source, isFolder: isFolder)))
  }
}
