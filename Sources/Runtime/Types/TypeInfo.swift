/// A .NET type as scripts see it: name, base, interfaces, what it is made of.
///
/// Interned and immortal.
package final class TypeInfo: @unchecked Sendable {
  package enum Kind: Sendable { case `class`, `struct`, `enum`, interface, delegate, array, genericParameter }

  /// Name as `Type.ToString()` gives it (`System.Int32`, `System.Collections.Generic.List`1[System.Int32]`).
  package let name: String
  package let kind: Kind
  package let number: TypeNumber
  package internal(set) var base: TypeInfo?
  package internal(set) var interfaces: [TypeInfo]
  /// The element type of an array, the underlying type of an enumeration, else nil.
  package let elementType: TypeInfo?
  /// Rank of an array, 0 for other types.
  package let rank: Int
  /// The generic definition and its arguments (`List`1` and `[int]`), if it is a constructed type.
  package let definition: TypeInfo?
  package let arguments: [TypeInfo]
  /// Names and numbers of an enumeration, in order of declaration.
  package internal(set) var enumeration: EnumerationInfo?
  /// What makes it a type of a script: a ``ScriptClass``, or for an enumeration the entry that defines it.
  ///
  /// Nil for types of the library.
  package internal(set) var scriptClass: AnyObject?
  /// How values are cast to it, worked out when first asked for.
  var knownCastRule: CastRule?
  /// Members from the type library, read when first asked for.
  package var memberTable: MemberTable?

  init(
    _ name: String, _ kind: Kind, number: TypeNumber, base: TypeInfo? = nil, interfaces: [TypeInfo] = [],
    elementType: TypeInfo? = nil, rank: Int = 0, definition: TypeInfo? = nil, arguments: [TypeInfo] = []
  ) {
    (self.name, self.kind, self.number, self.base) = (name, kind, number, base)
    (self.interfaces, self.elementType, self.rank) = (interfaces, elementType, rank)
    (self.definition, self.arguments) = (definition, arguments)
  }

  /// The last part of the name (`Int32`, `List`1`), without the types that are arguments.
  package var shortName: String {
    let head = (definition ?? self).name
    return String(head.split(separator: ".").last ?? "")
  }
}

/// Names and numbers of an enumeration.
package struct EnumerationInfo: Sendable {
  package let names: [String]
  package let values: [Int64]
  package let isFlags: Bool

  package init(names: [String], values: [Int64], isFlags: Bool) {
    (self.names, self.values, self.isFlags) = (names, values, isFlags)
  }
}
