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
  func find(_ name: QualifiedName, from scope: ScopePointer) -> CmdletInfo? {
    let symbol = Symbols.intern(name.command)
    let alias = CommandResolver.alias(symbol, from: scope)
    guard let cmdlet = cmdlet(alias.map { Symbols.intern($0.definition) } ?? symbol),
      ShellString.equalIgnoringCase(cmdlet.moduleName, name.module)
    else { return nil }
    return cmdlet
  }
}
