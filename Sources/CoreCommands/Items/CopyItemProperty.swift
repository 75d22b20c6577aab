import Runtime

/// Copies a property of an item to another, where a provider has such.
struct CopyItemProperty: Cmdlet {
  static let declaration = CmdletDeclaration(
    .copy, "ItemProperty",
    synopsis: "Copies a property and value from a specified location to another location.", effect: .changes,
    defaultSet: "Path",
    examples: [
      Example("Files have none", "Copy-ItemProperty / -Name x -Destination y -ErrorAction SilentlyContinue")
    ])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The item that gets the property.", position: 1, pipeline: .byPropertyName)
  var destination: String
  @Parameter("The property.", position: 2, pipeline: .byPropertyName, aliases: ["PSProperty"])
  var name: String
  @Parameter("Write what came of it.") var passThru = false
  @Parameter("Hidden items too.") var force = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    try call.forEachItem(path, literal: literalPath, query) { _ in throw ProviderFault.notSupported }
  }
}
