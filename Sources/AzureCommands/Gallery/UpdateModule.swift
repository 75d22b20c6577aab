import Runtime

/// Brings modules to their newest version, which those that are built in have.
struct UpdateModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .update, "Module", synopsis: "Brings installed modules to their newest version.", effect: .changes,
    className: "Update-Module",
    examples: [Example("A module that is built in", "Update-Module Az.Accounts", prints: "")])

  @Parameter("The modules' names; all without any.", position: 0, pipeline: .byPropertyName)
  var name: [String] = []
  @Parameter("The one version that will do.") var requiredVersion: String?
  @Parameter("The newest version that will do.") var maximumVersion: String?
  @Parameter("Who signs in to the repository.") var credential: Value?
  @Parameter(
    "For whom.",
    validation: [ValidateSetAttribute([.from("CurrentUser"), .from("AllUsers")])])
  var scope: String?
  @Parameter("The proxy to go through.") var proxy: String?
  @Parameter("Who signs in to the proxy.") var proxyCredential: Value?
  @Parameter("Do it without asking.") var force = false
  @Parameter("Take versions that are not finished.") var allowPrerelease = false
  @Parameter("Take its licence without asking.") var acceptLicense = false
  @Parameter("Write what was updated.") var passThru = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    let gallery = GalleryModules(shelf: shelf)
    let modules = try name.isEmpty ? gallery.available : name.map { try gallery.required($0) }
    for module in modules {
      let target = "Version '\(module.version)' of module '\(module.name)'"
      guard try call.shouldProcess("Update-Module", target: target), passThru else { continue }
      try call.write(.gallery(module))
    }
  }
}
