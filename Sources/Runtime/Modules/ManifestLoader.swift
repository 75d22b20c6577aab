import Syntax

/// Loads a module that has a manifest: what it requires, its scripts, its nested modules, its root.
struct ManifestLoader {
  private let loader: ModuleLoader
  private let path: String
  private var engine: Engine { loader.engine }

  init(_ loader: ModuleLoader, _ path: String) { (self.loader, self.path) = (loader, path) }

  func load() throws(ShellError) -> PSModuleInfo {
    let table = try ManifestCheck(path, engine).table()
    let manifest = Manifest(table)
    try checkEngine(manifest)
    let required = try loadRequired(manifest)
    try runScripts(manifest)
    try loadDisplay(manifest)
    let root = manifest.text("RootModule") ?? manifest.text("ModuleToProcess")
    let file = try root.map { (name) throws(ShellError) in try find(name, field: "ModuleToProcess/RootModule")
    }
    let module = PSModuleInfo(
      .from(ModuleSearch.stem(path)), path: file ?? path, kind: file == nil ? .manifest : .script)
    module.describe(manifest, path)
    module.required = required
    let session = module.makeSession(engine)
    for nested in manifest.list("NestedModules") { try loadNested(nested, into: session, of: module) }
    if let file {
      try loader.run(file, as: module)
    } else {
      for nested in module.nested { module.exports.takeOver(nested.exports) }
    }
    try module.exports.restrict(to: manifest)
    return module
  }

  private func checkEngine(_ manifest: Manifest) throws(ShellError) {
    guard let text = manifest.text("PowerShellVersion"), let version = ModuleVersion(text),
      let own = ModuleVersion("7.6.5"), own < version
    else { return }
    throw ModuleFault.insufficientVersion(module: path, version: text).error(target: .string(path))
  }

  /// Modules that must be there before: they are imported for all of the session.
  private func loadRequired(_ manifest: Manifest) throws(ShellError) -> [PSModuleInfo] {
    var list: [PSModuleInfo] = []
    for value in manifest.list("RequiredModules") {
      guard let constraint = ModuleConstraint(value) else { continue }
      let loaded = engine.modules.loaded.last {
        ShellString.equalIgnoringCase($0.name, .from(constraint.name)) && constraint.accepts($0.version)
      }
      if let loaded {
        list.append(loaded)
      } else if let builtIn = engine.modules.builtIn(.from(constraint.name), engine) {
        list.append(builtIn)
      } else {
        list.append(try importRequired(constraint))
      }
    }
    return list
  }

  private func importRequired(_ constraint: ModuleConstraint) throws(ShellError) -> PSModuleInfo {
    guard ModuleSearch.isPath(constraint.name) || ModuleSearch.find(constraint, engine) != nil else {
      throw ModuleFault.requiredNotLoaded(manifest: path, constraint.name).error(target: .string(path))
    }
    let request = ModuleRequest(
      caller: loader.request.caller, streams: loader.request.streams, into: engine.global)
    return try ModuleLoader(request, engine).load(constraint)
  }

  /// `ScriptsToProcess` run in the importer's own scope.
  private func runScripts(_ manifest: Manifest) throws(ShellError) {
    for name in manifest.texts("ScriptsToProcess") {
      let file = ShellPath.parent(path) + "/" + name
      guard ScriptSearch.isFile(file) else {
        throw ModuleFault.memberNotFound(name, field: "ScriptsToProcess", manifest: path).error()
      }
      let script = ExternalScriptInfo(path: file)
      let call = CommandCall(
        command: script, arguments: [], invocation: .dot, source: try script.text(), extent: Extent(0, 0),
        context: PipelineContext(position: 1, length: 1, expectsInput: false),
        caller: loader.request.caller, downstream: NullSink(), streams: loader.request.streams)
      try PipelineRun([StageFactory.make(call, engine)], engine: engine).run()
    }
  }

  /// `TypesToProcess` and `FormatsToProcess`: members and views of types.
  private func loadDisplay(_ manifest: Manifest) throws(ShellError) {
    guard let files = engine.services.find((any DisplayFiles).self) else { return }
    for name in manifest.texts("TypesToProcess") {
      try files.loadTypes(displayFile(name, field: "TypesToProcess"), engine)
    }
    for name in manifest.texts("FormatsToProcess") {
      try files.loadFormats(displayFile(name, field: "FormatsToProcess"), engine)
    }
  }

  private func displayFile(_ name: String, field: String) throws(ShellError) -> String {
    let file = ShellPath.parent(path) + "/" + name
    guard ScriptSearch.isFile(file) else {
      throw ModuleFault.memberNotFound(name, field: field, manifest: path).error()
    }
    return file
  }

  private func loadNested(
    _ value: Value, into session: SessionState, of module: PSModuleInfo
  ) throws(ShellError) {
    guard let constraint = ModuleConstraint(value) else { return }
    var request = ModuleRequest(
      caller: loader.request.caller, streams: loader.request.streams, into: session)
    request.tell = loader.request.tell
    let inner = ModuleLoader(request, engine)
    _ = try inner.load(file: find(constraint.name, field: "NestedModules"))
  }

  /// A file named in the manifest: beside it, or a module of the search path.
  private func find(_ name: String, field: String) throws(ShellError) -> String {
    if let file = ModuleSearch.file(at: ShellPath.parent(path) + "/" + name) { return file }
    if let found = ModuleSearch.find(ModuleConstraint(ModuleSearch.stem(name)), engine), !name.contains("/"),
      !ModuleSearch.hasModuleEnding(name)
    {
      return found.path
    }
    throw ModuleFault.memberNotFound(name, field: field, manifest: path).error(target: .string(path))
  }
}

/// A manifest's table, read by keys.
package struct Manifest {
  package let table: HashtableObject

  package init(_ table: HashtableObject) { self.table = table }

  package func value(_ key: String) -> Value? {
    table.value(for: ShellString.from(key)).flatMap { $0.isNull ? nil : $0 }
  }

  package func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    let text = String(Conversion.plainText(value))
    return text.isEmpty ? nil : text
  }

  package func list(_ key: String) -> [Value] {
    guard let value = value(key) else { return [] }
    if case .array(let array) = value.base.payload { return array.elements }
    return [value]
  }

  package func texts(_ key: String) -> [String] { list(key).map { String(Conversion.plainText($0)) } }

  /// Patterns of a key; nil without the key.
  package func patterns(_ key: String) -> [NamePattern]? {
    guard value(key) != nil else { return nil }
    return texts(key).map { NamePattern($0) }
  }
}

extension PSModuleInfo {
  /// Takes over what the manifest says of the module.
  package func describe(_ manifest: Manifest, _ path: String) {
    self.manifest = manifest.table
    manifestPath = path
    version = manifest.text("ModuleVersion") ?? "0.0"
    description = .from(manifest.text("Description") ?? "")
    privateData = manifest.value("PrivateData") ?? .null
    prefix = manifest.text("DefaultCommandPrefix") ?? ""
  }
}

extension ModuleExports {
  /// Adds what a nested module exports.
  func takeOver(_ other: ModuleExports) {
    functions += other.functions
    aliases += other.aliases
    variables += other.variables
    cmdlets += other.cmdlets
    functions.sort { ModuleOrder.isBefore($0.name, $1.name) }
  }

  /// Keeps what a manifest lets out; a key that is not there lets out all.
  func restrict(to manifest: Manifest) throws(ShellError) {
    if let patterns = manifest.patterns("FunctionsToExport") {
      functions = try kept(functions, patterns) { $0.name }
    }
    if let patterns = manifest.patterns("AliasesToExport") {
      aliases = try kept(aliases, patterns) { $0.name }
    }
    if let patterns = manifest.patterns("CmdletsToExport") {
      cmdlets = try kept(cmdlets, patterns) { $0.name }
    }
    if let patterns = manifest.patterns("VariablesToExport") {
      variables = try kept(variables, patterns) { $0.name }
    }
  }

  private func kept<Item>(
    _ items: [Item], _ patterns: [NamePattern], _ name: (Item) -> ShellString
  ) throws(ShellError) -> [Item] {
    var list: [Item] = []
    for item in items where try patterns.match(name(item)) { list.append(item) }
    return list
  }
}
