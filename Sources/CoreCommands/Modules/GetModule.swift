import Runtime

/// Lists modules: those that are loaded, or those that could be.
struct GetModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Module", aliases: ["gmo"],
    synopsis:
      "List the modules imported in the current session or that can be imported from the PSModulePath.",
    defaultSet: "Loaded", outputs: ["System.Management.Automation.PSModuleInfo"],
    examples: [
      Example("Nothing of the name", "$null -eq (Get-Module Nothing -ListAvailable)", prints: "True")
    ])

  @Parameter(
    "The modules' names.",
    sets: [
      .set("Loaded", position: 0, pipeline: .byValue), .set("Available", position: 0, pipeline: .byValue),
    ], validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: [String] = []
  @Parameter("Those that are nested too.", sets: [.set("Loaded"), .set("Available")]) var all = false
  @Parameter("Those that could be imported.", sets: [.set("Available", mandatory: true)])
  var listAvailable = false
  @Parameter("Look again.", sets: [.set("Available")]) var refresh = false
  @Parameter("Those for an edition.", sets: [.set("Available")]) var psEdition: String?
  @Parameter("Those for other editions too.", sets: [.set("Available")]) var skipEditionCheck = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    let patterns = name.map { WildcardPattern(.from($0), ignoreCase: true) }
    for module in listAvailable ? shelf.available : shelf.loaded {
      let fits = try patterns.contains { try $0.matches(.from(module.name)) }
      if fits || patterns.isEmpty { try call.write(.module(module, call.engine)) }
    }
  }
}
