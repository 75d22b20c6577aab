import Glibc
import Runtime

/// The commands whose names fit a pattern, as `Get-Command -All` finds them.
struct CommandListing {
  let engine: Engine
  let scope: ScopePointer

  func find(_ pattern: TextPattern, module: TextPattern?, kinds: CommandKindSet) -> [CommandInfo] {
    var found: [CommandInfo] = []
    func add(_ candidates: [CommandInfo]) {
      for info in candidates where pattern.matches(String(info.name)) {
        if let module, !module.matches(String(info.moduleName)) { continue }
        found.append(info)
      }
    }
    if kinds.contains(.alias) { add(CommandResolver.aliases(from: scope)) }
    if kinds.contains(.function) || kinds.contains(.filter) { add(CommandResolver.functions(from: scope)) }
    if kinds.contains(.cmdlet) { add(engine.commands.all) }
    if module == nil {
      if kinds.contains(.application) { add(engine.commands.builtInPrograms) }
      if kinds.contains(.application) || kinds.contains(.externalScript) {
        add(ProgramFolders.commands(engine, kinds) { pattern.matches($0) })
      }
    }
    if kinds.contains(.function), !ModuleSearch.folders(engine).isEmpty { add(unloaded(found)) }
    return found
  }

  /// Functions of modules of the search path that nobody has loaded.
  private func unloaded(_ known: [CommandInfo]) -> [CommandInfo] {
    var names = Set(known.map { String($0.name).lowercased() })
    return ModuleSearch.available(engine).flatMap { module -> [CommandInfo] in
      guard engine.modules.module(at: module.path) == nil else { return [] }
      return ModuleNames.spelled(module.path).filter { names.insert($0.lowercased()).inserted }.compactMap {
        // What it does is not known before it is loaded.
        guard let block = try? ScriptBlock.parse(.empty, session: engine.global) else { return nil }
        return FunctionInfo(.from($0), block, moduleName: .from(module.name))
      }
    }
  }
}

/// Programs and scripts along `$env:PATH`.
enum ProgramFolders {
  static func commands(
    _ engine: Engine, _ kinds: CommandKindSet, where isMeant: (String) -> Bool
  ) -> [CommandInfo] {
    guard let path = engine.environment[.from("PATH")] else { return [] }
    return String(path).split(separator: ":").flatMap { folder -> [CommandInfo] in
      FolderReader.names(of: String(folder)).filter(isMeant).compactMap { name in
        command(name, in: String(folder), kinds)
      }
    }
  }

  private static func command(_ name: String, in folder: String, _ kinds: CommandKindSet) -> CommandInfo? {
    let path = folder + "/" + name
    if name.lowercased().hasSuffix(".ps1") {
      return kinds.contains(.externalScript) ? ExternalScriptInfo(path: path) : nil
    }
    var status = stat()
    guard kinds.contains(.application), access(path, X_OK) == 0, stat(path, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return ApplicationInfo(.from(name), path: path)
  }
}
