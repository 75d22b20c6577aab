import Runtime

/// Loads modules; those that are built in are there at once.
struct ImportModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .import, "Module", aliases: ["ipmo"], synopsis: "Adds modules to the current session.",
    defaultSet: "Name",
    outputs: ["System.Management.Automation.PSModuleInfo"],
    examples: [
      Example(
        "A module that is not there", "Import-Module Nothing -ErrorAction SilentlyContinue; $Error.Count",
        prints: "1")
    ])

  @Parameter(
    "The modules' names.", sets: [.set("Name", position: 0, mandatory: true, pipeline: .byValue)])
  var name: [String] = []
  @Parameter("For all of the session.") var global = false
  @Parameter("What stands before the commands' nouns.", validation: [ValidatePresenceAttribute(.notNull)])
  var prefix: String?
  @Parameter("Load it again.") var force = false
  @Parameter("Write the module.") var passThru = false
  @Parameter("The oldest version that will do.", aliases: ["Version"], sets: [.set("Name")])
  var minimumVersion: String?
  @Parameter("The newest version that will do.", sets: [.set("Name")]) var maximumVersion: String?
  @Parameter("The one version that will do.", sets: [.set("Name")]) var requiredVersion: String?
  @Parameter("Say nothing of unapproved verbs.") var disableNameChecking = false
  @Parameter("Leave commands of the same names alone.", aliases: ["NoOverwrite"]) var noClobber = false
  @Parameter("Whether for all or for the caller.") var scope: String?
  @Parameter("Take it whatever edition it is for.", sets: [.set("Name")]) var skipEditionCheck = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    for name in name {
      guard let module = shelf.module(named: name) else {
        try call.writeError(ModuleFault.notFound(name), target: .string(name))
        continue
      }
      shelf.load(module.name)
      if passThru { try call.write(.module(module, call.engine)) }
    }
  }
}

/// What the commands of modules refuse.
enum ModuleFault: ShellFault {
  case notFound(String)

  var errorId: String { "Modules_ModuleNotFound" }
  var category: ErrorCategory { .resourceUnavailable }
  var exceptionType: TypeInfo { TypeTable.find("System.IO.FileNotFoundException") ?? .runtimeException }

  var message: String {
    switch self {
    case .notFound(let name):
      "The specified module '\(name)' was not loaded because no valid module file was found in any module directory."
    }
  }
}
