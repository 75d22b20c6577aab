import Runtime

/// Makes a module of a block, in memory only.
struct NewModule: Cmdlet {
  static let declaration = CmdletDeclaration(
    .new, "Module", aliases: ["nmo"], synopsis: "Creates a new dynamic module that exists only in memory.",
    defaultSet: "ScriptBlock", outputs: ["System.Management.Automation.PSModuleInfo"],
    examples: [
      Example(
        "An object with a state",
        "$c = New-Module -AsCustomObject { $n = 0; function Next { $script:n++; $script:n } }; $null = $c.Next(); $c.Next()",
        prints: "2")
    ])

  @Parameter("The module's name.", sets: [.set("Name", position: 0, mandatory: true, pipeline: .byValue)])
  var name: String?
  @Parameter(
    "What the module is made of.",
    sets: [.set("Name", position: 1, mandatory: true), .set("ScriptBlock", position: 0, mandatory: true)],
    validation: [ValidatePresenceAttribute(.notNull)])
  var scriptBlock: ScriptBlock?
  @Parameter("Export only these functions.") var function: [String]?
  @Parameter("Export only these commands.") var cmdlet: [String]?
  @Parameter("Write what the block writes, and no module.") var returnResult = false
  @Parameter("Write an object with the functions as methods.") var asCustomObject = false
  @Parameter("What the block's parameters get.", remaining: true, aliases: ["Args"]) var argumentList:
    [Value] = []

  func end(in call: borrowing Invocation) throws {
    guard let scriptBlock else { return }
    let module = PSModuleInfo(
      .from(name ?? "__DynamicModule_\(DynamicNames.next(call.engine))"), isDynamic: true)
    let collector = Collector()
    try ModuleBody(module, caller: call.context.caller, streams: call.context.streams, call.engine)
      .run(block: scriptBlock, arguments: argumentList, into: collector)
    if function != nil || cmdlet != nil {
      let patterns = ModuleArguments.patterns(function) ?? []
      module.exports.functions = try module.exports.functions.filter { try patterns.match($0.name) }
    }
    if asCustomObject { return try call.write(module.customObject(call.engine)) }
    let session = call.context.caller.pointee.session
    if name != nil { call.engine.modules.add(module, into: session) }
    try ModuleImport(module, into: session).run()
    if returnResult {
      for value in collector.takeAll() { try call.write(value) }
    } else {
      try call.write(.object(module))
    }
  }
}

/// Names of modules that have none.
private enum DynamicNames {
  /// An identity as PowerShell's: it only must differ from the others of the session.
  static func next(_ engine: Engine) -> String {
    let number = String(engine.nextSessionSerial(), radix: 16)
    let tail = String(repeating: "0", count: max(0, 12 - number.count)) + number
    return "00000000-0000-4000-8000-\(tail)"
  }
}
