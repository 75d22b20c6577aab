package import Syntax

/// From a type's name as written to the type.
package enum TypeResolver {
  /// The type; throws TypeNotFound.
  package static func resolve(
    _ name: TypeName, in source: SourceText, _ scope: ScopePointer, _ engine: Engine
  ) throws(ShellError) -> TypeInfo {
    switch name.form {
    case .simple(let name):
      let text = source.string(of: name)
      guard let type = find(text, scope, engine) else { throw TypeFault.notFound(text).error() }
      return type
    case .array(let element, let rank):
      return TypeTable.array(of: try resolve(element, in: source, scope, engine), rank: rank)
    case .generic(let definition, let arguments):
      var types: [TypeInfo] = []
      for argument in arguments { types.append(try resolve(argument, in: source, scope, engine)) }
      guard case .simple(let text) = definition.form,
        let generic = find(source.string(of: text) + "`\(types.count)", scope, engine)
      else { throw TypeFault.notFound(source.string(in: name.extent)).error() }
      return TypeTable.construct(generic, types)
    }
  }

  /// A type by a name: accelerator, class of the script, full name, name in `System` or a namespace in use.
  package static func find(_ name: String, _ scope: ScopePointer, _ engine: Engine) -> TypeInfo? {
    TypeAccelerators.find(name) ?? TypeTable.find(name) ?? TypeTable.find("System." + name)
  }
}

/// Short names of types.
package enum TypeAccelerators {
  nonisolated(unsafe) private static var table: [String: TypeInfo] = [
    "int": .int32, "long": .int64, "string": .string, "bool": .boolean, "double": .double, "object": .object,
    "array": .array, "hashtable": .hashtable, "psobject": .psObject, "pscustomobject": .psCustomObject,
    "scriptblock": .scriptBlock, "switch": .switchParameter, "char": .char, "byte": .byte,
    "decimal": .decimal,
    "datetime": .dateTime, "timespan": .timeSpan, "guid": .guid, "void": .void, "ref": .psReference,
    "type": .typeType,
    "float": .single, "single": .single, "short": .int16, "sbyte": .sbyte, "ushort": .uint16, "uint": .uint32,
    "uint32": .uint32, "ulong": .uint64, "uint64": .uint64, "uint16": .uint16, "int16": .int16,
    "bigint": .bigInteger,
  ]

  package static func find(_ name: String) -> TypeInfo? { table[name.lowercased()] }

  /// Adds or replaces an accelerator.
  package static func add(_ name: String, _ type: TypeInfo) { table[name.lowercased()] = type }
}
