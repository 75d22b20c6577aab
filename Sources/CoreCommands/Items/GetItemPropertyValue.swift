package import Runtime

/// Writes the values of properties of files.
package struct GetItemPropertyValue: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .get, "ItemPropertyValue", aliases: ["gpv"],
    synopsis: "Gets the value for one or more properties of a specified item.",
    defaultSet: "Path",
    examples: [Example("The name of the root folder", "Get-ItemPropertyValue / -Name Name", prints: "/")])

  @Parameter("Paths of the items.", sets: [.set("Path", position: 0, pipeline: [.byValue, .byPropertyName])])
  var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Names of the properties.", position: 1, aliases: ["PSProperty"], mandatory: true) var name:
    [String] = []
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
    let names = name
    let paths = path.isEmpty && literalPath.isEmpty ? ["."] : path
    try call.forEachItem(paths, literal: literalPath, query) { item in
      try ItemProperties.check(item)
      let file = try item.provider.implementation.item(at: item.path, call.place)
      for name in names {
        guard let value = try Members.propertyIfPresent(.from(name), of: file, call.engine) else {
          throw ItemPropertyFault.notFound(name)
        }
        try call.write(value)
      }
    }
  }
}
