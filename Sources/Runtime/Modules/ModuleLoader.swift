/// What is asked of a load: where its names go, and which.
package struct ModuleRequest {
  package let caller: ScopePointer
  package let streams: StreamSet
  package let target: SessionState
  /// Where the names come to lie; nil: the target's outermost scope.
  package var scope: ScopePointer?
  package var prefix: String?
  package var arguments: [Value] = []
  /// The call that asks, which errors of the module's own text are told of.
  package var invocation: InvocationInfo?
  /// Whether a module that is loaded is loaded again.
  package var isForced = false
  package var functions: ModuleImport.Patterns = nil
  package var cmdlets: ModuleImport.Patterns = nil
  package var aliases: ModuleImport.Patterns = nil
  package var variables: ModuleImport.Patterns = nil
  package var keepsExisting = false
  /// Whether nothing is imported: the caller wants the module alone.
  package var importsNothing = false
  /// Told what happens, for `-Verbose`.
  package var tell: (String) throws(ShellError) -> Void = { _ in }

  /// `caller` is the scope that asks.
  package init(caller: ScopePointer, streams: StreamSet, into target: SessionState) {
    (self.caller, self.streams, self.target) = (caller, streams, target)
  }
}

/// Loads modules from their files.
package struct ModuleLoader {
  let request: ModuleRequest
  let engine: Engine

  package init(_ request: ModuleRequest, _ engine: Engine) { (self.request, self.engine) = (request, engine) }

  /// Loads and imports the module of a name or a path; throws what is wrong with it.
  package func load(_ constraint: ModuleConstraint) throws(ShellError) -> PSModuleInfo {
    guard let path = try file(constraint) else {
      if let known = known(constraint) { return try importing(known) }
      throw constraint.fault.error(target: .string(constraint.name))
    }
    return try load(file: path)
  }

  /// Loads and imports the module of a file.
  package func load(file path: String) throws(ShellError) -> PSModuleInfo {
    if let known = engine.modules.module(at: path) ?? manifested(path) {
      guard request.isForced else { return try importing(known) }
      try ModuleRemoval.remove(known, engine)
    }
    guard engine.modules.underWay.count < 10 else { throw ModuleFault.tooDeep(path).error() }
    try request.tell("Loading module from path '\(path)'.")
    engine.modules.underWay.append(path)
    defer { engine.modules.underWay.removeLast() }
    let lower = path.lowercased()
    if lower.hasSuffix(".psd1") { return try importing(ManifestLoader(self, path).load()) }
    guard !lower.hasSuffix(".dll") else { throw ModuleFault.notABinary(path).error() }
    let module = PSModuleInfo(.from(ModuleSearch.stem(path)), path: path)
    try run(path, as: module)
    return try importing(module)
  }

  /// Runs a script module's file as a module's body.
  func run(_ path: String, as module: PSModuleInfo) throws(ShellError) {
    let exportsBefore = module.exports.isExplicit
    try ModuleBody(
      module, caller: request.caller, streams: request.streams, invocation: request.invocation, engine
    )
    .run(file: path, arguments: request.arguments)
    guard !exportsBefore, !module.exports.isExplicit else { return }
    for function in module.exports.functions {
      try request.tell("Exporting function '\(String(function.name))'.")
    }
    for alias in module.exports.aliases { try request.tell("Exporting alias '\(String(alias.name))'.") }
  }

  /// Brings a loaded module's names to where they are asked for.
  package func importing(_ module: PSModuleInfo) throws(ShellError) -> PSModuleInfo {
    engine.modules.add(module, into: request.target)
    if let owner = request.target.module, owner !== module, !owner.nested.contains(where: { $0 === module }) {
      owner.nested.append(module)
    }
    guard !request.importsNothing else { return module }
    var work = ModuleImport(module, into: request.target, scope: request.scope)
    work.prefix = request.prefix ?? module.prefix
    (work.functions, work.cmdlets) = (request.functions, request.cmdlets)
    (work.aliases, work.variables) = (request.aliases, request.variables)
    work.keepsExisting = request.keepsExisting
    let request = request
    work.tell = { (kind, name) throws(ShellError) in
      try request.tell("Importing \(kind) '\(String(name))'.")
    }
    try work.run()
    return module
  }

  /// The file of a path, or the best one along the search path.
  private func file(_ constraint: ModuleConstraint) throws(ShellError) -> String? {
    let name = constraint.name
    guard ModuleSearch.isPath(name) else { return ModuleSearch.find(constraint, engine)?.path }
    let path = ShellPath.absolute(name, engine)
    guard let file = ModuleSearch.file(at: path) else { return nil }
    guard !constraint.isFree else { return file }
    let version = file.hasSuffix(".psd1") ? ManifestReader.version(of: file) ?? "0.0" : "0.0"
    return constraint.accepts(version) ? file : nil
  }

  /// A module that is loaded already though no file of it is found: a dynamic one.
  private func known(_ constraint: ModuleConstraint) -> PSModuleInfo? {
    engine.modules.loaded.last {
      ShellString.equalIgnoringCase($0.name, .from(constraint.name)) && constraint.accepts($0.version)
    }
  }

  /// The loaded module whose manifest a path is.
  private func manifested(_ path: String) -> PSModuleInfo? {
    engine.modules.loaded.first { $0.manifestPath == path }
  }
}
