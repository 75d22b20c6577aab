/// What the parser has to know of .NET's types, which are no part of this layer.
///
/// Names of types are compared in lower case.
enum KnownTypes {
  /// The full name of a type that has a short one or is found in `System`; any other name as it is.
  static func fullName(_ name: String) -> String {
    if name.hasSuffix("[]") { return fullName(String(name.dropLast(2))) + "[]" }
    let lower = name.lowercased()
    if let full = Accelerators.fullNames[lower] { return full }
    if systemNames.contains(lower) { return "System." + name }
    return name
  }

  /// Whether an enum may be made of a type.
  static func isEnumBase(_ name: String) -> Bool {
    enumBases.contains(fullName(name).lowercased())
  }

  private static let enumBases: Set<String> = [
    "system.byte", "system.sbyte", "system.int16", "system.int32", "system.int64", "system.uint16",
    "system.uint32",
    "system.uint64",
  ]

  /// Whether a conversion to a type can be done while parsing.
  static func isPrimitive(_ name: String) -> Bool {
    let full = fullName(name).lowercased()
    return enumBases.contains(full) || otherPrimitives.contains(full)
  }

  private static let otherPrimitives: Set<String> = [
    "system.boolean", "system.char", "system.double", "system.single",
  ]

  /// Whether a type, or the elements of an array, are one of .NET's simple types.
  static func isSimple(_ name: String) -> Bool {
    let element = name.hasSuffix("[]") ? String(name.dropLast(2)) : name
    return isPrimitive(element) || otherSimple.contains(fullName(element).lowercased())
  }

  private static let otherSimple: Set<String> = [
    "system.decimal", "system.datetime", "system.string", "system.dbnull",
  ]

  /// Whether a static member is a constant of its type.
  ///
  /// Of types that are not known it is taken to be one.
  static func isConstant(_ member: String, of type: String) -> Bool {
    let member = member.lowercased()
    switch fullName(type).lowercased() {
    case "system.math": return member == "pi" || member == "e" || member == "tau"
    case "system.double", "system.single":
      return ["maxvalue", "minvalue", "nan", "epsilon", "positiveinfinity", "negativeinfinity"].contains(
        member)
    case let full where enumBases.contains(full) || full == "system.char":
      return member == "maxvalue" || member == "minvalue"
    case "system.string", "system.datetime", "system.guid", "system.environment", "system.boolean",
      "system.version",
      "system.uri":
      return false
    case "system.timespan": return member.hasPrefix("ticksper")
    default: return exists(type)
    }
  }
}
