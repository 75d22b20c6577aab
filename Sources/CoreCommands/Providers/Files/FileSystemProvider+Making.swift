import Glibc
package import Runtime

extension FileSystemProvider {
  private enum Kind { case file, directory, symbolicLink, junction, hardLink }

  /// Kinds by any beginning of their names.
  private static func kind(_ type: String?) throws -> Kind {
    let text = (type ?? "").lowercased()
    if text.isEmpty { return .file }
    let names: [(String, Kind)] = [
      ("directory", .directory), ("container", .directory), ("file", .file), ("symboliclink", .symbolicLink),
      ("junction", .junction), ("hardlink", .hardLink),
    ]
    guard let found = names.first(where: { $0.0.hasPrefix(text) }) else {
      throw ProviderFault.argument(
        "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified."
      )
    }
    return found.1
  }

  package func make(_ place: ProviderPath, _ request: ItemRequest, _ call: borrowing Invocation) throws {
    let path = PathParts.trimmed(place.path)
    if request.force { try makeFolders(above: path) }
    switch try FileSystemProvider.kind(request.type) {
    case .directory: try makeFolder(place.at(path), force: request.force, call)
    case .file: try makeFile(place.at(path), request, call)
    case .symbolicLink: try makeLink(place.at(path), request, isHard: false, call)
    case .junction, .hardLink: try makeLink(place.at(path), request, isHard: true, call)
    }
  }

  private func makeFile(_ place: ProviderPath, _ request: ItemRequest, _ call: borrowing Invocation) throws {
    let path = place.path
    guard try call.shouldProcess("Create File", target: "Destination: \(path)") else { return }
    let mode = request.force ? O_TRUNC : O_EXCL
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o666)
    guard descriptor >= 0 else { throw FileError.system(errno, path, operation: "NewItem") }
    defer { close(descriptor) }
    if !request.value.isNull {
      let text = try Conversion.elementText(request.value, call.engine)
      guard Descriptors.write(text.utf8, to: descriptor) else {
        throw FileError.system(errno, path, operation: "NewItem")
      }
    }
    try call.writeItem(.object(FileObject(path, isFolder: false)), at: place, isContainer: false)
  }

  private func makeFolder(_ place: ProviderPath, force: Bool, _ call: borrowing Invocation) throws {
    let path = place.path
    if FileStatus(path, followingLinks: true) != nil {
      guard force, isContainer(path, call.place) else {
        throw FileError(
          "DirectoryExist", "An item with the specified name \(path) already exists.", .resourceExists
        ).error(target: .string(path))
      }
      return try writeFolder(place, call)
    }
    guard try call.shouldProcess("Create Directory", target: "Destination: \(path)") else { return }
    try FileCopy.makeFolders(path)
    try writeFolder(place, call)
  }

  private func writeFolder(_ place: ProviderPath, _ call: borrowing Invocation) throws {
    try call.writeItem(.object(FileObject(place.path, isFolder: true)), at: place, isContainer: true)
  }

  private func makeFolders(above path: String) throws {
    let parent = PathParts.parent(of: path)
    if !parent.isEmpty { try FileCopy.makeFolders(parent) }
  }

  private func makeLink(
    _ place: ProviderPath, _ request: ItemRequest, isHard: Bool, _ call: borrowing Invocation
  ) throws {
    let path = place.path
    let action = isHard ? "Create Hard Link" : "Create Symbolic Link"
    guard try call.shouldProcess(action, target: "Destination: \(path)") else { return }
    let written = String(try Conversion.elementText(request.value, call.engine))
    guard !written.isEmpty else {
      throw ProviderFault.noTarget(PathParts.name(of: path))
    }
    let target = isHard ? try PathResolver(call.place).locate(written).path : PathParts.slashed(written)
    if isHard { try checkHardLink(to: target) }
    if FileStatus(path, followingLinks: false) != nil {
      guard request.force else {
        throw FileError(
          "SymLinkExists", "Cannot create link because the path already exists: \(path).", .resourceExists
        ).error(target: .string(path))
      }
      unlink(path)
    }
    guard (isHard ? link(target, path) : symlink(target, path)) == 0 else {
      throw FileError.system(errno, path, operation: "NewItem")
    }
    let whole = target.hasPrefix("/") ? target : PathParts.join(PathParts.parent(of: path), target)
    let isFolder = isContainer(whole, call.place)
    try call.writeItem(.object(FileObject(path, isFolder: isFolder)), at: place, isContainer: isFolder)
  }

  private func checkHardLink(to target: String) throws(ShellError) {
    guard let status = FileStatus(target, followingLinks: true) else {
      throw FileError(
        "ItemNotFound", "Could not find item \(target).", .objectNotFound, type: .itemNotFoundException
      ).error(target: .string(target))
    }
    if status.isFolder {
      throw FileError(
        "ItemNotFile", "A file is required for the operation. The item '\(target)' is not a file.",
        .invalidOperation, type: .psInvalidOperationException
      ).error(target: .string(target))
    }
  }
}
