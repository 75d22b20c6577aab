/// From what a user writes as a path to the place of a provider.
package struct PathResolver {
  package let place: PathScope
  package var session: SessionDrives { place.engine.providers }

  package init(_ place: PathScope) { self.place = place }

  /// The place that a path names, wildcards taken as they are; nothing needs to be there.
  ///
  /// Throws if the path names a drive or a provider that does not exist.
  package func locate(_ text: String) throws(ShellError) -> ProviderPath {
    if let (provider, path) = try providerQualified(text) {
      let inner = try home(path, provider) ?? path
      return ProviderPath(provider, drive: nil, path: provider.implementation.normalize(inner))
    }
    let current = try place.engine.currentPlace
    if let path = try home(text, current.provider) {
      return try locate(path)
    }
    guard let (name, rest) = PathResolver.driveQualified(text) else { return below(current, text) }
    guard let drive = place.drive(named: name) else { throw ProviderFault.driveNotFound(name).thrown() }
    let path = PathParts.slashed(rest)
    if path.hasPrefix("/") || !drive.provider.implementation.isTree { return at(path, of: drive) }
    return at(PathParts.join(drive.currentLocation, path), of: drive)
  }

  /// The drive that a path begins with and the rest; nil for a relative path.
  package static func driveQualified(_ text: String) -> (drive: String, rest: String)? {
    if text.hasPrefix("./") || text.hasPrefix(".\\") { return nil }
    if text.hasPrefix("/") || text.hasPrefix("\\") { return ("/", text) }
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return nil }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  /// Whether a path is qualified by a provider: `Name::path`, `Module\Name::path`.
  package static func isProviderQualified(_ text: String) -> Bool {
    guard let range = text.firstColons, range > text.startIndex else { return false }
    return !text.hasPrefix("./") && !text.hasPrefix(".\\")
  }

  private func providerQualified(_ text: String) throws(ShellError) -> (ProviderInfo, String)? {
    guard PathResolver.isProviderQualified(text), let colons = text.firstColons else { return nil }
    let provider = try session.requireProvider(named: String(text[..<colons]))
    return (provider, String(text[text.index(colons, offsetBy: 2)...]))
  }

  /// The path with `~` at its beginning made the provider's home; nil if it does not begin so.
  private func home(_ text: String, _ provider: ProviderInfo) throws(ShellError) -> String? {
    guard text == "~" || text.hasPrefix("~/") || text.hasPrefix("~\\") else { return nil }
    guard let home = provider.home else { throw ProviderFault.noHome(provider.name).thrown() }
    return text.count == 1 ? home : PathParts.join(home, String(text.dropFirst(2)))
  }

  private func at(_ path: String, of drive: PSDriveInfo) -> ProviderPath {
    let provider = drive.provider
    guard provider.implementation.isTree else {
      let name = path.hasPrefix("/") ? String(path.dropFirst()) : path
      return ProviderPath(provider, drive: drive, path: name)
    }
    let relative = PathParts.withoutDots(path)
    let root = drive.root
    let whole = relative.isEmpty ? root : PathParts.join(root, relative)
    return ProviderPath(provider, drive: drive, path: whole)
  }

  private func below(_ current: ProviderPath, _ text: String) -> ProviderPath {
    let path = PathParts.slashed(text)
    guard current.provider.implementation.isTree else {
      let name = path.hasPrefix("./") ? String(path.dropFirst(2)) : path == "." ? current.path : path
      return current.at(name)
    }
    guard let drive = current.drive else {
      let whole = PathParts.join(current.path, path)
      return current.at("/" + PathParts.withoutDots(whole))
    }
    return at(PathParts.join(PathParts.trimmed(current.relative), path), of: drive)
  }
}

extension String {
  /// Where `::` stands first.
  fileprivate var firstColons: Index? {
    var previous: Index?
    for index in indices where self[index] == ":" {
      if let previous, self.index(after: previous) == index { return previous }
      previous = index
    }
    return nil
  }
}
