import Glibc

/// What a folder holds.
package enum FolderReader {
  package struct Entry {
    package let name: String
    /// Whether it is a folder, or a link to one.
    package let isFolder: Bool
    package let isLink: Bool

    package var isHidden: Bool { name.hasPrefix(".") }
  }

  /// The entries of a folder in the order of the system; nil if it cannot be read, and `errno` says why.
  package static func entries(of path: String) -> [Entry]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      let kind = Int32(entry.pointee.d_type)
      if kind == Int32(DT_DIR) || kind == Int32(DT_REG) {
        entries.append(Entry(name: name, isFolder: kind == Int32(DT_DIR), isLink: false))
        continue
      }
      let whole = PathParts.join(path, name)
      let isLink = FileStatus(whole, followingLinks: false)?.isLink ?? false
      let isFolder = FileStatus(whole, followingLinks: true)?.isFolder ?? false
      entries.append(Entry(name: name, isFolder: isFolder, isLink: isLink))
    }
    return entries
  }

  /// The names of a folder's entries in the order of the system, nothing asked about them; none if it cannot be read.
  package static func names(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = name(of: entry)
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  /// Folders first, then files, each by name as the culture sorts, case ignored: the order of `Get-ChildItem`.
  package static func sorted(_ entries: [Entry], _ culture: CultureInfo) -> [Entry] {
    let collator = culture.collator
    let keyed = entries.map { (entry: $0, key: ShellString.from($0.name)) }
    let order = keyed.sorted { left, right in
      if left.entry.isFolder != right.entry.isFolder { return left.entry.isFolder }
      return collator.compare(left.key, right.key, .ignoreCase) < 0
    }
    return order.map(\.entry)
  }
}
