/// Brings what a module exports into a session state.
package struct ModuleImport {
  /// Which names of one kind; nil: all.
  package typealias Patterns = [NamePattern]?

  package let module: PSModuleInfo
  package let target: SessionState
  /// Where the names come to lie: the session state's outermost scope, or one inside.
  package let scope: ScopePointer
  package var prefix = ""
  package var functions: Patterns = nil
  package var cmdlets: Patterns = nil
  package var aliases: Patterns = nil
  package var variables: Patterns = nil
  /// Whether names that are taken stay as they are.
  package var keepsExisting = false
  /// Told each name that comes in: its kind and itself.
  package var tell: (String, ShellString) throws(ShellError) -> Void = { _, _ in }

  package init(_ module: PSModuleInfo, into target: SessionState, scope: ScopePointer? = nil) {
    (self.module, self.target, self.scope) = (module, target, scope ?? target.top)
  }

  /// Imports; what was imported is seen as the module's.
  package func run() throws(ShellError) {
    for function in module.exports.functions {
      if try matches(function.name, functions) { try add(function) }
    }
    for alias in module.exports.aliases {
      if try matches(alias.name, aliases) { try add(alias) }
    }
    for symbol in module.exports.variables {
      if try matches(symbol.name, variables) { try add(symbol) }
    }
  }

  private func add(_ function: FunctionInfo) throws(ShellError) {
    let name = ModulePrefix.apply(prefix, to: function.name)
    try tell("function", name)
    let symbol = Symbols.intern(name)
    if keepsExisting, isTaken(symbol) { return }
    let imported = FunctionInfo(
      name, function.block, isFilter: function.isFilter, moduleName: module.name)
    (imported.module, imported.options, imported.description) = (
      module, function.options, function.description
    )
    scope.ensureExtra().functions[symbol] = imported
    CommandVersions.raise(symbol)
  }

  private func add(_ alias: AliasInfo) throws(ShellError) {
    let name = ModulePrefix.apply(prefix, to: alias.name)
    try tell("alias", name)
    let symbol = Symbols.intern(name)
    if keepsExisting, isTaken(symbol) { return }
    // An alias of a command that got a prefix aims at its new name.
    let aim =
      prefix.isEmpty
        || !module.exports.functions.contains { ShellString.equalIgnoringCase($0.name, alias.definition) }
      ? alias.definition : ModulePrefix.apply(prefix, to: alias.definition)
    let imported = AliasInfo(
      name, aim, options: alias.options, description: alias.description, moduleName: module.name)
    imported.module = module
    scope.ensureExtra().aliases[symbol] = imported
    CommandVersions.raise(symbol)
  }

  private func add(_ symbol: Symbol) throws(ShellError) {
    guard let session = module.session, let slot = session.top.ownSlot(symbol), !slot.pointee.isUnset else {
      return
    }
    try tell("variable", symbol.name)
    // One variable in both places.
    let variable = VariableLookUp.variable(symbol, in: slot)
    scope.slotForAssignment(symbol).pointee = Value(.cell(variable))
  }

  private func isTaken(_ symbol: Symbol) -> Bool {
    CommandResolver.function(symbol, from: scope) != nil || CommandResolver.alias(symbol, from: scope) != nil
      || target.engine.commands.cmdlet(symbol) != nil
  }

  private func matches(_ name: ShellString, _ patterns: Patterns) throws(ShellError) -> Bool {
    try patterns?.match(name) ?? true
  }
}

/// What a prefix makes of a command's name: `Get-Item` becomes `Get-MyItem`.
package enum ModulePrefix {
  package static func apply(_ prefix: String, to name: ShellString) -> ShellString {
    guard !prefix.isEmpty else { return name }
    let text = String(name)
    guard let dash = text.firstIndex(of: "-") else { return .from(prefix + text) }
    return .from(text[...dash] + prefix + text[text.index(after: dash)...])
  }
}

/// Taking a module out again.
package enum ModuleRemoval {
  /// Removes a module, the commands and variables that came of it, and the modules nested in it.
  package static func remove(_ module: PSModuleInfo, _ engine: Engine) throws(ShellError) {
    if let block = module.onRemove {
      module.onRemove = nil
      try BlockRun.call(block, arguments: [.object(module)], engine, into: NullSink())
    }
    let scopes = [engine.global.top] + engine.modules.loaded.compactMap { $0.session?.top }
    for scope in scopes { take(module, from: scope) }
    engine.modules.remove(module)
    for nested in module.nested where !isUsed(nested, engine) { try remove(nested, engine) }
  }

  private static func isUsed(_ module: PSModuleInfo, _ engine: Engine) -> Bool {
    engine.modules.imported(into: engine.global).contains { $0 === module }
      || engine.modules.loaded.contains { $0.nested.contains { $0 === module } }
  }

  private static func take(_ module: PSModuleInfo, from scope: ScopePointer) {
    guard let extra = scope.pointee.extra else { return }
    for (symbol, function) in extra.functions where function.module === module {
      extra.functions[symbol] = nil
      CommandVersions.raise(symbol)
    }
    for (symbol, alias) in extra.aliases where alias.module === module {
      extra.aliases[symbol] = nil
      CommandVersions.raise(symbol)
    }
    guard let session = module.session, session.top != scope else { return }
    for symbol in module.exports.variables {
      guard case .cell(let own)? = session.top.ownSlot(symbol)?.pointee.payload,
        let slot = scope.ownSlot(symbol),
        case .cell(let other) = slot.pointee.payload, own === other
      else { continue }
      slot.pointee = .unset
    }
  }
}
