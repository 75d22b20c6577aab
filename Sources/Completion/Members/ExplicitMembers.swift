import Runtime

/// Methods that .NET's types have for an interface alone: PowerShell lists and calls them, the tables do not have them.
enum ExplicitMembers {
  /// The names of such methods of a type.
  static func methods(of type: TypeInfo) -> [String] {
    if type.kind == .array { return array }
    if type.kind == .enum || type === TypeInfo.enumeration { return conversions }
    return byName[type.name] ?? []
  }

  /// Methods of arrays that .NET has besides; `Item` is a property with an index.
  private static let array = [
    "Add", "Address", "Clear", "CompareTo", "Contains", "Get", "IndexOf", "Insert", "Remove", "RemoveAt",
    "Set",
  ]

  private static let conversions = [
    "ToBoolean", "ToByte", "ToChar", "ToDateTime", "ToDecimal", "ToDouble", "ToInt16", "ToInt32", "ToInt64",
    "ToSByte", "ToSingle", "ToType", "ToUInt16", "ToUInt32", "ToUInt64",
  ]

  private static let integer =
    conversions + [
      "GetByteCount", "GetShortestBitLength", "TryWriteBigEndian", "TryWriteLittleEndian", "WriteBigEndian",
      "WriteLittleEndian",
    ]

  private static let floating: [String] = {
    let parts = [
      "ExponentBigEndian", "ExponentLittleEndian", "SignificandBigEndian", "SignificandLittleEndian",
    ]
    let sizes = [
      "GetExponentByteCount", "GetExponentShortestBitLength", "GetSignificandBitLength",
      "GetSignificandByteCount",
    ]
    return conversions + sizes + parts.flatMap { ["TryWrite" + $0, "Write" + $0] }
  }()

  private static let byName: [String: [String]] = {
    var names: [String: [String]] = [
      "System.Boolean": conversions, "System.String": conversions, "System.Char": integer,
      "System.DateTime": conversions + ["GetObjectData"],
      "System.Decimal": floating + ["GetObjectData", "OnDeserialization"],
      "System.Double": floating, "System.Single": floating,
      "System.Management.Automation.PSObject": ["GetMetaObject"], "System.Uri": ["GetObjectData"],
      "System.Collections.Specialized.OrderedDictionary": ["OnDeserialization"],
      "System.Text.RegularExpressions.Regex": ["GetObjectData"],
    ]
    for kind in ["SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"] {
      names["System." + kind] = integer
    }
    return names
  }()
}
