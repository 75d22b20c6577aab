/// All types that are known, by number and by name without regard to case; grows as types are asked for or defined.
///
/// One for the process, guarded by the process's lock (DESIGN.md 5, "Engines").
package enum TypeTable {
  nonisolated(unsafe) private static var types: [TypeInfo] = []
  nonisolated(unsafe) private static var byName: [String: TypeInfo] = [:]
  /// Array types by element type and rank.
  nonisolated(unsafe) private static var arrays: [ArrayKey: TypeInfo] = [:]
  nonisolated(unsafe) private static var constructed: [ConstructedKey: TypeInfo] = [:]

  private struct ArrayKey: Hashable {
    let element: TypeNumber
    let rank: Int
  }

  private struct ConstructedKey: Hashable {
    let definition: TypeNumber
    let arguments: [TypeNumber]
  }

  package static subscript(number: TypeNumber) -> TypeInfo { types[Int(number.index)] }

  /// A type by its full name, case ignored, if this module or the type library knows it.
  package static func find(_ name: String) -> TypeInfo? {
    let key = name.lowercased()
    if let known = byName[key] { return known }
    // The engine's own types come into being when first used, which may be by this name.
    _ = TypeInfo.wellKnown
    return byName[key] ?? catalog?.find(name) ?? InterfaceContracts.define(name)
  }

  /// A type that has been defined already.
  package static func defined(_ name: String) -> TypeInfo? { byName[name.lowercased()] }

  /// Adds a type, or gives the one of that name: whoever names a type of the library first defines it.
  @discardableResult
  package static func define(
    _ name: String, _ kind: TypeInfo.Kind = .class, base: TypeInfo? = nil, interfaces: [TypeInfo] = [],
    elementType: TypeInfo? = nil
  ) -> TypeInfo {
    let key = name.lowercased()
    if let known = byName[key] {
      // A signature may have named it before anyone knew more.
      if known.base == nil || known.base === TypeInfo.object, let base, base !== known { known.base = base }
      for interface in interfaces where !known.interfaces.contains(where: { $0 === interface }) {
        known.interfaces.append(interface)
      }
      return known
    }
    let made = add { number in
      TypeInfo(name, kind, number: number, base: base, interfaces: interfaces, elementType: elementType)
    }
    byName[key] = made
    return made
  }

  /// An enumeration with its names and numbers.
  @discardableResult
  package static func defineEnumeration(
    _ name: String, _ info: EnumerationInfo, underlying: TypeInfo = .int32
  ) -> TypeInfo {
    let made = define(name, .enum, base: .enumeration, elementType: underlying)
    made.enumeration = info
    return made
  }

  /// A type that only its maker knows: a class of a script, which hides none of the same name.
  package static func defineAnonymous(
    _ name: String, _ kind: TypeInfo.Kind = .class, base: TypeInfo?, interfaces: [TypeInfo] = [],
    elementType: TypeInfo? = nil
  ) -> TypeInfo {
    add { number in
      TypeInfo(name, kind, number: number, base: base, interfaces: interfaces, elementType: elementType)
    }
  }

  /// The placeholder of a name in generic methods.
  package static func genericParameter(_ name: String) -> TypeInfo {
    let key = "`" + name
    if let known = byName[key] { return known }
    let base = TypeInfo.object
    let made = add { number in TypeInfo(name, .genericParameter, number: number, base: base) }
    byName[key] = made
    return made
  }

  /// The type of arrays of an element type.
  package static func array(of element: TypeInfo, rank: Int = 1) -> TypeInfo {
    let key = ArrayKey(element: element.number, rank: rank)
    if let known = arrays[key] { return known }
    let marks = "[" + String(repeating: ",", count: rank - 1) + "]"
    let base = TypeInfo.array
    let made = add { number in
      TypeInfo(element.name + marks, .array, number: number, base: base, elementType: element, rank: rank)
    }
    arrays[key] = made
    return made
  }

  /// A generic type with its arguments.
  package static func construct(_ definition: TypeInfo, _ arguments: [TypeInfo]) -> TypeInfo {
    let key = ConstructedKey(definition: definition.number, arguments: arguments.map(\.number))
    if let known = constructed[key] { return known }
    let made = add { number in
      TypeInfo(
        definition.name + "[" + arguments.map(\.name).joined(separator: ",") + "]",
        definition.kind,
        number: number, base: definition.base, interfaces: definition.interfaces, definition: definition,
        arguments: arguments)
    }
    constructed[key] = made
    return made
  }

  /// Adds what the closure makes, which must name no type that comes into being by that: it would take the same number.
  private static func add(_ make: (TypeNumber) -> TypeInfo) -> TypeInfo {
    let made = make(TypeNumber(UInt32(types.count)))
    types.append(made)
    return made
  }
}
