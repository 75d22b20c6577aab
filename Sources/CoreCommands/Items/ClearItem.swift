package import Runtime

/// Takes the value off variables and the like; files have none that could be taken.
package struct ClearItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .clear, "Item", aliases: ["cli"],
    synopsis: "Clears the contents of an item, but does not delete the item.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("A variable", "$full = 1; Clear-Item variable:full; $null -eq $full", prints: "True")])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Read-only items too.") var force = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    try call.forEachItem(path, literal: literalPath, query) { item in try item.items.clear(item, call) }
  }
}
