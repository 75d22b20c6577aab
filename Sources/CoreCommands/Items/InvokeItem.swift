package import Runtime

/// Opens items as a desktop would, which this shell has none of.
package struct InvokeItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .invoke, "Item", aliases: ["ii"], synopsis: "Performs the default action on the specified item.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("An item that is not there", "Invoke-Item /none -ErrorAction SilentlyContinue")])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter)
    try call.forEachItem(path, literal: literalPath, query) { item in
      throw GapFault.language("Invoke-Item \(item.display)")
    }
  }
}
