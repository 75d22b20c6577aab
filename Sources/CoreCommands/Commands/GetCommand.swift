import Runtime

/// Finds commands by name, kind, module, parameters.
struct GetCommand: Cmdlet {
  static let declaration = CmdletDeclaration(
    .get, "Command", aliases: ["gcm"], synopsis: "Gets all commands.", defaultSet: "CmdletSet",
    outputs: [
      "System.Management.Automation.AliasInfo", "System.Management.Automation.ApplicationInfo",
      "System.Management.Automation.FunctionInfo", "System.Management.Automation.CmdletInfo",
      "System.Management.Automation.ExternalScriptInfo", "System.Management.Automation.FilterInfo",
      "System.String", "System.Management.Automation.PSObject",
    ],
    examples: [Example("A command's kind", "(Get-Command Get-Command).CommandType", prints: "Cmdlet")])

  @Parameter(
    "The commands' names.",
    sets: [.set("AllCommandSet", position: 0, pipeline: [.byValue, .byPropertyName])],
    validation: [ValidatePresenceAttribute(.notNullOrEmpty)])
  var name: [String] = []
  @Parameter("Their verbs.", pipeline: .byPropertyName, sets: [.set("CmdletSet")]) var verb: [String] = []
  @Parameter("Their nouns.", pipeline: .byPropertyName, sets: [.set("CmdletSet")]) var noun: [String] = []
  @Parameter("Their modules.", pipeline: .byPropertyName, aliases: ["PSSnapin"]) var module: [String] = []
  @Parameter("Modules whose commands are left out.") var excludeModule: [String] = []
  @Parameter("Their modules with versions.", pipeline: .byPropertyName) var fullyQualifiedModule: [Value] = []
  @Parameter(
    "Their kinds.", pipeline: .byPropertyName, aliases: ["Type"], sets: [.set("AllCommandSet")])
  var commandType: CommandKinds?
  @Parameter("How many at most.", pipeline: .byPropertyName) var totalCount: Int32 = -1
  @Parameter("Write how they are called.", pipeline: .byPropertyName) var syntax = false
  @Parameter("Write what a form for them needs.") var showCommandInfo = false
  @Parameter("Arguments that decide on dynamic parameters.", position: 1, remaining: true, aliases: ["Args"])
  var argumentList: [Value] = []
  @Parameter("All of a name, not only the one that runs.", pipeline: .byPropertyName) var all = false
  @Parameter("Only what is loaded.", pipeline: .byPropertyName) var listImported = false
  @Parameter("Those with parameters of these names.") var parameterName: [String] = []

  /// Arguments can tell on one command's dynamic parameters only.
  func begin(in call: borrowing Invocation) throws {
    guard call.isBound("ArgumentList"), name.count != 1 || NamePattern(name[0]).isWildcard else { return }
    throw CommandListFault.argumentsForSeveral
  }

  private var found: [CommandInfo] = []
  private var isSorted = false

  mutating func process(in call: borrowing Invocation) throws {
    let search = CommandSearch(
      scope: call.context.caller, engine: call.engine, kinds: kinds, modules: try patterns(module),
      parameters: try patterns(parameterName))
    guard !name.isEmpty else {
      isSorted = true
      let verbs = try patterns(verb)
      let nouns = try patterns(noun)
      found += try search.all { (info) throws(ShellError) in
        if !verbs.isEmpty, try !verbs.match(.from(info.verb)) { return false }
        return nouns.isEmpty ? true : try nouns.match(.from(info.noun))
      }
      return
    }
    for text in name {
      let pattern = NamePattern(text)
      if pattern.isWildcard {
        isSorted = true
        found += try search.all { (info) throws(ShellError) in try pattern.matches(info.name) }
        continue
      }
      let exact = try search.exact(.from(text), all: all)
      if exact.isEmpty {
        try call.writeError(CommandFault.notFound(.from(text)), target: .string(text))
      }
      found += exact
    }
  }

  mutating func end(in call: borrowing Invocation) throws {
    if isSorted {
      found.sort {
        ($0.kind.rawValue, String($0.name).lowercased()) < ($1.kind.rawValue, String($1.name).lowercased())
      }
    }
    if totalCount >= 0 { found = Array(found.prefix(Int(totalCount))) }
    let excluded = try patterns(excludeModule)
    for info in found where try !excluded.match(info.moduleName) {
      guard syntax else {
        try call.write(.object(info))
        continue
      }
      try call.write(.string(try text(of: info, call)))
    }
  }

  /// Which kinds are meant; without a word on it all, though aliases of a module's are left out.
  private var kinds: Set<CommandKind> {
    if let commandType { return commandType.kinds }
    if !module.isEmpty, name.isEmpty { return [.function, .filter, .cmdlet] }
    if name.isEmpty { return [.alias, .function, .filter, .cmdlet] }
    return Set(CommandKind.all)
  }

  private func patterns(_ texts: [String]) throws -> [NamePattern] { texts.map { NamePattern($0) } }

  private func text(of info: CommandInfo, _ call: borrowing Invocation) throws -> String {
    guard let table = try info.parameterTable(call.engine) else {
      return String((info as? AliasInfo)?.definition ?? info.source)
    }
    let head = (info as? AliasInfo).map { "\(String($0.name)) (alias) -> \(String($0.definition))\n" } ?? ""
    let syntax = SyntaxText(String(info.name), table)
    return head + syntax.sets.map { "\n" + syntax.line($0) }.joined(separator: "\n") + "\n"
  }
}

/// What `Get-Command` refuses.
enum CommandListFault: ShellFault {
  case argumentsForSeveral

  var errorId: String { "CommandArgsOnlyForSingleCmdlet" }
  var category: ErrorCategory { .invalidArgument }
  var message: String {
    "The command could not be retrieved because the ArgumentList parameter can be specified only when retrieving a single cmdlet or script."
  }
}

/// Kinds of commands as a parameter (System.Management.Automation.CommandTypes).
struct CommandKinds: ParameterValue {
  let kinds: Set<CommandKind>

  static var shellType: TypeInfo {
    TypeTable.find("System.Management.Automation.CommandTypes") ?? .object
  }

  static var unbound: CommandKinds { CommandKinds(kinds: []) }

  static func make(from value: Value, _ engine: Engine) -> CommandKinds {
    guard case .enumeration(_, let number) = value.base.payload else { return unbound }
    return CommandKinds(kinds: Set(CommandKind.all.filter { number & $0.rawValue != 0 }))
  }
}
