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
  @Parameter(
    "The modules' names with versions.", pipeline: .byPropertyName, sets: [.set("Loaded"), .set("Available")])
  var fullyQualifiedName: [Value] = []
  @Parameter("Those that are nested too.", sets: [.set("Loaded"), .set("Available")]) var all = false
  @Parameter("Those that could be imported.", sets: [.set("Available", mandatory: true)])
  var listAvailable = false
  @Parameter("Look again.", sets: [.set("Available")]) var refresh = false
  @Parameter("Those for an edition.", sets: [.set("Available")]) var psEdition: String?
  @Parameter("Those for other editions too.", sets: [.set("Available")]) var skipEditionCheck = false

  @Service var shelf: ModuleShelf

  func process(in call: borrowing Invocation) throws {
    let constraints = fullyQualifiedName.compactMap { ModuleConstraint($0) }
    let patterns = (name + constraints.map(\.name)).map { NamePattern($0) }
    let found =
      listAvailable ? try available(patterns, call) : try call.loadedModules(patterns, all: all, shelf)
    for module in found {
      guard constraints.isEmpty || constraints.contains(where: { $0.accepts(module.version) }) else {
        continue
      }
      try call.write(.object(module))
    }
  }

  private func available(_ patterns: [NamePattern], _ call: borrowing Invocation) throws -> [PSModuleInfo] {
    var modules: [PSModuleInfo] = []
    for found in ModuleSearch.available(call.engine) {
      guard try patterns.isEmpty || patterns.match(.from(found.name)) else { continue }
      modules.append(ModulePreview.make(found, call.engine))
    }
    for known in shelf.available {
      guard try patterns.isEmpty || patterns.match(.from(known.name)) else { continue }
      if let module = call.builtIn(.from(known.name), shelf) { modules.append(module) }
    }
    for name in BuiltInNames.all {
      guard try patterns.isEmpty || patterns.match(.from(name)) else { continue }
      if let module = call.builtIn(.from(name), shelf) { modules.append(module) }
    }
    return modules
  }
}

/// Modules of PowerShell itself that are always there.
enum BuiltInNames {
  static let all = [
    "Microsoft.PowerShell.Archive", "Microsoft.PowerShell.Host", "Microsoft.PowerShell.Management",
    "Microsoft.PowerShell.Security", "Microsoft.PowerShell.Utility",
  ]
}

/// A module that is not loaded, as its files tell of it.
enum ModulePreview {
  static func make(_ found: ModuleSearch.Found, _ engine: Engine) -> PSModuleInfo {
    let isManifest = found.path.hasSuffix(".psd1")
    // A manifest that cannot be read is shown by what its folder says.
    let table = isManifest ? try? ManifestReader.read(found.path, engine) : nil
    let root = table.flatMap { Manifest($0).text("RootModule") }
    let module = PSModuleInfo(
      .from(found.name), path: found.path, kind: isManifest && root == nil ? .manifest : .script)
    if let table { module.describe(Manifest(table), found.path) }
    module.version = found.version
    for name in ModuleNames.exported(found.path).sorted() {
      guard let block = try? ScriptBlock.parse(.empty, session: engine.global) else { continue }
      module.exports.functions.append(FunctionInfo(.from(name), block, moduleName: .from(found.name)))
    }
    return module
  }
}
