import Runtime

/// Makes a module available: the Az modules are, so there is nothing to do.
struct InstallModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .install, "Module", synopsis: "Makes a module available on this machine.", effect: .changes,
    className: "Install-Module",
    examples: [Example("A module that is built in", "Install-Module Az.ManagementPartner -Force", prints: "")]
  )

  @Parameter("The modules' names.", position: 0, pipeline: .byPropertyName) var name: [String]
  @Parameter("The oldest version that will do.") var minimumVersion: String?
  @Parameter("The newest version that will do.") var maximumVersion: String?
  @Parameter("The one version that will do.") var requiredVersion: String?
  @Parameter("The repositories to look in.") var repository: [String] = []
  @Parameter("Who signs in to the repository.") var credential: Value?
  @Parameter(
    "For whom.",
    validation: [ValidateSetAttribute([.from("CurrentUser"), .from("AllUsers")])])
  var scope: String?
  @Parameter("The proxy to go through.") var proxy: String?
  @Parameter("Who signs in to the proxy.") var proxyCredential: Value?
  @Parameter("Take it even where commands of other modules have the same names.") var allowClobber = false
  @Parameter("Take it whoever signed it.") var skipPublisherCheck = false
  @Parameter("Take it without asking.") var force = false
  @Parameter("Take versions that are not finished.") var allowPrerelease = false
  @Parameter("Take its licence without asking.") var acceptLicense = false
  @Parameter("Write what was installed.") var passThru = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    for name in name {
      let module = try GalleryModules(shelf: shelf).required(name)
      let target = "Version '\(module.version)' of module '\(module.name)'"
      guard try call.shouldProcess("Install-Module", target: target), passThru else { continue }
      try call.write(.gallery(module))
    }
  }
}
