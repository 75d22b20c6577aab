package import Runtime

/// No provider of this system has properties that can be made.
package struct NewItemProperty: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .new, "ItemProperty", synopsis: "Creates a new property for an item and sets its value.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("Files have none", "New-ItemProperty / -Name x -ErrorAction SilentlyContinue")])

  @Parameter("Paths of the items.", sets: [.set("Path", position: 0, mandatory: true)]) var path: [String] =
    []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The name of the property.", position: 1, pipeline: .byPropertyName, aliases: ["PSProperty"])
  var name: String
  @Parameter("Kind of the property.", pipeline: .byPropertyName, aliases: ["Type"]) var propertyType: String?
  @Parameter("Its value.", pipeline: .byPropertyName) var value: Value?
  @Parameter("Hidden items too.") var force = false
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
    try call.forEachItem(path, literal: literalPath, query) { _ in throw ProviderFault.notSupported }
  }
}
