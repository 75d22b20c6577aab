extension PathResolver {
  /// The items that a path stands for: those that match its wildcards, or the one it names.
  ///
  /// Throws if a path without wildcards names nothing.
  package func resolve(_ text: String, _ query: ItemQuery = ItemQuery()) throws(ShellError) -> [ProviderPath]
  {
    if query.isLiteral {
      let found = try locate(text)
      guard try exists(found) else { throw ProviderFault.pathNotFound(found.display).thrown() }
      return [found]
    }
    return try expand(text, query, allowMissing: false)
  }

  /// The same, but a path without wildcards may name nothing.
  package func resolveAllowingMissing(
    _ text: String, _ query: ItemQuery = ItemQuery()
  ) throws(ShellError) -> [ProviderPath] {
    if query.isLiteral { return [try locate(text)] }
    return try expand(text, query, allowMissing: true)
  }

  package func exists(_ path: ProviderPath) throws(ShellError) -> Bool {
    try path.provider.implementation.exists(path.path, place)
  }

  package func isContainer(_ path: ProviderPath) throws(ShellError) -> Bool {
    try path.provider.implementation.isContainer(path.path, place)
  }

  private func expand(
    _ text: String, _ query: ItemQuery, allowMissing: Bool
  ) throws(ShellError) -> [ProviderPath] {
    let located = try locate(text)
    guard PathResolver.hasWildcards(text) || query.choosesNames else {
      let plain = try text.contains("`") ? locate(PathResolver.unescaped(text)) : located
      if allowMissing { return [plain] }
      guard try exists(plain) else { throw ProviderFault.pathNotFound(plain.display).thrown() }
      return [plain]
    }
    guard located.provider.implementation.isTree else {
      return try children(of: located.at(""), matching: located.path, isLast: true, query)
    }
    return try expandTree(located, query)
  }

  private func expandTree(_ located: ProviderPath, _ query: ItemQuery) throws(ShellError) -> [ProviderPath] {
    var segments = located.relative.split(separator: "/").map { String($0) }
    let last = segments.count - 1
    guard let first = segments.firstIndex(where: { PathResolver.hasWildcards($0) }) ?? (last < 0 ? nil : last)
    else { return [located] }
    let root = located.drive?.root ?? (located.path.hasPrefix("/") ? "/" : "")
    var folder = located.at(root)
    for segment in segments[..<first] { folder = folder.child(PathResolver.unescaped(segment)) }
    segments.removeFirst(first)
    var folders = [folder]
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      var found: [ProviderPath] = []
      for folder in folders {
        found += try children(of: folder, matching: segment, isLast: isLast, query)
      }
      folders = found
    }
    return folders
  }

  private func children(
    of folder: ProviderPath, matching segment: String, isLast: Bool, _ query: ItemQuery
  ) throws(ShellError) -> [ProviderPath] {
    var found: [ProviderPath] = []
    guard PathResolver.hasWildcards(segment) || (isLast && query.choosesNames) else {
      let child = folder.child(PathResolver.unescaped(segment))
      guard try isLast ? exists(child) : isContainer(child) else { return [] }
      return [child]
    }
    guard try isContainer(folder) else { return [] }
    let pattern = WildcardPattern(.from(segment))
    let isGlobbed = PathResolver.hasWildcards(segment)
    let names = try folder.provider.implementation.childNames(
      of: folder.path, query, allContainers: !isLast, place)
    for name in names {
      let isMatch = try pattern.accepts(.from(name))
      guard isMatch || (isGlobbed && isLast && !query.include.isEmpty) else { continue }
      let child = folder.child(name)
      let isChosen = try isLast ? query.accepts(name) : isContainer(child)
      if isChosen { found.append(child) }
    }
    return found
  }

  package static func hasWildcards(_ text: String) -> Bool {
    WildcardPattern.containsWildcards(.from(text))
  }

  package static func unescaped(_ text: String) -> String {
    text.contains("`") ? String(WildcardPattern.unescape(.from(text))) : text
  }
}
