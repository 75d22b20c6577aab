import Runtime

/// Lists the containers that paths stand for, in PowerShell's way of mixing wildcards, filters and recursion.
struct ChildLister {
  private let listing: Listing
  private let place: PathScope
  private let resolver: PathResolver

  init(_ listing: Listing, _ place: PathScope) {
    (self.listing, self.place, resolver) = (listing, place, PathResolver(place))
  }

  func list(_ text: String, isLiteral: Bool, _ call: borrowing Invocation) throws {
    var query = listing.query
    query.isLiteral = isLiteral
    if isLiteral || !(PathResolver.hasWildcards(text) || query.choosesNames) {
      let item = try resolver.locate(isLiteral ? text : PathResolver.unescaped(text))
      guard try resolver.exists(item) else { throw ProviderFault.pathNotFound(item.path) }
      return try listWhole(item, query, call)
    }
    try listChosen(text, query, call)
  }

  private func listWhole(_ item: ProviderPath, _ query: ItemQuery, _ call: borrowing Invocation) throws {
    if query.choosesNames { return try enumerate(item, query, depth: listing.depth, prefix: "", call) }
    if try resolver.isContainer(item) { return try item.items.list(item, with(query), call) }
    try write(item, prefix: "", call)
  }

  private func with(_ query: ItemQuery) -> Listing {
    var listing = listing
    listing.query = query
    return listing
  }

  private func listChosen(_ text: String, _ query: ItemQuery, _ call: borrowing Invocation) throws {
    var (text, query) = (text, query)
    if listing.recurses { moveLeafIntoQuery(&text, &query) }
    var globbing = query
    if listing.recurses { (globbing.include, globbing.exclude, globbing.filter) = ([], [], nil) }
    let isGlobbed = PathResolver.hasWildcards(text)
    let items = try resolver.resolve(text, globbing)
    let enumerates = query.choosesNames || (listing.recurses && isGlobbed)
    for item in items {
      if enumerates {
        try enumerate(item, query, depth: listing.depth, prefix: "", call)
      } else if !isGlobbed || listing.recurses, try resolver.isContainer(item) {
        try item.items.list(item, with(query), call)
      } else {
        try write(item, prefix: "", call)
      }
    }
  }

  /// With `-Recurse` the last part of a path, `*.txt`, says what to look for below the folder before it.
  private func moveLeafIntoQuery(_ text: inout String, _ query: inout ItemQuery) {
    let leaf = PathParts.name(of: PathParts.slashed(text))
    let parent = String(text.dropLast(leaf.count))
    if leaf == "*" {
      text = parent
    } else if query.include.isEmpty, PathResolver.hasWildcards(leaf) {
      query.include = [WildcardPattern(.from(leaf))]
      text = parent
    }
    if text.isEmpty { text = "." }
  }

  /// Goes through a container by names, which `-Include` and `-Exclude` choose.
  private func enumerate(
    _ item: ProviderPath, _ query: ItemQuery, depth: UInt32?, prefix: String, _ call: borrowing Invocation
  ) throws {
    guard try resolver.isContainer(item) else {
      if try query.accepts(item.name) { try write(item, prefix: prefix, call) }
      return
    }
    let names = try item.provider.implementation.childNames(
      of: item.path, query.withoutNames, allContainers: listing.recurses, place)
    for name in names {
      let child = item.child(name)
      if try query.accepts(name) { try write(child, prefix: prefix, call) }
      if listing.recurses, depth != 0, try goesInto(child) {
        try enumerate(child, query, depth: depth.map { $0 - 1 }, prefix: prefix + name + "/", call)
      }
    }
  }

  private func goesInto(_ child: ProviderPath) throws -> Bool {
    guard try resolver.isContainer(child) else { return false }
    return FileStatus(child.path, followingLinks: false)?.isLink != true || listing.followsLinks
  }

  private func write(_ item: ProviderPath, prefix: String, _ call: borrowing Invocation) throws {
    let isContainer = try resolver.isContainer(item)
    if listing.namesOnly {
      return try call.writeItem(.string(prefix + item.name), at: item, isContainer: isContainer)
    }
    let value = try item.provider.implementation.item(at: item.path, place)
    try call.writeItem(value, at: item, isContainer: isContainer)
  }
}
