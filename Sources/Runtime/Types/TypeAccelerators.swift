/// Short names of types.
package enum TypeAccelerators {
  nonisolated(unsafe) private static var table: [String: TypeInfo] = [
    "int": .int32, "long": .int64, "string": .string, "bool": .boolean, "double": .double, "object": .object,
    "array": .array, "int32": .int32, "int64": .int64, "hashtable": .hashtable, "psobject": .psObject,
    "pscustomobject": .psCustomObject,
    "scriptblock": .scriptBlock, "switch": .switchParameter, "char": .char, "byte": .byte,
    "decimal": .decimal,
    "datetime": .dateTime, "timespan": .timeSpan, "guid": .guid, "void": .void, "ref": .psReference,
    "type": .typeType,
    "float": .single, "single": .single, "short": .int16, "sbyte": .sbyte, "ushort": .uint16, "uint": .uint32,
    "uint32": .uint32, "ulong": .uint64, "uint64": .uint64, "uint16": .uint16, "int16": .int16,
    "bigint": .bigInteger,
  ]

  /// Accelerators whose types are found by name: only few of them are ever asked for.
  nonisolated(unsafe) private static var names: [String: String] = AcceleratorNames.table

  package static func find(_ name: String) -> TypeInfo? {
    let key = name.lowercased()
    if let type = table[key] { return type }
    guard let full = names[key] else { return nil }
    names[key] = nil
    guard let type = TypeTable.find(full) else { return nil }
    table[key] = type
    return type
  }

  /// The accelerator that PowerShell writes for a type in signatures and texts, if it has one.
  package static func name(of type: TypeInfo) -> String? { AcceleratorNames.shortest[type.name] }

  /// Adds or replaces an accelerator.
  package static func add(_ name: String, _ type: TypeInfo) { table[name.lowercased()] = type }
}
