import Runtime
import TypeLibrary

/// Loads modules and brings their names into the session; those that are built in are there at once.
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
  @Parameter(
    "The modules' names with versions.",
    sets: [.set("FullyQualifiedName", position: 0, mandatory: true, pipeline: .byValue)])
  var fullyQualifiedName: [Value] = []
  @Parameter(
    "Modules themselves.", sets: [.set("ModuleInfo", position: 0, mandatory: true, pipeline: .byValue)])
  var moduleInfo: [ModuleInput] = []
  @Parameter("For all of the session.") var global = false
  @Parameter("What stands before the commands' nouns.", validation: [ValidatePresenceAttribute(.notNull)])
  var prefix: String?
  @Parameter("Only these functions.", validation: [ValidatePresenceAttribute(.notNull)]) var function:
    [String]?
  @Parameter("Only these commands.", validation: [ValidatePresenceAttribute(.notNull)]) var cmdlet: [String]?
  @Parameter("Only these variables.", validation: [ValidatePresenceAttribute(.notNull)]) var variable:
    [String]?
  @Parameter("Only these aliases.", validation: [ValidatePresenceAttribute(.notNull)]) var alias: [String]?
  @Parameter("Load it again.") var force = false
  @Parameter("Write the module.") var passThru = false
  @Parameter("Write the module as an object with its functions as methods.") var asCustomObject = false
  @Parameter("The oldest version that will do.", aliases: ["Version"], sets: [.set("Name")])
  var minimumVersion: String?
  @Parameter("The newest version that will do.", sets: [.set("Name")]) var maximumVersion: String?
  @Parameter("The one version that will do.", sets: [.set("Name")]) var requiredVersion: String?
  @Parameter("What the module's own parameters get.", aliases: ["Args"]) var argumentList: [Value] = []
  @Parameter("Say nothing of unapproved verbs.") var disableNameChecking = false
  @Parameter("Leave commands of the same names alone.", aliases: ["NoOverwrite"]) var noClobber = false
  @Parameter(
    "Whether for all or for the caller.",
    validation: [ValidateSetAttribute([.from("Local"), .from("Global")])])
  var scope: String?
  @Parameter("Take it whatever edition it is for.", sets: [.set("Name"), .set("FullyQualifiedName")])
  var skipEditionCheck = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    for name in name {
      try load(
        ModuleConstraint(
          name, minimum: minimumVersion, maximum: maximumVersion, required: requiredVersion), call)
    }
    for value in fullyQualifiedName {
      if let constraint = ModuleConstraint(value) { try load(constraint, call) }
    }
    for input in moduleInfo {
      guard let module = input.module else { continue }
      let loader = loader(call)
      let isLoaded = call.engine.modules.loaded.contains { $0 === module }
      let loaded =
        isLoaded || module.path.isEmpty
        ? try loader.importing(module)
        : try loader.load(file: module.manifest == nil ? module.path : module.manifestPath)
      try finish(loaded, call)
    }
  }

  private func load(_ constraint: ModuleConstraint, _ call: borrowing Invocation) throws {
    if ModuleSearch.find(constraint, call.engine) == nil, !ModuleSearch.isPath(constraint.name),
      let module = call.builtIn(.from(constraint.name), shelf)
    {
      shelf.load(String(module.name))
      if passThru { try call.write(.object(module)) }
      return
    }
    let module: PSModuleInfo
    do throws(ShellError) { module = try loader(call).load(constraint) } catch {
      return try refuse(error, constraint, call)
    }
    try finish(module, call)
  }

  /// What is wrong with a module's files ends nothing; what its code throws ends the command.
  private func refuse(_ error: ShellError, _ constraint: ModuleConstraint, _ call: borrowing Invocation)
    throws
  {
    guard let record = error.record, case .fault(let fault) = record.source else { throw error }
    if fault is ModuleFault { return try call.report(error) }
    guard fault is ParseFault else { throw error }
    // The parse error is shown as one of no command.
    record.invocation = InvocationInfo(
      command: nil, source: nil, extent: call.context.invocation.extent, invocationName: .empty)
    try call.report(error)
    try call.writeError(ModuleFault.notFound(constraint.name), target: .string(constraint.name))
  }

  private func finish(_ module: PSModuleInfo, _ call: borrowing Invocation) throws {
    if !disableNameChecking { try warn(module, call) }
    if asCustomObject {
      try call.write(module.customObject(call.engine))
    } else if passThru {
      try call.write(.object(module))
    }
  }

  private func loader(_ call: borrowing Invocation) -> ModuleLoader {
    let caller = call.context.caller
    let isGlobal = global || scope?.lowercased() == "global"
    let session = isGlobal ? call.engine.global : caller.pointee.session
    var request = ModuleRequest(caller: caller, streams: call.context.streams, into: session)
    if scope?.lowercased() == "local" { request.scope = caller }
    request.prefix = prefix
    request.arguments = argumentList
    request.isForced = force
    request.invocation = call.context.invocation
    request.keepsExisting = noClobber
    let isChosen = function != nil || cmdlet != nil || variable != nil || alias != nil
    request.functions = isChosen ? ModuleArguments.patterns(function) ?? [] : nil
    request.cmdlets = isChosen ? ModuleArguments.patterns(cmdlet) ?? [] : nil
    request.variables = isChosen ? ModuleArguments.patterns(variable) ?? [] : nil
    request.aliases = isChosen ? ModuleArguments.patterns(alias) ?? [] : nil
    let context = call.context
    request.tell = { (text) throws(ShellError) in try context.verbose(text) }
    return ModuleLoader(request, call.engine)
  }

  /// Warns of names that nobody would guess.
  private func warn(_ module: PSModuleInfo, _ call: borrowing Invocation) throws {
    let odd = module.exports.functions.filter { !$0.verb.isEmpty && !VerbTable.isApproved($0.verb) }
    guard let first = odd.first else { return }
    try call.writeWarning(
      "The names of some imported commands from the module '\(String(module.name))' include unapproved verbs that might "
        + "make them less discoverable. To find the commands with unapproved verbs, run the Import-Module command again "
        + "with the Verbose parameter. For a list of approved verbs, type Get-Verb.")
    try call.writeVerbose(
      "The '\(String(first.name))' command in the \(String(module.name))' module was imported, but because its name does "
        + "not include an approved verb, it might be difficult to find. For a list of approved verbs, type Get-Verb."
    )
  }
}

/// A module as a parameter.
struct ModuleInput: ParameterValue {
  let module: PSModuleInfo?

  static var shellType: TypeInfo { .psModuleInfo }
  static var unbound: ModuleInput { ModuleInput(module: nil) }

  static func make(from value: Value, _ engine: Engine) -> ModuleInput {
    ModuleInput(module: ModuleArguments.modules(in: [value]).first)
  }
}
