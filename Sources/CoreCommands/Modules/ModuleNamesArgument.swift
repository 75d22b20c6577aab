import Runtime

/// Modules as the commands of modules are told them.
enum ModuleArguments {
  /// What a pipeline brings for a module's name: the name, or a module itself.
  static func modules(in values: [Value]) -> [PSModuleInfo] {
    values.compactMap { value in
      guard case .object(let object) = value.base.payload else { return nil }
      return object as? PSModuleInfo
    }
  }

  /// Patterns out of names; nil where none were given.
  static func patterns(_ names: [String]?) -> [NamePattern]? { names?.map { NamePattern($0) } }
}

extension Invocation {
  /// The modules of a session that match patterns; built-in ones whose commands were used are among them.
  func loadedModules(_ patterns: [NamePattern], all: Bool, _ shelf: ModuleShelf) throws(ShellError)
    -> [PSModuleInfo]
  {
    let modules = engine.modules
    let session = context.caller.pointee.session
    var candidates = all ? modules.loaded : modules.imported(into: engine.global)
    if !all, session.module != nil { candidates += modules.imported(into: session) }
    for name in modules.used + shelf.loaded.map({ ShellString.from($0.name) }) {
      guard let module = builtIn(name, shelf), !candidates.contains(where: { $0 === module }) else {
        continue
      }
      candidates.append(module)
    }
    guard !patterns.isEmpty else { return candidates }
    var found: [PSModuleInfo] = []
    for module in candidates where try patterns.match(module.name) { found.append(module) }
    return found
  }

  /// A module of commands that are built in.
  func builtIn(_ name: ShellString, _ shelf: ModuleShelf) -> PSModuleInfo? {
    let known = shelf.module(named: String(name))
    guard let module = engine.modules.builtIn(known.map { .from($0.name) } ?? name, engine) ?? empty(known)
    else {
      return nil
    }
    if let known {
      module.version = known.version
      module.description = .from(known.description)
      module.kind = .binary
    }
    return module
  }

  /// A module on the shelf that has no commands of its own.
  private func empty(_ known: BuiltInModule?) -> PSModuleInfo? {
    known.map { PSModuleInfo(.from($0.name), kind: .binary) }
  }
}
