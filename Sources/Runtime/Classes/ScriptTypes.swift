package import Syntax

/// The classes and enumerations that one script text defines, those of nested blocks too.
///
/// They are made once, when the text first runs, so that they are there before their statement is reached and in any
/// order; running the text again binds them to the session state that runs it.
package final class ScriptTypes {
  package let entries: [ScriptTypeEntry]
  /// The tree keeps this, not the other way round.
  private unowned(unsafe) let syntax: SyntaxTree
  private var errors: [SyntaxError]?
  /// What one of the types would need that palsh does not have.
  private var gap: String?
  nonisolated(unsafe) private static var assemblies = 0

  private init(_ syntax: SyntaxTree) {
    self.syntax = syntax
    entries = syntax.typeDefinitions.map { ScriptTypeEntry($0, syntax.source) }
  }

  /// The types of a text; nil if it defines none.
  package static func of(_ syntax: SyntaxTree) -> ScriptTypes? {
    if let known = syntax.attachment { return known as? ScriptTypes }
    guard !syntax.typeDefinitions.isEmpty else { return nil }
    let made = ScriptTypes(syntax)
    syntax.attachment = made
    return made
  }

  /// Makes the types if that is still to do, and binds them to the session state that runs in a scope.
  ///
  /// Throws the error of types that cannot be made, as PowerShell does when it compiles the text.
  package func define(in scope: ScopePointer, _ engine: Engine) throws(ShellError) {
    let session = scope.pointee.session
    if errors == nil {
      ScriptTypes.assemblies += 1
      for entry in entries { entry.assembly = ScriptTypes.assemblies }
      let definer = TypeDefiner(entries, syntax, session)
      errors = definer.define()
      gap = definer.gap
    }
    if let gap { throw GapFault.language(gap).error() }
    if let errors, !errors.isEmpty {
      throw ShellError(ErrorRecord(ParseFault(syntax.source, errors)), kind: .thrown)
    }
    for entry in entries { (entry.type?.scriptClass as? ScriptClass)?.session = session }
  }

  /// Lets the names that a script block itself defines be seen from a scope.
  package func add(of block: ScriptBlockAst, to scope: ScopePointer) {
    ScopeTypes.add(entries.filter { $0.block === block }.compactMap(\.type), to: scope)
  }

  /// What a place in the text sees: the types of the blocks around it.
  func seen(from block: ScriptBlockAst) -> LexicalTypes { LexicalTypes(self, from: block) }
}

/// One definition of a type: its tree, and the type once it is made.
package final class ScriptTypeEntry {
  package let name: String
  unowned(unsafe) let tree: TypeDefinitionAst
  /// The script block that the definition stands in.
  unowned(unsafe) let block: ScriptBlockAst?
  /// Each text that defines types makes an assembly, which are numbered from 1.
  fileprivate(set) var assembly = 0
  package internal(set) var type: TypeInfo?

  init(_ tree: TypeDefinitionAst, _ source: SourceText) {
    self.tree = tree
    name = source.string(of: tree.name)
    var next = tree.parent
    while let node = next, node.kind != .scriptBlock { next = node.parent }
    block = next?.cast(to: ScriptBlockAst.self)
  }
}

/// The types that a place in a text sees by name: those of the script blocks around it, innermost first.
package struct LexicalTypes {
  private let entries: [ScriptTypeEntry]

  init(_ types: ScriptTypes, from block: ScriptBlockAst) {
    var entries: [ScriptTypeEntry] = []
    var next: Ast? = block
    while let node = next {
      if node.kind == .scriptBlock { entries += types.entries.filter { $0.block === node } }
      next = node.parent
    }
    self.entries = entries
  }

  func find(_ name: String) -> TypeInfo? {
    guard !entries.isEmpty else { return nil }
    let key = name.lowercased()
    return entries.first { $0.name.lowercased() == key }?.type
  }

  /// Whether a type is one of these, or made of nothing but these and types of the library.
  func defines(_ type: TypeInfo) -> Bool {
    if let element = type.elementType, type.kind == .array { return defines(element) }
    if type.definition != nil { return type.arguments.allSatisfy { defines($0) } }
    return type.scriptClass == nil || entries.contains { $0.type === type }
  }
}

/// Types of scripts as scopes see them.
package enum ScopeTypes {
  /// Whether any scope was ever given a type: most sessions have none.
  nonisolated(unsafe) private static var isUsed = false

  /// Lets types be seen by name from a scope and those below it.
  package static func add(_ types: [TypeInfo], to scope: ScopePointer) {
    guard !types.isEmpty else { return }
    isUsed = true
    let extra = scope.ensureExtra()
    for type in types { extra.types[type.name.lowercased()] = type }
  }

  static func find(_ name: String, from scope: ScopePointer) -> TypeInfo? {
    guard isUsed else { return nil }
    let key = name.lowercased()
    var next: ScopePointer? = scope
    while let scope = next {
      if let type = scope.pointee.extra?.types[key] { return type }
      next = scope.pointee.parent
    }
    return nil
  }
}

extension ScriptTypeEntry {
  var assemblyName: String {
    "PowerShell Class Assembly, Version=1.0.0.\(assembly), Culture=neutral, PublicKeyToken=null"
  }
}

extension TypeInfo {
  /// The assembly of a type that a script defines.
  var scriptAssembly: String? {
    (scriptClass as? ScriptTypeEntry)?.assemblyName ?? (scriptClass as? ScriptClass)?.entry.assemblyName
  }

  /// Whether a script defines the type, or a part of it.
  package var isScripted: Bool {
    if let elementType, kind == .array { return elementType.isScripted }
    return scriptClass != nil || arguments.contains { $0.isScripted }
  }
}

extension SyntaxTree {
  /// Parses a text that is to run: a module that it uses is looked for when it runs.
  package static func parse(_ source: SourceText, toRunFrom scope: ScopePointer) -> SyntaxTree {
    var surroundings = Surroundings()
    surroundings.knowsType = { ScopeTypes.find($0, from: scope) != nil }
    surroundings.findsModule = { _ in true }
    return parse(source, in: surroundings)
  }

  /// Parses a text as it is seen from a scope: among the types that other texts have defined there, and the modules that
  /// the session finds.
  package static func parse(_ source: SourceText, seenFrom scope: ScopePointer) -> SyntaxTree {
    var surroundings = Surroundings()
    surroundings.knowsType = { ScopeTypes.find($0, from: scope) != nil }
    let engine = scope.pointee.session.engine
    let findsBuiltIn = surroundings.findsModule
    surroundings.findsModule = { name in
      if findsBuiltIn(name) { return true }
      guard ModuleSearch.isPath(name) else {
        return ModuleSearch.find(ModuleConstraint(name), engine) != nil
      }
      return ModuleSearch.file(at: ShellPath.absolute(name, engine)) != nil
    }
    return parse(source, in: surroundings)
  }
}
