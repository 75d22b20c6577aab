package import Runtime

/// Takes the content out of files, which stay.
package struct ClearContent: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .clear, "Content", aliases: ["clc"],
    synopsis: "Deletes the contents of an item, but does not delete the item.", effect: .changes,
    defaultSet: "Path",
    examples: [
      Example("A variable", "$full = 1; Clear-Content variable:full; $null -eq $full", prints: "True")
    ])

  @Parameter("Paths of the items.", sets: PathSets.namedPath) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Read-only files too.") var force = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    try call.forEachItem(path, literal: literalPath, query) { item in
      guard try call.shouldProcess("Clear Content", target: "Item: \(item.display)") else { return }
      try item.items.clearContent(item, call)
    }
  }
}
