import Syntax

/// Makes the types of one text: enumerations first, then classes, so that they may name each other in any order.
final class TypeDefiner {
  private let entries: [ScriptTypeEntry]
  let syntax: SyntaxTree
  let session: SessionState
  private(set) var errors: [SyntaxError] = []
  /// What a definition asks for that palsh does not have.
  var gap: String?

  var source: SourceText { syntax.source }
  var engine: Engine { session.engine }

  init(_ entries: [ScriptTypeEntry], _ syntax: SyntaxTree, _ session: SessionState) {
    (self.entries, self.syntax, self.session) = (entries, syntax, session)
  }

  /// Makes them; returns what is wrong with them.
  func define() -> [SyntaxError] {
    let classes = entries.filter { $0.tree.typeAttributes == .class }
    for entry in classes {
      let type = TypeTable.defineAnonymous(entry.name, base: .object)
      type.scriptClass = ScriptClass(type, entry, syntax, session)
      entry.type = type
    }
    EnumerationDefiner(self, entries.filter { $0.tree.typeAttributes == .enum }).define()
    for entry in classes { setBases(entry) }
    for entry in inOrder(classes) { ClassDefiner(self, entry)?.define() }
    return errors
  }

  func report(_ id: String, _ extent: Extent, _ arguments: [String] = []) {
    errors.append(SyntaxError(ErrorID(id), extent, arguments))
  }

  /// A type by its name as the place of a definition sees it.
  func type(_ name: TypeName, at entry: ScriptTypeEntry) -> TypeInfo? {
    let block = entry.block ?? syntax.root
    let lexical = ScriptTypes.of(syntax)?.seen(from: block)
    do throws(ShellError) {
      return try TypeResolver.resolve(name, in: source, namespaces, session.current, engine, lexical)
    } catch {
      return nil
    }
  }

  private(set) lazy var namespaces: [String] = syntax.root.usingStatements.compactMap { statement in
    guard statement.usingStatementKind == .namespace, let name = statement.name else { return nil }
    return source.string(of: name.text)
  }

  /// Base classes before those that extend them: members of a base count for the types below it.
  private func inOrder(_ classes: [ScriptTypeEntry]) -> [ScriptTypeEntry] {
    var ordered: [ScriptTypeEntry] = []
    func add(_ entry: ScriptTypeEntry) {
      guard !ordered.contains(where: { $0 === entry }) else { return }
      if let base = classes.first(where: { $0.type === entry.type?.base }), base !== entry { add(base) }
      ordered.append(entry)
    }
    for entry in classes { add(entry) }
    return ordered
  }
}

extension TypeDefiner {
  /// The base class and the interfaces of a class, with what is wrong with them.
  private func setBases(_ entry: ScriptTypeEntry) {
    guard let made = entry.type else { return }
    for (index, tree) in entry.tree.baseTypes.enumerated() {
      let name = source.fullName(of: tree.typeName)
      if case .array = tree.typeName.form {
        report("SubtypeArray", tree.extent, [name])
        continue
      }
      guard let type = type(tree.typeName, at: entry) else {
        report("TypeNotFound", tree.extent, [name])
        continue
      }
      if type.kind == .interface {
        made.interfaces.append(type)
      } else if index > 0 {
        report("InterfaceNameExpected", tree.extent, [type.shortName])
      } else if SealedTypes.contains(type) {
        report("SealedBaseClass", tree.extent, [type.shortName])
      } else if type.definition == nil, type.name.contains("`") {
        report("SubtypeUnclosedGeneric", tree.extent, [type.shortName])
      } else if !type.isSubtype(of: made) {
        made.base = type
      }
    }
  }
}

/// Classes of the library that none may extend.
private enum SealedTypes {
  private static let names: Set<String> = [
    "System.String", "System.Math", "System.Convert", "System.Environment", "System.Console",
    "System.Version",
    "System.Text.StringBuilder", "System.IO.File", "System.IO.Path", "System.IO.Directory",
    "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.GC", "System.BitConverter",
    "System.Management.Automation.PSCustomObject", "System.Management.Automation.PSCredential",
    "System.Management.Automation.ScriptBlockAst", "System.RuntimeType", "System.DBNull",
    "System.Collections.BitArray", "System.Linq.Enumerable", "System.Text.RegularExpressions.Match",
  ]

  static func contains(_ type: TypeInfo) -> Bool {
    type.isValueType && type !== TypeInfo.valueType && type !== TypeInfo.enumeration || type.kind == .delegate
      || type.kind == .array || names.contains(type.name)
  }
}
