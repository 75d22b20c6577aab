/// What the Runtime asks the type library for.
package protocol TypeCatalog: Sendable {
  /// Defines the type of a full name (case ignored) if the library knows it.
  func find(_ name: String) -> TypeInfo?
  /// The members of a type; nil if the library knows none, so that those of its base count.
  func members(of type: TypeInfo) -> [MemberDefinition]?
}

extension TypeTable {
  /// The type library of this process; set once, before the first engine runs.
  nonisolated(unsafe) package static var catalog: (any TypeCatalog)?
}
