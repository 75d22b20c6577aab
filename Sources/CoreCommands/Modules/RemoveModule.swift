import Runtime

/// Takes modules out of the session again.
struct RemoveModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .remove, "Module", aliases: ["rmo"], synopsis: "Removes modules from the current session.",
    effect: .changes, defaultSet: "Name", outputs: ["System.Void"],
    examples: [
      Example(
        "A module of the session",
        "New-Module M { function f { 1 } } | Import-Module; Remove-Module M; $null -eq (Get-Module M)",
        prints: "True")
    ])

  @Parameter("The modules' names.", sets: [.set("name", position: 0, mandatory: true, pipeline: .byValue)])
  var name: [String] = []
  @Parameter(
    "The modules' names with versions.",
    sets: [.set("FullyQualifiedName", position: 0, mandatory: true, pipeline: .byValue)])
  var fullyQualifiedName: [Value] = []
  @Parameter(
    "Modules themselves.", sets: [.set("ModuleInfo", position: 0, mandatory: true, pipeline: .byValue)])
  var moduleInfo: [ModuleInput] = []
  @Parameter("Those that others need too.") var force = false

  @Service var shelf: ModuleShelf
  private var hasRemoved = false
  private var isWildcard = false

  mutating func process(in call: borrowing Invocation) throws {
    var modules = moduleInfo.compactMap(\.module)
    let constraints = fullyQualifiedName.compactMap { ModuleConstraint($0) }
    let patterns = (name + constraints.map(\.name)).map { NamePattern($0) }
    isWildcard = isWildcard || patterns.contains { $0.isWildcard }
    if !patterns.isEmpty { modules += try call.loadedModules(patterns, all: true, shelf) }
    for module in modules {
      if !constraints.isEmpty, !constraints.contains(where: { $0.accepts(module.version) }) { continue }
      try remove(module, call)
    }
  }

  mutating func end(in call: borrowing Invocation) throws {
    guard !hasRemoved, !isWildcard else { return }
    try call.writeError(ModuleFault.nothingRemoved)
  }

  private mutating func remove(_ module: PSModuleInfo, _ call: borrowing Invocation) throws {
    let user = call.engine.modules.loaded.first { other in
      other !== module && other.required.contains { $0 === module }
    }
    hasRemoved = true
    if let user, !force {
      return try call.writeError(ModuleFault.required(String(module.name), by: String(user.name)))
    }
    guard try call.shouldProcess("Remove-Module", target: "\(module.name) (Path: '\(module.path)')") else {
      return
    }
    shelf.unload(String(module.name))
    try ModuleRemoval.remove(module, call.engine)
  }
}
