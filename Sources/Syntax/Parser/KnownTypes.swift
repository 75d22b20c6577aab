/// What the parser has to know of .NET's types.
enum KnownTypes {
  /// Whether an enum may be made of a type, by its name.
  static func isEnumBase(_ name: String) -> Bool {
    enumBases.contains(name.lowercased())
  }

  private static let enumBases: Set<String> = [
    "byte", "sbyte", "int", "int16", "int32", "int64", "long", "short", "uint", "uint16", "uint32", "uint64",
    "ushort",
    "ulong", "system.byte", "system.sbyte", "system.int16", "system.int32", "system.int64", "system.uint16",
    "system.uint32", "system.uint64",
  ]
}
