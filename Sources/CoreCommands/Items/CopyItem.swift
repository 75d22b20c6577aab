package import Runtime

/// Copies items.
package struct CopyItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .copy, "Item", aliases: ["cpi", "copy"], synopsis: "Copies an item from one location to another.",
    effect: .changes, defaultSet: "Path",
    examples: [
      Example("A variable", "$one = 1; Copy-Item variable:one variable:two; $two", prints: "1")
    ])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Where the copy goes.", position: 1, pipeline: .byPropertyName) var destination: String?
  @Parameter("Folders stay folders.") var container = true
  @Parameter("Overwrite read-only files.") var force = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("With all that is in it.") var recurse = false
  @Parameter("Write the copies.") var passThru = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    var transfer = Transfer(
      recurses: recurse, force: force, keepsContainers: container, passThru: passThru, query: ItemQuery())
    transfer.query.filter = filter
    let resolver = PathResolver(call.place)
    let destination = destination ?? "."
    try call.forEachItem(path, literal: literalPath, query) { item in
      let target = try target(destination, resolver)
      guard target.provider === item.provider else {
        throw ProviderFault.argument(
          "Source and destination path did not resolve to the same provider.")
      }
      let isFolder = try resolver.isContainer(item)
      if isFolder, item.provider.implementation.isTree, try resolver.exists(target),
        try !resolver.isContainer(target)
      {
        throw FileError(
          "CopyContainerItemToLeafError",
          "Container cannot be copied onto existing leaf item.", .invalidArgument, type: .psArgumentException
        ).error(target: .string(item.display))
      }
      try item.items.copy(item, to: target, transfer, call)
    }
  }

  /// A destination with wildcards stands for the one folder that they match.
  private func target(_ destination: String, _ resolver: PathResolver) throws -> ProviderPath {
    if PathResolver.hasWildcards(destination) {
      let found = try resolver.resolveAllowingMissing(destination)
      if found.count == 1 { return found[0] }
    }
    return try resolver.locate(destination)
  }
}
