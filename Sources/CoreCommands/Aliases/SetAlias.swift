import Runtime

/// Makes an alias, or gives one another command.
struct SetAlias: Cmdlet {
  static let declaration = CmdletDeclaration(
    .set, "Alias", aliases: ["sal"],
    synopsis: "Creates or changes an alias for a cmdlet or other command in the current PowerShell session.",
    effect: .changes, outputs: ["System.Management.Automation.AliasInfo"],
    examples: [Example("A shorter name", "Set-Alias say Write-Output; say hi", prints: "hi")])

  @Parameter("The alias's name.", position: 0, pipeline: .byPropertyName) var name: String
  @Parameter("The command it stands for.", position: 1, pipeline: .byPropertyName) var value: String
  @Parameter("What it is for.") var description = ""
  @Parameter("What may be done with it.") var option: ScopedItemOptions?
  @Parameter("Write the alias.") var passThru = false
  @Parameter("The scope to make it in.") var scope: String?
  @Parameter("Change it though it is read-only.") var force = false

  func process(in call: borrowing Invocation) throws {
    guard try call.shouldProcess("Set Alias", target: "Name: \(name) Value: \(value)") else { return }
    let place = try call.scope(scope)
    let alias = AliasInfo(
      .from(name), .from(value), options: option?.options ?? [], description: .from(description))
    alias.moduleName = place.pointee.session.module?.name ?? .empty
    try call.attempt { try AliasTable.set(alias, in: place, force: force) }
    if passThru { try call.write(.object(alias)) }
  }
}
