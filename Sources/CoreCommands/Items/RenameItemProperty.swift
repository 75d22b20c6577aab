import Runtime

/// Gives a property of an item another name, where a provider has such.
struct RenameItemProperty: Cmdlet {
  static let declaration = CmdletDeclaration(
    .rename, "ItemProperty", aliases: ["rnp"], synopsis: "Renames a property of an item.", effect: .changes,
    defaultSet: "Path",
    examples: [
      Example("Files have none", "Rename-ItemProperty / -Name x -NewName y -ErrorAction SilentlyContinue")
    ])

  @Parameter("Path of the item.", sets: PathSets.path) var path: String = ""
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: String = ""
  @Parameter("The property.", position: 1, pipeline: .byPropertyName, aliases: ["PSProperty"])
  var name: String
  @Parameter("Its new name.", position: 2, pipeline: .byPropertyName) var newName: String
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
    try call.forEachItem(path.isEmpty ? [] : [path], literal: literalPath.isEmpty ? [] : [literalPath], query)
    { _ in throw ProviderFault.notSupported }
  }
}
