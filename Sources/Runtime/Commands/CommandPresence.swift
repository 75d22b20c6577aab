/// What is known of a command's name without loading a module or running anything for it.
package enum CommandPresence {
  case command(CommandInfo)
  /// There is one, but its parameters are not known: a script, a program, a command of a module that is not loaded.
  case elsewhere
  case missing

  /// Looks a name up as a call from a scope would.
  package static func find(_ name: ShellString, from scope: ScopePointer) -> CommandPresence {
    let engine = scope.pointee.session.engine
    guard !name.isEmpty else { return .missing }
    if let known = known(name, from: scope, engine) { return known }
    if ScriptSearch.find(name, engine) != nil || ProgramSearch.find(name, engine) != nil { return .elsewhere }
    return ModuleAutoLoading.knows(name, engine) ? .elsewhere : .missing
  }

  private static func known(_ name: ShellString, from scope: ScopePointer, _ engine: Engine)
    -> CommandPresence?
  {
    // The tables are filled with the first look at them.
    guard let symbol = engine.commands.symbol(of: name) else { return qualified(name) }
    if let alias = CommandResolver.alias(symbol, from: scope) {
      // An alias may name another, or itself: one step is enough to know that there is something.
      return known(alias.definition, withoutAlias: true, from: scope, engine) ?? .elsewhere
    }
    return known(name, withoutAlias: true, from: scope, engine) ?? qualified(name)
  }

  private static func known(
    _ name: ShellString, withoutAlias: Bool, from scope: ScopePointer, _ engine: Engine
  ) -> CommandPresence? {
    guard let symbol = engine.commands.symbol(of: name) else { return nil }
    if let function = CommandResolver.function(symbol, from: scope) { return .command(function) }
    if let cmdlet = engine.commands.cmdlet(symbol) { return .command(cmdlet) }
    return engine.commands.hasProgram(symbol) ? .elsewhere : nil
  }

  /// `Module\Command`: the module may be loaded for it.
  private static func qualified(_ name: ShellString) -> CommandPresence? {
    QualifiedName(name) == nil ? nil : .elsewhere
  }
}
