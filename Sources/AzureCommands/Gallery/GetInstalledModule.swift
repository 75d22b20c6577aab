import Runtime

/// Lists the modules that were installed.
struct GetInstalledModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "InstalledModule", synopsis: "Gets the modules that were installed on this machine.",
    className: "Get-InstalledModule",
    examples: [
      Example("By name", "(Get-InstalledModule Az.ManagementPartner).Name", prints: "Az.ManagementPartner")
    ])

  @Parameter("The modules' names.", position: 0, pipeline: .byPropertyName) var name: [String] = []
  @Parameter("The oldest version that will do.") var minimumVersion: String?
  @Parameter("The one version that will do.") var requiredVersion: String?
  @Parameter("The newest version that will do.") var maximumVersion: String?
  @Parameter("All versions.") var allVersions = false
  @Parameter("Versions that are not finished too.") var allowPrerelease = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    let gallery = GalleryModules(shelf: shelf)
    for name in name where try gallery.matching([name]).isEmpty && !name.contains("*") {
      try call.writeError(GalleryFault.notInstalled(name), target: .string(name))
    }
    for module in try gallery.matching(name) { try call.write(.gallery(module)) }
  }
}
