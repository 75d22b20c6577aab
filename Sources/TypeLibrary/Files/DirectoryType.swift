import Glibc
import Runtime

extension TypeEntry {
  static var directory: TypeEntry {
    TypeEntry("System.IO.Directory") {
      everyStatic("Exists") { call in
        guard !call[0].isNull, !(try call.argument(0, as: ShellString.self)).isEmpty else { return .false }
        return .bool(FileStatus(try FileAccess.path(call), followingLinks: true)?.isFolder ?? false)
      }
      everyStatic("CreateDirectory") { call in
        let path = try FileAccess.path(call)
        try FolderBodies.make(path)
        return .object(FileObject(path, isFolder: true))
      }
      everyStatic("Delete") { call in
        let path = try FileAccess.path(call)
        if call.values.count > 1, try call.argument(1, as: Bool.self) {
          try FolderBodies.removeContent(of: path)
        }
        guard rmdir(path) == 0 else { throw FolderBodies.deletion(path) }
        return .nothing
      }
      everyStatic("Move") { call in
        let (source, target) = (try FileAccess.path(call, 0), try FileAccess.path(call, 1))
        guard FileStatus(source, followingLinks: true) != nil else {
          throw NetFault.named(
            "System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(source)'.")
        }
        guard FileStatus(target, followingLinks: true) == nil else {
          throw NetFault.io(
            "Cannot create '\(target)' because a file or directory with the same name already exists.",
            type: "System.IO.IOException")
        }
        guard rename(source, target) == 0 else { throw FileAccess.failure(source) }
        return .nothing
      }
      everyStatic("GetCurrentDirectory") { call in .string(call.engine.processFolder) }
      everyStatic("SetCurrentDirectory") { call in
        let path = try FileAccess.path(call)
        guard FileStatus(path, followingLinks: true)?.isFolder == true else {
          throw NetFault.named(
            "System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
        }
        call.engine.processFolder = path
        return .nothing
      }
      everyStatic("GetParent") { call in
        let path = try FileAccess.path(call)
        return path == "/" ? .null : .object(FileObject(PathParts.parent(of: path), isFolder: true))
      }
      everyStatic("GetDirectoryRoot") { _ in .string("/") }
      everyStatic("GetLogicalDrives") { _ in ["/"].bridged }
      FileTimeBodies.members
      FolderBodies.listings
    }
  }
}

private enum FolderBodies {
  private enum Kind { case files, folders, all }

  static var listings: [MemberEntry] {
    let kinds: [(String, Kind)] = [("Files", .files), ("Directories", .folders), ("FileSystemEntries", .all)]
    return kinds.flatMap { name, kind in
      [
        TypeEntry.everyStatic("Get\(name)") { call in try list(call, kind).bridged },
        TypeEntry.everyStatic("Enumerate\(name)") { call in
          let found = try list(call, kind).map { Value.string($0) }
          return SequenceObject(of: call.signature.returns) { _ in found }.value
        },
      ]
    }
  }

  /// The paths found, spelled as the folder was.
  private static func list(_ call: MethodArguments, _ kind: Kind) throws -> [String] {
    _ = try FileAccess.path(call)
    let folder = try call.argument(0, as: String.self)
    let pattern = call.values.count > 1 ? try call.argument(1, as: String.self) : "*"
    let recurses = call.values.count > 2 ? try call.argument(2, as: Int32.self) == 1 : false
    var found: [String] = []
    try gather(folder, pattern, recurses: recurses, kind, call.engine.processFolder, into: &found)
    return found
  }

  private static func gather(
    _ path: String, _ pattern: String, recurses: Bool, _ kind: Kind, _ base: String,
    into found: inout [String]
  ) throws {
    let full = PathText.full(path, base)
    guard let entries = FolderReader.entries(of: full) else {
      throw errno == ENOENT
        ? NetFault.named(
          "System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(full)'.")
        : FileAccess.failure(full)
    }
    let matcher = WildcardPattern(
      WildcardPattern.escape(.from(pattern), keeping: [0x2A, 0x3F]), ignoreCase: false)
    for entry in entries where kind == .all || (kind == .folders) == entry.isFolder {
      if try pattern == "*" || matcher.accepts(.from(entry.name)) { found.append(joined(path, entry.name)) }
    }
    guard recurses else { return }
    for entry in entries where entry.isFolder && !entry.isLink {
      try gather(joined(path, entry.name), pattern, recurses: true, kind, base, into: &found)
    }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  static func removeContent(of path: String) throws {
    guard let entries = FolderReader.entries(of: path) else { throw deletion(path) }
    for entry in entries {
      let whole = joined(path, entry.name)
      if entry.isFolder, !entry.isLink {
        try removeContent(of: whole)
        guard rmdir(whole) == 0 else { throw deletion(whole) }
      } else if unlink(whole) != 0 {
        throw FileAccess.failure(whole)
      }
    }
  }

  static func make(_ path: String) throws {
    if let status = FileStatus(path, followingLinks: true) {
      if status.isFolder { return }
      throw NetFault.io("The file '\(path)' already exists.", type: "System.IO.IOException")
    }
    let parent = PathParts.parent(of: path)
    if parent != path, !parent.isEmpty { try make(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileAccess.failure(path) }
  }

  static func deletion(_ path: String) -> NetFault {
    switch errno {
    case ENOENT:
      .named("System.IO.DirectoryNotFoundException", "Could not find a part of the path '\(path)'.")
    case ENOTEMPTY: .io("Directory not empty : '\(path)'", type: "System.IO.IOException")
    default: FileAccess.failure(path)
    }
  }
}
