package import Runtime

/// Writes the items that paths stand for.
package struct GetItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "Item", aliases: ["gi"], synopsis: "Gets the item at the specified location.", defaultSet: "Path",
    examples: [Example("The root folder", "(Get-Item /).FullName", prints: "/")])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Hidden items too.") var force = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    let place = call.place
    for (list, isLiteral) in [(path, false), (literalPath, true)] {
      for text in list { try write(text, query, isLiteral, place, call) }
    }
  }

  private func write(
    _ text: String, _ query: ItemQuery, _ isLiteral: Bool, _ place: PathScope, _ call: borrowing Invocation
  ) throws {
    var query = query
    query.isLiteral = isLiteral
    let resolver = PathResolver(place)
    try call.attempt {
      for item in try resolver.resolve(text, query) {
        let value = try item.provider.implementation.item(at: item.path, place)
        try call.writeItem(value, at: item, isContainer: try resolver.isContainer(item))
      }
    }
  }
}
