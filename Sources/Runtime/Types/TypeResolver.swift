package import Syntax

/// From a type's name as written to the type.
package enum TypeResolver {
  /// The type, seen with the namespaces that the text of a scope's code uses; throws TypeNotFound.
  package static func resolve(
    _ name: TypeName, in source: SourceText, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> TypeInfo {
    try resolve(name, in: source, namespaces(in: scope), scope, engine)
  }

  /// The type; throws TypeNotFound.
  package static func resolve(
    _ name: TypeName, in source: SourceText, _ namespaces: [String], _ scope: ScopePointer, _ engine: Engine,
    _ lexical: LexicalTypes? = nil
  ) throws(ShellError) -> TypeInfo {
    switch name.form {
    case .simple(let name):
      let text = source.string(of: name)
      if let type = lexical?.find(text) { return type }
      guard let type = findSimple(text, namespaces, scope) else { throw TypeFault.notFound(text).error() }
      return type
    case .array(let element, let rank):
      let element = try resolve(element, in: source, namespaces, scope, engine, lexical)
      return TypeTable.array(of: element, rank: rank)
    case .generic(let definition, let arguments):
      return try generic(definition, arguments, in: source, namespaces, scope, engine, lexical)
    }
  }

  private static func generic(
    _ definition: TypeName, _ arguments: [TypeName], in source: SourceText, _ namespaces: [String],
    _ scope: ScopePointer, _ engine: Engine, _ lexical: LexicalTypes?
  ) throws(ShellError) -> TypeInfo {
    let text = source.string(in: definition.extent)
    var types: [TypeInfo] = []
    for argument in arguments {
      guard let type = try? resolve(argument, in: source, namespaces, scope, engine, lexical) else {
        // Observed: an unknown argument is reported by the generic type's name alone.
        throw TypeFault.notFound(text).error()
      }
      types.append(type)
    }
    let name = text.contains("`") ? text : "\(text)`\(types.count)"
    guard let found = findSimple(name, namespaces, scope) else { throw TypeFault.notFound(text).error() }
    return TypeTable.construct(found, types)
  }

  /// A type by a name as a string spells it, with brackets and an assembly's name if it has them.
  package static func find(_ name: String, _ scope: ScopePointer, _ engine: Engine) -> TypeInfo? {
    var reader = TypeNameText(name) { findSimple($0, namespaces(in: scope), scope) }
    return reader.read()
  }

  /// A name without brackets: class of a script seen from the scope, accelerator, full name, name in `System` or a namespace in use.
  private static func findSimple(_ name: String, _ namespaces: [String], _ scope: ScopePointer) -> TypeInfo? {
    if let type = ScopeTypes.find(name, from: scope) { return type }
    if let type = TypeAccelerators.find(name) ?? TypeTable.find(name) { return type }
    for namespace in namespaces {
      if let type = TypeTable.find("\(namespace).\(name)") { return type }
    }
    return TypeTable.find("System." + name)
  }

  /// What `using namespace` names in the text that runs in a scope.
  private static func namespaces(in scope: ScopePointer) -> [String] {
    var next: ScopePointer? = scope
    while let scope = next {
      if let code = scope.pointee.linkedCode ?? scope.pointee.code { return code.namespaces }
      next = scope.pointee.caller ?? scope.pointee.parent
    }
    return []
  }
}
