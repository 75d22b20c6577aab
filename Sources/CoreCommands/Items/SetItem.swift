package import Runtime

/// Sets the value of variables, functions, aliases and variables of the environment.
package struct SetItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .set, "Item", aliases: ["si"],
    synopsis: "Changes the value of an item to the value specified in the command.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("A variable", "Set-Item variable:five 5; $five", prints: "5")])

  @Parameter("Paths of the items.", sets: PathSets.namedPath) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("The new value.", position: 1, pipeline: [.byValue, .byPropertyName]) var value: Value?
  @Parameter("Read-only items too.") var force = false
  @Parameter("Write the item.") var passThru = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let resolver = PathResolver(call.place)
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    for (list, isLiteral) in [(path, false), (literalPath, true)] {
      for text in list {
        try call.attempt {
          var query = query
          query.isLiteral = isLiteral
          for item in try resolver.resolveAllowingMissing(text, query) {
            guard let made = try item.items.set(item, value ?? .null, call), passThru else { continue }
            try call.writeItem(made, at: item, isContainer: false)
          }
        }
      }
    }
  }
}
