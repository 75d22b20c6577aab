import Glibc
package import Runtime

/// The provider of files and folders.
package final class FileSystemProvider: ItemProvider {
  package init() {}

  package var isTree: Bool { true }

  package func normalize(_ path: String) -> String {
    let path = PathParts.slashed(path)
    return path.hasPrefix("/") ? "/" + PathParts.withoutDots(path) : PathParts.withoutDots(path)
  }

  package func exists(_ path: String, _ place: PathScope) -> Bool {
    FileStatus(PathParts.trimmed(path), followingLinks: false) != nil
  }

  package func isContainer(_ path: String, _ place: PathScope) -> Bool {
    FileStatus(path, followingLinks: true)?.isFolder ?? false
  }

  package func item(at path: String, _ place: PathScope) throws(ShellError) -> Value {
    guard exists(path, place) else {
      throw FileError(
        "ItemNotFound", "Could not find item \(path).", .objectNotFound, type: .itemNotFoundException
      ).error(target: .string(path))
    }
    return .object(FileObject(found: path))
  }

  package func read(_ path: String, _ place: PathScope) throws(ShellError) -> Value? {
    guard let bytes = FileBytes.read(path) else { return nil }
    let lines = FileBytes.lines(bytes).map { Value.string($0) }
    return lines.count == 1 ? lines[0] : .array(lines)
  }

  package func childNames(
    of path: String, _ query: ItemQuery, allContainers: Bool, _ place: PathScope
  ) throws(ShellError) -> [String] {
    try FileListing(query, place.engine).entries(of: path, allContainers: allContainers).map(\.name)
  }

  package func hasChildren(_ place: ProviderPath, _ scope: PathScope) -> Bool {
    !(FolderReader.entries(of: place.path) ?? []).isEmpty
  }
}

extension FileSystemProvider {
  package func list(_ place: ProviderPath, _ listing: Listing, _ call: borrowing Invocation) throws {
    try FileLister(listing, place, call.engine).list(call)
  }
}

/// The entries of a folder that a query lets pass.
struct FileListing {
  private let query: ItemQuery
  private let culture: CultureInfo
  private let filter: WildcardPattern?

  init(_ query: ItemQuery, _ engine: Engine) {
    (self.query, culture) = (query, engine.culture)
    filter = query.filter.flatMap { FileListing.pattern(ofFilter: $0) }
  }

  /// A filter knows only `*` and `?`; `*` and `*.*` are no filter.
  private static func pattern(ofFilter filter: String) -> WildcardPattern? {
    if filter.isEmpty || filter == "*" || filter == "*.*" { return nil }
    let escaped = WildcardPattern.escape(.from(filter), keeping: [0x2A, 0x3F])
    return WildcardPattern(escaped, ignoreCase: false)
  }

  /// In the order of listings; `allContainers`: folders need not match the filter.
  func entries(of path: String, allContainers: Bool) throws(ShellError) -> [FolderReader.Entry] {
    guard let all = FolderReader.entries(of: path) else {
      throw FileError.system(errno, path, operation: "Dir").error(target: .string(path))
    }
    var chosen: [FolderReader.Entry] = []
    for entry in all {
      if let filter, !(allContainers && entry.isFolder), try !filter.accepts(.from(entry.name)) { continue }
      if accepts(entry, in: path) { chosen.append(entry) }
    }
    return FolderReader.sorted(chosen, culture)
  }

  func accepts(_ entry: FolderReader.Entry, in path: String) -> Bool {
    let wanted = query.attributes
    if wanted.file, entry.isFolder { return false }
    if wanted.directory, !entry.isFolder { return false }
    if wanted.hidden, !entry.isHidden { return false }
    if wanted.system { return false }
    if wanted.readOnly {
      guard FileObject(found: PathParts.join(path, entry.name)).isReadOnly else { return false }
    }
    return query.force || wanted.hidden || !entry.isHidden
  }
}

/// Writes the content of a folder, level by level.
private final class FileLister {
  private let listing: Listing
  private let origin: ProviderPath
  private let files: FileListing
  private let folders: FileListing
  private var visited: Set<UInt64> = []

  init(_ listing: Listing, _ origin: ProviderPath, _ engine: Engine) {
    (self.listing, self.origin) = (listing, origin)
    files = FileListing(listing.query, engine)
    var query = listing.query
    (query.filter, query.attributes) = (nil, AttributeQuery())
    query.attributes.directory = true
    query.force = listing.query.force
    folders = FileListing(query, engine)
  }

  func list(_ call: borrowing Invocation) throws {
    try list(origin.path, prefix: "", depth: listing.depth, call)
  }

  private func list(_ path: String, prefix: String, depth: UInt32?, _ call: borrowing Invocation) throws {
    let entries: [FolderReader.Entry]
    do { entries = try files.entries(of: path, allContainers: false) } catch {
      return try call.report(error)
    }
    for entry in entries { try write(entry, in: path, prefix: prefix, call) }
    guard listing.recurses, depth != 0 else { return }
    for folder in try folders.entries(of: path, allContainers: true) {
      let inner = PathParts.join(path, folder.name)
      guard isWanted(folder, inner) else { continue }
      try list(inner, prefix: prefix + folder.name + "/", depth: depth.map { $0 - 1 }, call)
    }
  }

  /// Links to folders are gone into only on request, and no folder twice.
  private func isWanted(_ folder: FolderReader.Entry, _ path: String) -> Bool {
    guard folder.isLink else { return true }
    guard listing.followsLinks, let status = FileStatus(path, followingLinks: true) else { return false }
    return visited.insert(status.inode ^ status.device << 32).inserted
  }

  private func write(
    _ entry: FolderReader.Entry, in path: String, prefix: String, _ call: borrowing Invocation
  ) throws {
    let place = origin.at(PathParts.join(path, entry.name))
    let value: Value =
      listing.namesOnly
      ? .string(prefix + entry.name) : .object(FileObject(place.path, isFolder: entry.isFolder))
    try call.writeItem(value, at: place, isContainer: entry.isFolder)
  }
}
