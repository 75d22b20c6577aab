import Syntax

/// Loading a module because one of its commands was named.
enum ModuleAutoLoading {
  /// The command of a name after the module that has it was loaded; nil if no module of the search path has it.
  static func find(
    _ name: ShellString, _ symbol: Symbol, from scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> CommandInfo? {
    let key = String(name).lowercased()
    guard !key.isEmpty, !key.contains("/"), !key.contains("\\"), isOn(scope, engine),
      engine.modules.searching.insert(key).inserted
    else { return nil }
    defer { engine.modules.searching.remove(key) }
    for found in ModuleSearch.available(engine) where ModuleNames.has(key, found.path, engine) {
      guard try load(found.path, from: scope, engine) else { continue }
      if let function = CommandResolver.function(symbol, from: scope) { return function }
      if let alias = CommandResolver.alias(symbol, from: scope) {
        return try CommandResolver.find(alias.symbol, alias.name, from: scope)
      }
    }
    return nil
  }

  /// Whether a module of the search path lists a command of a name; only names of commands by custom are looked for.
  static func knows(_ name: ShellString, _ engine: Engine) -> Bool {
    let key = String(name).lowercased()
    guard key.contains("-"), !key.contains("/"), !key.contains("\\") else { return false }
    return ModuleSearch.available(engine).contains { ModuleNames.has(key, $0.path, engine) }
  }

  /// Loads the module of a name, for `Module\Command`; whether it is there.
  static func importModule(_ name: ShellString, from scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Bool
  {
    guard isOn(scope, engine), let found = ModuleSearch.find(ModuleConstraint(String(name)), engine) else {
      return false
    }
    return try load(found.path, from: scope, engine)
  }

  private static func load(_ path: String, from scope: ScopePointer, _ engine: Engine) throws(ShellError)
    -> Bool
  {
    let request = ModuleRequest(caller: scope, streams: scope.pointee.streams, into: engine.global)
    do throws(ShellError) {
      _ = try ModuleLoader(request, engine).load(file: path)
      return true
    } catch {
      guard error.isError else { throw error }
      // The command counts as unknown then; the module's error is not told.
      return false
    }
  }

  /// `$PSModuleAutoLoadingPreference` may forbid it.
  private static func isOn(_ scope: ScopePointer, _ engine: Engine) -> Bool {
    guard let value = VariableLookUp.find(preference, from: scope, engine) else { return true }
    return String(Conversion.plainText(value)).lowercased() != "none"
  }

  private static let preference = Symbols.intern("PSModuleAutoLoadingPreference")
}

/// Which commands a module has, without running it.
package enum ModuleNames {
  /// Whether the module of a file has a command of a name in lower case.
  static func has(_ name: String, _ path: String, _ engine: Engine) -> Bool {
    exported(path).contains(name)
  }

  /// Names of the commands that a module's file seems to export, in lower case.
  package static func exported(_ path: String) -> Set<String> { Set(spelled(path).map { $0.lowercased() }) }

  /// The same names as they are spelled.
  package static func spelled(_ path: String) -> [String] {
    guard path.lowercased().hasSuffix(".psd1") else { return defined(path) }
    let keys = ["FunctionsToExport", "AliasesToExport", "CmdletsToExport"]
    let listed = keys.map { ManifestReader.strings(of: $0, in: path) }
    let names = listed.compactMap { $0 }.flatMap { $0 }
    let isOpen = listed[0] == nil || names.contains { $0.contains("*") }
    guard isOpen, let root = ManifestReader.strings(of: "RootModule", in: path)?.first else { return names }
    let folder = ShellPath.parent(path)
    guard let file = ModuleSearch.file(at: folder + "/" + root) else { return names }
    return names + (file == path ? [] : spelled(file))
  }

  /// The functions and aliases that a script module defines.
  private static func defined(_ path: String) -> [String] {
    guard path.lowercased().hasSuffix(".psm1"), let source = ScriptText.read(path) else { return [] }
    let tree = SyntaxTree.parse(source)
    var names: [String] = []
    for statement in tree.root.endBlock?.statements ?? [] {
      statement.forEachDescendant { node in
        guard node.kind == .functionDefinition else { return node.kind != .scriptBlock }
        names.append(source.string(of: node.cast(to: FunctionDefinitionAst.self).name))
        return false
      }
    }
    return names
  }
}
