package import Runtime

/// Moves items.
package struct MoveItem: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .move, "Item", aliases: ["mi", "move"], synopsis: "Moves an item from one location to another.",
    effect: .changes, defaultSet: "Path",
    examples: [Example("A file that would be moved", "Move-Item /etc/hostname /tmp/ -WhatIf > $null")])

  @Parameter("Paths of the items.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Where the items go.", position: 1, pipeline: .byPropertyName) var destination = "."
  @Parameter("Overwrite what is there.") var force = false
  @Parameter("The provider's filter.") var filter: String?
  @Parameter("Names to keep.") var include: [String] = []
  @Parameter("Names to leave out.") var exclude: [String] = []
  @Parameter("Write the moved items.") var passThru = false
  @Parameter(
    "Who acts; the file system asks nobody.", pipeline: .byPropertyName,
    typed: "System.Management.Automation.PSCredential")
  var credential: Value?

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    let query = ItemQuery(include: include, exclude: exclude, filter: filter, force: force)
    let transfer = Transfer(force: force, passThru: passThru)
    let resolver = PathResolver(call.place)
    let destination = destination
    try call.forEachItem(path, literal: literalPath, query) { item in
      let target = try resolver.locate(destination)
      guard target.provider === item.provider else {
        throw ProviderFault.argument(
          "Source and destination path did not resolve to the same provider.")
      }
      try item.items.move(item, to: target, transfer, call)
    }
  }
}
