import Glibc
import Runtime

extension TypeEntry {
  static var fileInfo: TypeEntry {
    TypeEntry("System.IO.FileInfo") {
      newCall("(string fileName)") { call in try made(call, isFolder: false) }
      FileInfoMembers.common
      property("long Length {get;}") { (file: FileObject) throws(ShellError) in
        guard let status = file.followed, !status.isFolder else {
          throw NetFault.io(
            "Could not find file '\(file.fullPath)'.", type: "System.IO.FileNotFoundException"
          ).error()
        }
        return status.size
      }
      property("bool IsReadOnly {get;set;}") { (file: FileObject) in
        file.isReadOnly
      } set: { (file, flag) in
        try FileInfoMembers.setReadOnly(file, flag)
      }
      property("System.IO.DirectoryInfo Directory {get;}") { (file: FileObject) in
        FileInfoMembers.parent(of: file)
      }
      property("string DirectoryName {get;}") { (file: FileObject) in PathParts.parent(of: file.fullPath) }
      instanceCall("System.IO.StreamReader OpenText()") { call in
        let file = try call.target(as: FileObject.self)
        return StreamReaderObject(try FileAccess.stream(file.fullPath, mode: 3, access: 1), .standard).value
      }
      instance("void Delete()") { (file: FileObject) in
        if unlink(file.fullPath) != 0, errno != ENOENT { throw FileInfoMembers.failure(file.fullPath) }
        file.refresh()
      }
      instanceCall("System.IO.FileInfo CopyTo(string destFileName)") { call in
        try FileInfoMembers.copy(call, overwrites: false)
      }
      instanceCall("System.IO.FileInfo CopyTo(string destFileName, bool overwrite)") { call in
        try FileInfoMembers.copy(call, overwrites: try call.argument(1, as: Bool.self))
      }
      instanceCall("void MoveTo(string destFileName)") { call in
        try FileInfoMembers.move(call, overwrites: false)
      }
      instanceCall("void MoveTo(string destFileName, bool overwrite)") { call in
        try FileInfoMembers.move(call, overwrites: try call.argument(1, as: Bool.self))
      }
    }
  }

  static var directoryInfo: TypeEntry {
    TypeEntry("System.IO.DirectoryInfo") {
      newCall("(string path)") { call in try made(call, isFolder: true) }
      FileInfoMembers.common
      property("System.IO.DirectoryInfo Parent {get;}") { (folder: FileObject) in
        folder.fullPath == "/" ? nil : FileInfoMembers.parent(of: folder)
      }
      property("System.IO.DirectoryInfo Root {get;}") { (folder: FileObject) in
        FileObject("/", isFolder: true)
      }
      instance("void Create()") { (folder: FileObject) in
        try FileCopy.makeFolders(folder.fullPath)
        folder.refresh()
      }
      instance("System.IO.DirectoryInfo CreateSubdirectory(string path)") {
        (folder: FileObject, path: String) in
        let whole = PathParts.join(folder.fullPath, path)
        try FileCopy.makeFolders(whole)
        return FileObject(whole, isFolder: true)
      }
      instance("void Delete()") { (folder: FileObject) in
        guard rmdir(folder.fullPath) == 0 else { throw FileInfoMembers.failure(folder.fullPath) }
        folder.refresh()
      }
      instance("void Delete(bool recursive)") { (folder: FileObject, recursive: Bool) in
        if recursive { try FileInfoMembers.removeContent(of: folder.fullPath) }
        guard rmdir(folder.fullPath) == 0 else { throw FileInfoMembers.failure(folder.fullPath) }
        folder.refresh()
      }
      instanceCall("void MoveTo(string destDirName)") { call in
        try FileInfoMembers.move(call, overwrites: false)
      }
      FolderListing.members
    }
  }

  private static func made(_ call: MethodArguments, isFolder: Bool) throws -> Value {
    if call[0].isNull { throw NetFault.argumentNull(isFolder ? "path" : "fileName") }
    let path = try call.argument(0, as: String.self)
    if path.isEmpty {
      throw NetFault.argument("The path is empty.", parameter: isFolder ? "path" : "fileName")
    }
    return .object(FileObject(path, isFolder: isFolder, in: call.engine.processFolder))
  }
}

/// Members that files and folders share, and what their bodies need.
enum FileInfoMembers {
  @MemberList
  static var common: [MemberEntry] {
    TypeEntry.property("string Name {get;}") { (file: FileObject) in file.name }
    TypeEntry.property("string FullName {get;}") { (file: FileObject) in file.fullPath }
    TypeEntry.property("string Extension {get;}") { (file: FileObject) in file.fileExtension }
    TypeEntry.property("bool Exists {get;}") { (file: FileObject) in file.exists }
    TypeEntry.property("string LinkTarget {get;}") { (file: FileObject) in file.linkTarget }
    TypeEntry.property("System.IO.FileAttributes Attributes {get;set;}") { (file: FileObject) in
      enumeration("System.IO.FileAttributes", file.attributes)
    } set: { (file, value) in
      guard case .enumeration(_, let bits) = value.base.payload else { return }
      try setReadOnly(file, bits & 1 != 0)
    }
    TypeEntry.property("System.IO.UnixFileMode UnixFileMode {get;set;}") { (file: FileObject) in
      enumeration("System.IO.UnixFileMode", Int32((file.status?.mode ?? 0) & 0o7777))
    } set: { (file, value) in
      guard case .enumeration(_, let bits) = value.base.payload else { return }
      guard chmod(file.fullPath, UInt32(bits)) == 0 else { throw failure(file.fullPath) }
      file.refresh()
    }
    TypeEntry.instance("void Refresh()") { (file: FileObject) in file.refresh() }
    TypeEntry.instanceCall("string ToString()") { call in
      .string(try call.target(as: FileObject.self).text(call.engine))
    }
    TypeEntry.instance("void CreateAsSymbolicLink(string pathToTarget)") {
      (file: FileObject, target: String) in
      guard symlink(target, file.fullPath) == 0 else { throw failure(file.fullPath) }
      file.refresh()
    }
    TypeEntry.instance("System.IO.FileSystemInfo ResolveLinkTarget(bool returnFinalTarget)") {
      (file: FileObject, isFinal: Bool) in resolved(file, isFinal: isFinal)
    }
    times
  }

  @MemberList
  private static var times: [MemberEntry] {
    time("LastWriteTime", \.modified) { FileTimes.set($0, modified: $1) }
    time("LastAccessTime", \.accessed) { FileTimes.set($0, accessed: $1) }
    time("CreationTime", \.earliest) { FileTimes.set($0, modified: $1) }
  }

  /// A time of a file, local and in UTC.
  private static func time(
    _ name: String, _ read: @escaping (FileStatus) -> DateTime, set: @escaping (String, DateTime) -> Bool
  ) -> [MemberEntry] {
    func write(_ file: FileObject, _ moment: DateTime) throws {
      guard set(file.fullPath, moment) else { throw failure(file.fullPath) }
      file.refresh()
    }
    // What .NET tells of a file that is not there.
    let epoch = DateTime(ticks: 504_911_232_000_000_000, kind: .utc)
    return [
      TypeEntry.property("datetime \(name) {get;set;}") { (file: FileObject) in
        (file.followed.map(read) ?? epoch).toLocal()
      } set: { (file, moment) in
        try write(file, moment)
      },
      TypeEntry.property("datetime \(name)Utc {get;set;}") { (file: FileObject) in
        file.followed.map(read) ?? epoch
      } set: { (file, moment) in
        try write(file, moment.with(kind: .utc))
      },
    ]
  }

  static func enumeration(_ name: String, _ number: Int32) -> Value {
    guard let type = TypeTable.find(name) else { return .int(number) }
    return Value(.enumeration(type.number, number))
  }

  static func parent(of file: FileObject) -> FileObject {
    FileObject(PathParts.parent(of: file.fullPath), isFolder: true)
  }

  static func failure(_ path: String) -> NetFault {
    let problem = FileProblem(errno, path)
    return .io(problem.message, type: problem.exceptionType.name)
  }

  static func setReadOnly(_ file: FileObject, _ flag: Bool) throws {
    guard let status = file.followed else { throw failure(file.fullPath) }
    let mode = flag ? status.mode & 0o7777 & ~0o222 : status.mode & 0o7777 | 0o200
    guard chmod(file.fullPath, mode) == 0 else { throw failure(file.fullPath) }
    file.refresh()
  }

  private static func target(_ call: MethodArguments) throws -> String {
    let path = try call.argument(0, as: String.self)
    return FileObject(path, isFolder: false, in: call.engine.processFolder).fullPath
  }

  static func copy(_ call: MethodArguments, overwrites: Bool) throws -> Value {
    let file = try call.target(as: FileObject.self)
    let path = try target(call)
    if !overwrites, FileStatus(path, followingLinks: true) != nil {
      throw NetFault.io("The file '\(path)' already exists.", type: "System.IO.IOException")
    }
    try FileCopy.copy(file.fullPath, to: path, operation: "Copy")
    return .object(FileObject(path, isFolder: false))
  }

  static func move(_ call: MethodArguments, overwrites: Bool) throws -> Value {
    let file = try call.target(as: FileObject.self)
    let path = try target(call)
    if !overwrites, FileStatus(path, followingLinks: false) != nil {
      throw NetFault.io("The file '\(path)' already exists.", type: "System.IO.IOException")
    }
    try FileCopy.move(file.fullPath, to: path, isFolder: file.isFolder, operation: "Move")
    file.moved(to: path)
    return .nothing
  }

  static func removeContent(of path: String) throws {
    for entry in FolderReader.entries(of: path) ?? [] {
      let child = PathParts.join(path, entry.name)
      let isFolder = entry.isFolder && !entry.isLink
      if isFolder { try removeContent(of: child) }
      guard (isFolder ? rmdir(child) : unlink(child)) == 0 else { throw failure(child) }
    }
  }

  private static func resolved(_ file: FileObject, isFinal: Bool) -> FileObject? {
    guard var target = file.linkTarget else { return nil }
    var path = file.fullPath
    for _ in 0..<64 {
      path = target.hasPrefix("/") ? target : PathParts.join(PathParts.parent(of: path), target)
      guard isFinal, let next = FileObject.readLink(path) else { break }
      target = next
    }
    return FileObject("/" + PathParts.withoutDots(path), isFolder: file.isFolder)
  }
}

extension FileStatus {
  /// The earliest time that is known: what .NET takes for the creation where the system keeps none.
  fileprivate var earliest: DateTime { DateTime.compare(modified, changed) < 0 ? modified : changed }
}
