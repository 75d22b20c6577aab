import Runtime

/// `GetFiles`, `EnumerateDirectories` and their kin.
enum FolderListing {
  private enum Kind { case files, folders, all }

  static var members: [MemberEntry] {
    forms("Files", "System.IO.FileInfo", .files) + forms("Directories", "System.IO.DirectoryInfo", .folders)
      + forms("FileSystemInfos", "System.IO.FileSystemInfo", .all)
  }

  private static func forms(_ name: String, _ type: String, _ kind: Kind) -> [MemberEntry] {
    let parameters = [
      "", "string searchPattern", "string searchPattern, System.IO.SearchOption searchOption",
    ]
    return parameters.flatMap { parameters in
      [
        TypeEntry.instanceCall("\(type)[] Get\(name)(\(parameters))") { call in
          let element = TypeTable.find(type) ?? .fileSystemInfo
          return .array(ArrayObject(try list(call, kind), type: TypeTable.array(of: element)))
        },
        TypeEntry.instanceCall(
          "System.Collections.Generic.IEnumerable[\(type)] Enumerate\(name)(\(parameters))"
        ) { call in .array(try list(call, kind)) },
      ]
    }
  }

  private static func list(_ call: MethodArguments, _ kind: Kind) throws -> [Value] {
    let folder = try call.target(as: FileObject.self)
    let pattern = call.values.isEmpty ? "*" : try call.argument(0, as: String.self)
    let recurses = call.values.count > 1 ? try call.argument(1, as: Int32.self) == 1 : false
    var found: [Value] = []
    try gather(folder.fullPath, pattern, recurses: recurses, kind, into: &found)
    return found
  }

  private static func gather(
    _ path: String, _ pattern: String, recurses: Bool, _ kind: Kind, into found: inout [Value]
  ) throws {
    guard let entries = FolderReader.entries(of: path) else { throw FileInfoMembers.failure(path) }
    let matcher = WildcardPattern(
      WildcardPattern.escape(.from(pattern), keeping: [0x2A, 0x3F]), ignoreCase: false)
    for entry in entries {
      let isWanted = kind == .all || (kind == .folders) == entry.isFolder
      guard isWanted else { continue }
      let matches = try pattern == "*" || matcher.accepts(.from(entry.name))
      guard matches else { continue }
      found.append(.object(FileObject(PathParts.join(path, entry.name), isFolder: entry.isFolder)))
    }
    guard recurses else { return }
    for entry in entries where entry.isFolder && !entry.isLink {
      try gather(PathParts.join(path, entry.name), pattern, recurses: true, kind, into: &found)
    }
  }
}
