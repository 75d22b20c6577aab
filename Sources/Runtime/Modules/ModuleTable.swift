/// The modules of an engine: those that are loaded, and in whose session each was.
package final class ModuleTable {
  /// All that are loaded, in the order in which they came; nested ones too.
  package private(set) var loaded: [PSModuleInfo] = []
  /// Modules that code of a session imported for itself, by the session's serial number; 0 is the global one's.
  private var imported: [UInt32: [PSModuleInfo]] = [:]
  /// Modules under way, outermost first, so that a ring of imports ends.
  package var underWay: [String] = []
  /// Modules of commands that are built in, made when first asked for.
  private var builtIn: [String: PSModuleInfo] = [:]
  /// Names of built-in modules whose commands have been used.
  package private(set) var used: [ShellString] = []
  /// Names that auto-loading failed for, so that it is not tried again and again.
  package var searching: Set<String> = []

  package init() {}

  /// The modules that were imported into a session state.
  package func imported(into session: SessionState) -> [PSModuleInfo] { imported[key(session)] ?? [] }

  /// Records a module as imported into a session state.
  package func add(_ module: PSModuleInfo, into session: SessionState) {
    if !loaded.contains(where: { $0 === module }) { loaded.append(module) }
    if imported[key(session)]?.contains(where: { $0 === module }) != true {
      imported[key(session), default: []].append(module)
    }
  }

  /// Takes a module off all lists.
  package func remove(_ module: PSModuleInfo) {
    loaded.removeAll { $0 === module }
    for key in imported.keys { imported[key]?.removeAll { $0 === module } }
  }

  /// The loaded module of a file.
  package func module(at path: String) -> PSModuleInfo? { loaded.first { $0.path == path } }

  /// The module that a command came from; nil if it came from none.
  package func module(of command: CommandInfo) -> PSModuleInfo? {
    if let module = command.module { return module }
    guard !command.moduleName.isEmpty else { return nil }
    if let known = loaded.last(where: { ShellString.equalIgnoringCase($0.name, command.moduleName) }) {
      return known
    }
    return builtIn[String(command.moduleName).lowercased()]
  }

  private func key(_ session: SessionState) -> UInt32 { session.module == nil ? 0 : session.serial }
}

extension ModuleTable {
  /// Notes that a command of a built-in module was used: that counts as loading it.
  func use(_ name: ShellString) {
    guard !name.isEmpty, !used.contains(where: { $0 === name || ShellString.equalIgnoringCase($0, name) })
    else { return }
    used.append(name)
  }

  /// The built-in module of a name with the commands of the table, or nil if no command is of it.
  package func builtIn(_ name: ShellString, _ engine: Engine) -> PSModuleInfo? {
    let key = String(name).lowercased()
    if let known = builtIn[key] { return known }
    let commands = engine.commands.all.filter { ShellString.equalIgnoringCase($0.moduleName, name) }
    guard let first = commands.first else { return nil }
    let made = PSModuleInfo(first.moduleName, kind: .manifest)
    made.version = key.hasPrefix("microsoft.powershell.") ? "7.0.0.0" : "1.0.0"
    made.exports.cmdlets = commands.sorted { String($0.name) < String($1.name) }
    builtIn[key] = made
    return made
  }
}
