package import Runtime

/// Makes files, folders, links, variables, functions and the like.
package struct NewItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .new, "Item", aliases: ["ni"], synopsis: "Creates a new item.", effect: .changes, defaultSet: "pathSet",
    examples: [
      Example("A variable of the environment", "(New-Item env:EXAMPLE -Value 'text').Value", prints: "text")
    ])

  @Parameter(
    "Path of the new item.",
    sets: [
      .set("nameSet", position: 0, pipeline: .byPropertyName),
      .set("pathSet", position: 0, mandatory: true, pipeline: .byPropertyName),
    ])
  var path: [String] = []
  @Parameter(
    "Name of the new item.", sets: [.set("nameSet", mandatory: true, pipeline: .byPropertyName)],
    validation: [AllowEmptyAttribute(.null), AllowEmptyAttribute(.emptyString)])
  var name: String = ""
  @Parameter("Kind of the new item.", pipeline: .byPropertyName, aliases: ["Type"]) var itemType: String?
  @Parameter(
    "Its content, or where a link leads.", pipeline: [.byValue, .byPropertyName], aliases: ["Target"])
  var value: Value?
  @Parameter("Overwrite what is there; make the folders above.") var force = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let request = ItemRequest(type: itemType, value: value ?? .null, force: force)
    let resolver = PathResolver(call.place)
    let paths = path.isEmpty ? ["."] : path
    for path in paths {
      try call.attempt {
        // A new item's name has no wildcards; a folder that it goes into may.
        var places: [ProviderPath] = []
        if name.isEmpty {
          places = [try resolver.locate(path)]
        } else {
          for folder in try resolver.resolveAllowingMissing(path) {
            let whole =
              folder.provider.implementation.isTree
              ? PathParts.join(folder.path, PathParts.slashed(name)) : name
            places.append(folder.at(folder.provider.implementation.normalize(whole)))
          }
        }
        for place in places { try call.attempt { try place.items.make(place, request, call) } }
      }
    }
  }
}
