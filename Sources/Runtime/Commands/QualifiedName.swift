/// A command's name with its module's before it: `Microsoft.PowerShell.Utility\Write-Output`.
struct QualifiedName {
  let module: ShellString
  let command: ShellString

  /// Nil for a name without a module.
  init?(_ name: ShellString) {
    let text = String(name)
    guard let slash = text.lastIndex(of: "\\"), slash > text.startIndex else { return nil }
    let command = text[text.index(after: slash)...]
    guard !command.isEmpty, !text.contains("/") else { return nil }
    (module, self.command) = (.from(String(text[..<slash])), .from(String(command)))
  }
}

extension CommandTable {
  /// The command of a module by its qualified name; an alias counts as its command's module's.
  func find(_ name: QualifiedName, from scope: ScopePointer) throws(ShellError) -> CommandInfo? {
    let symbol = Symbols.intern(name.command)
    let engine = scope.pointee.session.engine
    if let found = exported(symbol, name.module, engine) { return found }
    let alias = CommandResolver.alias(symbol, from: scope)
    if let cmdlet = cmdlet(alias.map { Symbols.intern($0.definition) } ?? symbol),
      ShellString.equalIgnoringCase(cmdlet.moduleName, name.module)
    {
      return cmdlet
    }
    guard try ModuleAutoLoading.importModule(name.module, from: scope, engine) else { return nil }
    return exported(symbol, name.module, engine)
  }

  /// What a loaded module exports under a name.
  private func exported(_ symbol: Symbol, _ module: ShellString, _ engine: Engine) -> CommandInfo? {
    for loaded in engine.modules.loaded.reversed()
    where ShellString.equalIgnoringCase(loaded.name, module) {
      if let function = loaded.exports.functions.first(where: { $0.symbol == symbol }) { return function }
      if let alias = loaded.exports.aliases.first(where: { $0.symbol == symbol }) {
        return loaded.exports.functions.first { ShellString.equalIgnoringCase($0.name, alias.definition) }
      }
    }
    return nil
  }
}
