import Runtime

/// Takes modules away, which those that are built in do not let happen: a script goes on as if it had been done.
struct UninstallModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .uninstall, "Module", synopsis: "Takes a module away from this machine.", effect: .changes,
    className: "Uninstall-Module",
    examples: [
      Example(
        "A module that is not there", "Uninstall-Module Nothing -ErrorAction SilentlyContinue; $Error.Count",
        prints: "1")
    ])

  @Parameter("The modules' names.", position: 0, pipeline: .byPropertyName) var name: [String]
  @Parameter("The oldest version to take away.") var minimumVersion: String?
  @Parameter("The one version to take away.") var requiredVersion: String?
  @Parameter("The newest version to take away.") var maximumVersion: String?
  @Parameter("All versions.") var allVersions = false
  @Parameter("Do it even where others need it.") var force = false
  @Parameter("Versions that are not finished too.") var allowPrerelease = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    for name in name {
      guard let module = shelf.module(named: name) else {
        try call.writeError(GalleryFault.notInstalled(name), target: .string(name))
        continue
      }
      let target = "Version '\(module.version)' of module '\(module.name)'"
      guard try call.shouldProcess("Uninstall-Module", target: target) else { continue }
      try call.writeWarning("The module '\(module.name)' is built into palsh and stays.")
    }
  }
}
