/// A place of a provider, and the drive that it was reached by.
package struct ProviderPath {
  package let provider: ProviderInfo
  /// Nil for a path that named its provider.
  package let drive: PSDriveInfo?
  /// The provider's own path.
  package let path: String

  package init(_ provider: ProviderInfo, drive: PSDriveInfo?, path: String) {
    (self.provider, self.drive, self.path) = (provider, drive, path)
  }

  /// The same drive and provider at another path.
  package func at(_ path: String) -> ProviderPath { ProviderPath(provider, drive: drive, path: path) }

  /// The path with its provider's name: `PSPath`.
  package var providerQualified: String { "\(provider.fullName)::\(path)" }

  /// The path as the session writes it: by its drive where there is one.
  package var display: String {
    guard let drive else { return providerQualified }
    guard drive.isSeparatedByColon else { return path }
    return "\(drive.name):/\(relative)"
  }

  /// The path below the drive's root, without a leading separator.
  package var relative: String {
    let root = drive?.root ?? ""
    let bare = path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
    return bare.hasPrefix("/") ? String(bare.dropFirst()) : bare
  }

  package var name: String { provider.implementation.isTree ? PathParts.name(of: path) : path }

  /// The item one level down.
  package func child(_ name: String) -> ProviderPath {
    at(provider.implementation.isTree ? PathParts.join(path, name) : name)
  }
}

/// Cutting and joining paths at slashes.
package enum PathParts {
  /// The path with `\` made to `/`.
  package static func slashed(_ path: String) -> String {
    path.utf8.contains(0x5C) ? String(path.map { $0 == "\\" ? "/" : $0 }) : path
  }

  /// The last part; a slash at the end does not count.
  package static func name(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return trimmed }
    return String(trimmed[trimmed.index(after: slash)...])
  }

  /// All but the last part: `/` for what lies in the root, empty for a lone name.
  package static func parent(of path: String) -> String {
    let trimmed = trimmed(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "" }
    if slash == trimmed.startIndex { return trimmed.count == 1 ? "" : "/" }
    return String(trimmed[..<slash])
  }

  package static func join(_ parent: String, _ child: String) -> String {
    if parent.isEmpty { return child }
    let child = child.hasPrefix("/") ? String(child.dropFirst()) : child
    return parent.hasSuffix("/") ? parent + child : parent + "/" + child
  }

  /// Without slashes at the end; the root stays.
  package static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  /// A relative path without `.` and `..`; what would lead above its beginning is left out.
  ///
  /// One slash at the end stays.
  package static func withoutDots(_ path: String) -> String {
    var parts: [Substring] = []
    let all = path.split(separator: "/")
    for part in all where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    let text = parts.joined(separator: "/")
    return path.hasSuffix("/") && !text.isEmpty ? text + "/" : text
  }
}
