import Runtime

/// The two sets that commands over paths share.
enum PathSets {
  /// By position, by value and by name.
  static let path: [ParameterSetMark] = [
    .set("Path", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])
  ]
  /// By position and by name: the value of the pipeline is something else.
  static let namedPath: [ParameterSetMark] = [
    .set("Path", position: 0, mandatory: true, pipeline: .byPropertyName)
  ]
  static let literal: [ParameterSetMark] = [.set("LiteralPath", mandatory: true, pipeline: .byPropertyName)]
  static let literalAliases = ["PSPath", "LP"]
}

extension Invocation {
  /// Calls a body for each item that paths stand for; what a path or an item throws is reported.
  func forEachItem(
    _ paths: [String], literal: [String], _ query: ItemQuery, _ body: (ProviderPath) throws -> Void
  ) throws {
    var literally = query
    literally.isLiteral = true
    for (list, query) in [(paths, query), (literal, literally)] {
      for path in list {
        try forEachItem(of: path, query, body)
      }
    }
  }

  private func forEachItem(
    of path: String, _ query: ItemQuery, _ body: (ProviderPath) throws -> Void
  ) throws {
    var items: [ProviderPath] = []
    let resolver = PathResolver(place)
    try attempt { items = try resolver.resolve(path, query) }
    for item in items { try attempt { try body(item) } }
  }
}
