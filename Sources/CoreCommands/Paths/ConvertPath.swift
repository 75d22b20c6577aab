package import Runtime

/// Writes the provider's own paths of items.
package struct ConvertPath: Cmdlet {
  package static let declaration = CmdletDeclaration(
    .convert, "Path", aliases: ["cvpa"],
    synopsis: "Converts a path from a PowerShell path to a PowerShell provider path.", defaultSet: "Path",
    outputs: ["System.String"],
    examples: [Example("A variable of the environment", "Convert-Path env:HOME", prints: "HOME")])

  @Parameter("The paths.", sets: PathSets.path) var path: [String] = []
  @Parameter("Paths taken as they are.", aliases: PathSets.literalAliases, sets: PathSets.literal)
  var literalPath: [String] = []
  @Parameter("Hidden items too.") var force = false

  package init() {}

  package mutating func process(in call: borrowing Invocation) throws {
    try call.forEachItem(path, literal: literalPath, ItemQuery(force: force)) { item in
      try call.write(.string(item.path))
    }
  }
}
