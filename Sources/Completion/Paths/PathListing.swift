import Runtime
import TypeLibrary

/// The items of a container as completed paths.
struct PathListing {
  let place: PathScope
  let style: PathStyle
  let filter: TextPattern
  let prefix: String?
  let containersOnly: Bool
  let extensions: [String]?

  func items(of container: ProviderPath) -> [CompletionItem] {
    container.provider.isFileSystem ? files(of: container) : others(of: container)
  }

  private func files(of folder: ProviderPath) -> [CompletionItem] {
    let base = style.folder(base(of: folder))
    return (FolderReader.entries(of: folder.path) ?? []).compactMap { entry in
      guard !containersOnly || entry.isFolder, filter.matches(entry.name) else { return nil }
      if !entry.isFolder, let extensions, !extensions.contains(self.extension(of: entry.name)) { return nil }
      return CompletionItem(
        style.text(base, entry.name), list: entry.name,
        entry.isFolder ? .providerContainer : .providerItem,
        tip: PathParts.join(folder.path, entry.name))
    }
  }

  private func `extension`(of name: String) -> String {
    name.lastIndex(of: ".").map { name[$0...].lowercased() } ?? ""
  }

  /// The folder as it is written in front of its items, a separator at its end.
  private func base(of folder: ProviderPath) -> String {
    if style.isRelative { return relative(folder.path) }
    var text = folder.path
    if let drive = folder.drive {
      if drive.isSeparatedByColon { text = "\(drive.name):/\(folder.relative)" }
    }
    if !text.hasSuffix("/") { text += "/" }
    return (prefix ?? "") + text
  }

  /// A folder seen from the location: `./`, `./sub/`, `../`.
  private func relative(_ path: String) -> String {
    let here = place.engine.location.split(separator: "/")
    let there = path.split(separator: "/")
    let common = zip(here, there).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: here.count - common)
    let parts = up + there[common...]
    let text = parts.map { $0 + "/" }.joined()
    return text.hasPrefix("../") ? text : "./" + text
  }

  private func others(of container: ProviderPath) -> [CompletionItem] {
    let implementation = container.provider.implementation
    // A container that cannot be listed offers nothing.
    let names =
      (try? implementation.childNames(of: container.path, ItemQuery(), allContainers: true, place)) ?? []
    let display = container.drive.map { "\($0.name):/" } ?? container.providerQualified
    let base = style.folder(style.isRelative ? "./" : (prefix ?? display))
    guard !containersOnly else { return [] }
    return names.filter { filter.matches($0) }.map { name in
      CompletionItem(
        style.text(base, name), list: name, .providerItem,
        tip: display + name)
    }
  }
}
