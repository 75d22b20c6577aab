import Glibc
import Runtime

/// A search for commands as seen from a scope.
struct CommandSearch {
  let scope: ScopePointer
  let engine: Engine
  let kinds: Set<CommandKind>
  /// Modules that the commands must be of; empty: any.
  let modules: [NamePattern]
  /// Parameters that the commands must have; empty: any.
  let parameters: [NamePattern]

  /// The commands of one name: the one that would run, or all; a module is loaded for it if need be.
  func exact(_ name: ShellString, all: Bool) throws(ShellError) -> [CommandInfo] {
    let symbol = Symbols.intern(name)
    var found: [CommandInfo] = []
    if let alias = CommandResolver.alias(symbol, from: scope) { found.append(alias) }
    if let function = CommandResolver.function(symbol, from: scope) { found.append(function) }
    if let cmdlet = engine.commands.cmdlet(symbol) { found.append(cmdlet) }
    found = try fitting(found)
    if found.isEmpty, let other = try engine.commands.search(name, symbol, from: scope) {
      found = try fitting([other])
    }
    return all ? found : Array(found.prefix(1))
  }

  /// All commands that a condition lets through.
  func all(where isMeant: (CommandInfo) throws(ShellError) -> Bool) throws(ShellError) -> [CommandInfo] {
    var candidates: [CommandInfo] = []
    if kinds.contains(.alias) { candidates += AliasTable.all(from: scope, isOwnOnly: false) as [CommandInfo] }
    candidates += CommandResolver.functions(from: scope) as [CommandInfo]
    candidates += engine.commands.all as [CommandInfo]
    if kinds.contains(.application) { candidates += programs }
    var found: [CommandInfo] = []
    for info in try fitting(candidates) where try isMeant(info) { found.append(info) }
    return found
  }

  private func fitting(_ candidates: [CommandInfo]) throws(ShellError) -> [CommandInfo] {
    var found: [CommandInfo] = []
    for info in candidates where kinds.contains(info.kind) {
      if !modules.isEmpty, try !modules.match(info.moduleName) { continue }
      if !parameters.isEmpty, try !hasParameters(info) { continue }
      found.append(info)
    }
    return found
  }

  private func hasParameters(_ info: CommandInfo) throws(ShellError) -> Bool {
    guard let table = try info.parameterTable(engine) else { return false }
    for pattern in parameters {
      for parameter in table.parameters where try ([parameter.name] + parameter.aliases).contains(pattern) {
        return true
      }
    }
    return false
  }

  /// The programs along `$env:PATH`.
  private var programs: [CommandInfo] {
    guard let path = engine.environment[.from("PATH")] else { return [] }
    var seen: Set<String> = []
    var found: [CommandInfo] = []
    for folder in String(path).split(separator: ":") {
      for name in FolderReader.names(of: String(folder)) {
        let whole = folder + "/" + name
        guard access(whole, X_OK) == 0, seen.insert(name).inserted else { continue }
        found.append(ApplicationInfo(.from(name), path: String(whole)))
      }
    }
    return found
  }
}

extension [ShellString] {
  /// Whether one of the names fits a pattern.
  fileprivate func contains(_ pattern: NamePattern) throws(ShellError) -> Bool {
    for name in self where try pattern.matches(name) { return true }
    return false
  }
}
