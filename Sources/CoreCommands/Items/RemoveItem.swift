package import Runtime

/// Removes items; a folder that is not empty only with `-Recurse`.
package struct RemoveItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .remove, "Item", aliases: ["ri", "del", "erase", "rd"],
    synopsis: "Deletes the specified items.", effect: .changes, defaultSet: "Path",
    examples: [
      Example("A variable", "$gone = 1; Remove-Item variable:gone; Test-Path variable:gone", prints: "False")
    ])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("With all that is in it.") var recurse = false
  @Parameter("Read-only and hidden items too.") var force = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    let globbing = recurse ? ItemQuery(force: force) : query
    let removal = Removal(recurses: recurse, force: force, filter: filter)
    let resolver = PathResolver(call.place)
    try call.forEachItem(path, literal: literalPath, globbing) { item in
      if try isInUse(item, call.engine) { throw RemovalFault.inUse(item.display) }
      let isLink = FileStatus(PathParts.trimmed(item.path), followingLinks: false)?.isLink == true
      let isFull = try !isLink && resolver.isContainer(item) && item.items.hasChildren(item, call.place)
      guard isFull else {
        return try item.items.remove(item, removal, call)
      }
      if recurse, query.choosesNames {
        return try removeChosen(item, query, removal, call)
      }
      // Under -WhatIf the question is not asked.
      if !recurse, try !call.isWhatIf { throw PromptFault.noPrompt }
      try item.items.remove(item, removal, call)
    }
  }

  /// With `-Recurse` and names to choose, each item below that matches.
  private func removeChosen(
    _ item: ProviderPath, _ query: ItemQuery, _ removal: Removal, _ call: borrowing Invocation
  ) throws {
    let resolver = PathResolver(call.place)
    let names = try item.provider.implementation.childNames(
      of: item.path, query.withoutNames, allContainers: true, call.place)
    for name in names {
      let child = item.child(name)
      if try query.accepts(name) {
        try child.items.remove(child, removal, call)
      } else if try resolver.isContainer(child) {
        try removeChosen(child, query, removal, call)
      }
    }
  }

  /// Whether the session stands in the folder or below it.
  private func isInUse(_ item: ProviderPath, _ engine: Engine) throws -> Bool {
    guard item.provider.implementation.isTree else { return false }
    let current = try engine.currentPlace
    guard current.provider === item.provider else { return false }
    let path = PathParts.trimmed(item.path)
    return current.path == path || current.path.hasPrefix(path == "/" ? "/" : path + "/")
  }
}

/// What `Remove-Item` itself refuses.
enum RemovalFault: ShellFault {
  case inUse(String)

  var errorId: String { "InvalidOperation" }
  var exceptionType: TypeInfo { .psInvalidOperationException }
  var message: String {
    switch self {
    case .inUse(let path): "Cannot remove the item at '\(path)' because it is in use."
    }
  }
}

/// A question that a session cannot ask.
extension PromptFault {
  static var noPrompt: PromptFault { .nonInteractive }
}
