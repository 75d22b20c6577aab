import Runtime

/// What is known of types while their objects are shown: asked once per type.
struct ScalarTypes {
  private struct Known {
    let type: TypeInfo
    let hasProperties: Bool
    let view: View?
    let version: Int
    let typeDataVersion: UInt32
  }

  private var last: Known?

  /// Names of types whose objects are always shown as text.
  private static let names: Set<String> = [
    "System.String", "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32",
    "System.UInt32", "System.Int64", "System.UInt64", "System.Char", "System.Single", "System.Double",
    "System.Boolean", "System.Decimal", "System.IntPtr", "System.Security.SecureString",
    "System.Numerics.BigInteger",
  ]

  /// Whether a value is shown as text and never through a layout (`DefaultScalarTypes`): by its first type name.
  static func contains(_ value: Value) -> Bool {
    if value.extra?.typeNames != nil { return contains(TypeNames.of(value)) }
    switch value.base.payload {
    case .string, .bool, .char, .int, .long, .double, .enumeration: return true
    case .number(_, let kind): return kind != .uintptr
    case .object(let object):
      if object.type === TypeInfo.psCustomObject { return false }
      return object.type.kind == .enum || names.contains(object.type.name)
    default: return false
    }
  }

  private static func contains(_ typeNames: [String]) -> Bool {
    guard let first = typeNames.first else { return false }
    let name = first.hasPrefix("Deserialized.") ? String(first.dropFirst(13)) : first
    return names.contains(name) || typeNames.count > 1 && typeNames[1] == "System.Enum"
  }

  func isScalar(_ value: Value) -> Bool { ScalarTypes.contains(value) }

  /// Whether an object has any property.
  mutating func hasProperties(_ value: Value) -> Bool {
    if let bag = ExtendedMembers.instanceMembers(of: value), bag.shape.kinds.contains(where: \.isProperty) {
      return true
    }
    if case .object(let object) = value.base.payload,
      object.type === TypeInfo.psCustomObject || object is RecordObject
    {
      return !PropertyLists.shown(of: value).isEmpty
    }
    if value.extra?.typeNames != nil { return !PropertyLists.shown(of: value).isEmpty }
    if let last, last.type === TypeOf.value(value.base), last.typeDataVersion == TypeData.version {
      return last.hasProperties
    }
    return !PropertyLists.shown(of: value).isEmpty
  }

  /// The view that shows an object wherever it comes.
  mutating func outOfBandView(of value: Value, _ catalogue: ViewCatalogue) -> View? {
    guard value.extra?.typeNames == nil else {
      return catalogue.find(TypeNames.of(value), outOfBand: true)
    }
    let type = TypeOf.value(value.base)
    if let last, last.type === type, last.version == catalogue.version,
      last.typeDataVersion == TypeData.version
    {
      return last.view
    }
    let view = catalogue.find(TypeNames.ofType(type), outOfBand: true)
    last = Known(
      type: type, hasProperties: !PropertyLists.shown(of: value).isEmpty, view: view,
      version: catalogue.version, typeDataVersion: TypeData.version)
    return view
  }
}
