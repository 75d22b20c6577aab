import Runtime

/// Interfaces that the recorded tables leave out: they list those of collections, comparison and disposal only.
enum MoreInterfaces {
  private static let names: [String: [String]] = [
    "System.Globalization.CultureInfo": ["System.IFormatProvider"],
    "System.Globalization.NumberFormatInfo": ["System.IFormatProvider"],
    "System.Globalization.DateTimeFormatInfo": ["System.IFormatProvider"],
    "System.Xml.XmlNamespaceManager": ["System.Xml.IXmlNamespaceResolver"],
    "System.StringComparer": ["System.Collections.IComparer", "System.Collections.IEqualityComparer"],
  ]

  /// Generic interfaces over `string`.
  private static let overStrings: [String: [String]] = [
    "System.StringComparer": [
      "System.Collections.Generic.IComparer`1", "System.Collections.Generic.IEqualityComparer`1",
    ]
  ]

  static func of(_ type: String) -> [TypeInfo] {
    let plain = (names[type] ?? []).compactMap { TypeTable.find($0) }
    let generic = (overStrings[type] ?? []).compactMap { name in
      TypeTable.find(name).map { TypeTable.construct($0, [.string]) }
    }
    return plain + generic
  }
}
