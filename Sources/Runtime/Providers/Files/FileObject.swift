import Glibc

/// A System.IO.FileInfo or DirectoryInfo: a path, and what was known of it when last looked at.
package final class FileObject: HeapObject {
  /// The path as it was given: what `ToString()` writes.
  package private(set) var originalPath: String
  package private(set) var fullPath: String
  private var looked = false
  private var known: FileStatus?
  private var target: FileStatus?

  /// The object of a path that is absolute, or starts at a folder.
  package init(_ path: String, isFolder: Bool, in folder: String = "/") {
    originalPath = path
    fullPath = FileObject.absolute(path, in: folder)
    super.init(type: isFolder ? .directoryInfo : .fileInfo)
  }

  /// The object of what a path names.
  package convenience init(found path: String) {
    self.init(path, isFolder: FileStatus(path, followingLinks: true)?.isFolder ?? false)
  }

  package var isFolder: Bool { type === TypeInfo.directoryInfo }

  package override func text(_ engine: Engine) -> ShellString { .from(originalPath) }

  /// Forgets what is known of the file.
  package func refresh() { looked = false }

  /// The path of the file after it was moved.
  package func moved(to path: String) {
    (originalPath, fullPath) = (path, path)
    refresh()
  }

  /// The status of the path itself, a link not followed.
  package var status: FileStatus? {
    look()
    return known
  }

  /// The status of what the path leads to.
  package var followed: FileStatus? {
    look()
    return target ?? known
  }

  private func look() {
    guard !looked else { return }
    looked = true
    known = FileStatus(fullPath, followingLinks: false)
    target = known?.isLink == true ? FileStatus(fullPath, followingLinks: true) : known
  }

  private static func absolute(_ path: String, in folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : PathParts.join(folder, path)
    return "/" + PathParts.withoutDots(whole)
  }
}

extension FileObject: BridgedObject {}

extension FileObject {
  package var name: String { fullPath == "/" ? "/" : PathParts.name(of: fullPath) }

  /// The extension with its dot; a dot at the end alone is one too, as the recorded cases have it.
  package var fileExtension: String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[dot...])
  }

  /// Whether there is a file, or a folder, of the object's kind.
  package var exists: Bool {
    guard let status else { return false }
    if status.isLink, followed?.isLink != false { return !isFolder }
    return (followed?.isFolder ?? false) == isFolder
  }

  package var isHidden: Bool { name.hasPrefix(".") && name != "/" }

  /// Where a link leads, as it was written; nil for what is no link.
  package var linkTarget: String? {
    guard status?.isLink == true else { return nil }
    return FileObject.readLink(fullPath)
  }

  package static func readLink(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink(path, &buffer, buffer.count)
    return count < 0 ? nil : String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether nobody that this process counts as may write.
  package var isReadOnly: Bool {
    guard let status = followed else { return false }
    let identity = geteuid()
    if status.owner == identity { return status.mode & 0o200 == 0 }
    return status.mode & 0o222 == 0
  }

  /// The numbers of System.IO.FileAttributes.
  package var attributes: Int32 {
    guard let status else { return -1 }
    var bits: Int32 = 0
    if isReadOnly { bits |= 1 }
    if isHidden { bits |= 2 }
    if followed?.isFolder == true { bits |= 0x10 }
    if status.isLink { bits |= 0x400 }
    return bits == 0 ? 0x80 : bits
  }

  /// `d----`, `---h-`, `l----`: directory or link, archive, read-only, hidden, system.
  package var modeText: String {
    let isLink = status?.isLink == true
    let isFolder = followed?.isFolder == true
    return (isLink ? "l" : isFolder ? "d" : "-") + "-" + (isReadOnly ? "r" : "-") + (isHidden ? "h" : "-")
      + "-"
  }

  /// `SymbolicLink`, `HardLink`, or nil.
  package var linkType: String? {
    guard let status else { return nil }
    if status.isLink { return "SymbolicLink" }
    return !isFolder && status.links > 1 ? "HardLink" : nil
  }
}

extension TypeInfo {
  package static let fileSystemInfo = TypeTable.define(
    "System.IO.FileSystemInfo", base: TypeTable.define("System.MarshalByRefObject", base: object))
  package static let fileInfo = TypeTable.define("System.IO.FileInfo", base: fileSystemInfo)
  package static let directoryInfo = TypeTable.define("System.IO.DirectoryInfo", base: fileSystemInfo)
}
