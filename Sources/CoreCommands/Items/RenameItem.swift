package import Runtime

/// Gives an item another name.
package struct RenameItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .rename, "Item", aliases: ["rni", "ren"],
    synopsis: "Renames an item in a PowerShell provider namespace.", effect: .changes, defaultSet: "ByPath",
    examples: [
      Example("A variable", "$old = 1; Rename-Item variable:old new; $new", prints: "1")
    ])

  @Parameter(
    "Path of the item.",
    sets: [.set("ByPath", position: 0, mandatory: true, pipeline: [.byValue, .byPropertyName])])
  var path: String = ""
  @Parameter(
    "Path taken as it is.", aliases: PathSets.literalAliases,
    sets: [.set("ByLiteralPath", mandatory: true, pipeline: .byPropertyName)])
  var literalPath: String = ""
  @Parameter("The new name.", position: 1, pipeline: .byPropertyName) var newName: String
  @Parameter("Hidden and read-only items too.") var force = false
  @Parameter("Write the renamed item.") var passThru = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let isLiteral = !literalPath.isEmpty
    let text = isLiteral ? literalPath : path
    let transfer = Transfer(force: force, passThru: passThru)
    let newName = newName
    let resolver = PathResolver(call.place)
    var item: ProviderPath?
    try call.attempt {
      let found = try resolver.resolve(text, ItemQuery(force: true, isLiteral: isLiteral))
      guard found.count == 1 else {
        throw ProviderFault.argument(
          "Cannot rename because the path resolved to multiple items. Only one item can be renamed at a time."
        )
      }
      item = found[0]
    }
    // A name that cannot be ends the command; what is reported is what the system refuses.
    guard let item else { return }
    do { try item.items.rename(item, to: newName, transfer, call) } catch let error as ShellError
      where error.kind == .error
    {
      try call.report(error)
    }
  }
}
