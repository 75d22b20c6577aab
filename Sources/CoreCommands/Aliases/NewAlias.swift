import Runtime

/// Makes an alias that is not there yet.
struct NewAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "Alias", aliases: ["nal"], synopsis: "Creates a new alias.", effect: .changes,
    outputs: ["System.Management.Automation.AliasInfo"],
    examples: [Example("A shorter name", "New-Alias tell Write-Output; tell hi", prints: "hi")])

  @Parameter("The alias's name.", position: 0, pipeline: .byPropertyName) var name: String
  @Parameter("The command it stands for.", position: 1, pipeline: .byPropertyName) var value: String
  @Parameter("What it is for.") var description = ""
  @Parameter("What may be done with it.") var option: ScopedItemOptions?
  @Parameter("Write the alias.") var passThru = false
  @Parameter("The scope to make it in.") var scope: String?
  @Parameter("Replace one that is there.") var force = false

  func process(in call: borrowing Invocation) throws {
    guard try call.shouldProcess("New Alias", target: "Name: \(name) Value: \(value)") else { return }
    let place = try call.scope(scope)
    let alias = AliasInfo(
      .from(name), .from(value), options: option?.options ?? [], description: .from(description))
    alias.moduleName = place.pointee.session.module?.name ?? .empty
    try call.attempt {
      if !force, place.pointee.extra?.aliases[alias.symbol] != nil {
        throw AliasFault.exists(name).error(target: .string(name))
      }
      try AliasTable.set(alias, in: place, force: force)
    }
    if passThru { try call.write(.object(alias)) }
  }
}
