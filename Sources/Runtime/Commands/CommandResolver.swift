/// From a command's name to the command: alias, function, cmdlet, script, program, in this order.
package enum CommandResolver {
  /// The command of a name seen from a scope, aliases followed; nil if there is none.
  package static func find(_ symbol: Symbol, _ name: ShellString, from scope: ScopePointer) throws(ShellError)
    -> CommandInfo?
  {
    var (symbol, name) = (symbol, name)
    // An alias may name another; a ring ends where it began.
    for _ in 0..<64 {
      guard let alias = alias(symbol, from: scope) else { break }
      name = alias.definition
      symbol = Symbols.intern(name)
    }
    if let function = function(symbol, from: scope) { return function }
    let engine = scope.pointee.session.engine
    return try engine.commands.find(symbol, name, from: scope)
  }

  /// The alias of a name, looked up through the scopes.
  package static func alias(_ symbol: Symbol, from scope: ScopePointer) -> AliasInfo? {
    var next: ScopePointer? = scope
    while let scope = next {
      if let found = scope.pointee.extra?.aliases[symbol] { return found }
      next = scope.pointee.parent
    }
    return nil
  }

  /// The function of a name, looked up through the scopes.
  package static func function(_ symbol: Symbol, from scope: ScopePointer) -> FunctionInfo? {
    var next: ScopePointer? = scope
    while let scope = next {
      if let extra = scope.pointee.extra, !extra.functions.isEmpty, let found = extra.functions[symbol] {
        return found
      }
      next = scope.pointee.parent
    }
    return nil
  }

  /// The functions that are seen from a scope.
  package static func functions(from scope: ScopePointer) -> [FunctionInfo] {
    visible(from: scope, isOwnOnly: false, in: \.functions) { $0.options.contains(.private) }
  }

  /// The aliases that are seen from a scope, or that it has itself.
  package static func aliases(from scope: ScopePointer, isOwnOnly: Bool = false) -> [AliasInfo] {
    visible(from: scope, isOwnOnly: isOwnOnly, in: \.aliases) { $0.options.contains(.private) }
  }

  /// What scopes hold by name, the innermost of a name first; what is private is seen from its own scope only.
  private static func visible<Info: CommandInfo>(
    from scope: ScopePointer, isOwnOnly: Bool, in names: (ScopeExtra) -> [Symbol: Info],
    isPrivate: (Info) -> Bool
  ) -> [Info] {
    var seen: Set<Symbol> = []
    var found: [Info] = []
    var next: ScopePointer? = scope
    while let current = next {
      let held: [Symbol: Info] = current.pointee.extra.map(names) ?? [:]
      for (symbol, info) in held where seen.insert(symbol).inserted {
        if current != scope, isPrivate(info) { continue }
        found.append(info)
      }
      next = isOwnOnly ? nil : current.pointee.parent
    }
    return found
  }

  /// The command that a value stands for behind `&` or `.`: a block, a command, a name; nil if there is none of the name.
  package static func command(for value: Value, _ scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> CommandInfo?
  {
    switch value.base.payload {
    case .block(let block): return FunctionInfo(.empty, block)
    case .object(let object):
      if let command = object as? CommandInfo { return command }
      if let module = object as? PSModuleInfo { return ModuleCallInfo(module) }
    default: break
    }
    let name = try Conversion.text(value, engine)
    return try find(Symbols.intern(name), name, from: scope)
  }
}

/// The commands that do not live in scopes: those written in Swift, scripts and programs on the search path.
package final class CommandTable {
  private var gathered: [Symbol: CmdletInfo] = [:]
  /// Modules that nobody has asked for yet: a session that calls no command does not pay for their table.
  private var waiting: [(modules: () -> [CommandModule], session: SessionState)] = []

  private var programs: [Symbol: BuiltInProgramInfo] = [:]

  package init() {}

  /// Adds a program that runs inside the shell; it wins over one of the name on the search path.
  package func add(_ program: any BuiltInProgram) {
    let info = BuiltInProgramInfo(program)
    programs[info.symbol] = info
  }

  /// The commands that live in this module, because the compiler knows them.
  package static let engineModule = CommandModule(
    "Microsoft.PowerShell.Core", [ForEachObject.self, WhereObject.self])

  /// Adds modules; their commands and aliases are gathered when one is first looked for.
  package func add(_ modules: @escaping () -> [CommandModule], to session: SessionState) {
    waiting.append((modules, session))
    session.top.ensureExtra().beforeAliases = { [unowned self] in gather() }
  }

  private var cmdlets: [Symbol: CmdletInfo] {
    if !waiting.isEmpty { gather() }
    return gathered
  }

  private func gather() {
    let list = waiting
    waiting = []
    for entry in list {
      entry.session.top.ensureExtra().beforeAliases = nil
      for module in entry.modules() { add(module, to: entry.session) }
    }
  }

  private func add(_ module: CommandModule, to session: SessionState) {
    for type in module.commands {
      let info = CmdletInfo(type, moduleName: ShellString.from(module.name))
      gathered[info.symbol] = info
      for alias in type.declaration.aliases { addAlias(alias, type.declaration.name, session) }
    }
    for alias in module.aliases { addAlias(alias.name, alias.definition, session) }
  }

  /// The command of a name: one with a body before one that is only known.
  package func cmdlet(_ symbol: Symbol) -> CmdletInfo? {
    cmdlets[symbol] ?? CommandTable.facts?.command(symbol)
  }

  /// The symbol of a name that something is called by, the tables being filled; nil if nothing can be.
  func symbol(of name: ShellString) -> Symbol? {
    if !waiting.isEmpty { gather() }
    if let known = Symbols.existing(name) { return known }
    return CommandTable.facts?.knows(name) == true ? Symbols.intern(name) : nil
  }

  /// Whether a program of a name runs inside the shell.
  func hasProgram(_ symbol: Symbol) -> Bool { programs[symbol] != nil }

  package var all: [CmdletInfo] {
    let bodies = cmdlets
    return Array(bodies.values)
      + (CommandTable.facts?.commands ?? []).filter { bodies[$0.symbol] == nil }
  }

  /// The programs that run inside the shell.
  package var builtInPrograms: [CommandInfo] { Array(programs.values) }

  /// What is not in any table of names: a script, a program, a command of a module that is not loaded yet.
  package func search(_ name: ShellString, _ symbol: Symbol, from scope: ScopePointer) throws(ShellError)
    -> CommandInfo?
  {
    try find(symbol, name, from: scope)
  }

  func find(_ symbol: Symbol, _ name: ShellString, from scope: ScopePointer) throws(ShellError)
    -> CommandInfo?
  {
    let engine = scope.pointee.session.engine
    if let cmdlet = cmdlet(symbol) {
      engine.modules.use(cmdlet.moduleName)
      return cmdlet
    }
    if let program = programs[symbol] { return program }
    if let qualified = QualifiedName(name), let command = try find(qualified, from: scope) { return command }
    if let script = ScriptSearch.find(name, engine) { return script }
    if let program = ProgramSearch.find(name, engine) { return program }
    return try ModuleAutoLoading.find(name, symbol, from: scope, engine)
  }

  private func addAlias(_ name: String, _ definition: String, _ session: SessionState) {
    let alias = AliasInfo(ShellString.from(name), ShellString.from(definition))
    session.top.ensureExtra().aliases[alias.symbol] = alias
    CommandVersions.raise(alias.symbol)
  }
}
