/// What a comparison by culture leaves out (System.Globalization.CompareOptions, with .NET's numbers).
package struct CompareOptions: OptionSet, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// The bits that change how ICU compares.
  static let counted: Int32 = 0x3F

  package static let ignoreCase = CompareOptions(rawValue: 1)
  package static let ignoreNonSpace = CompareOptions(rawValue: 2)
  package static let ignoreSymbols = CompareOptions(rawValue: 4)
  package static let ignoreKanaType = CompareOptions(rawValue: 8)
  package static let ignoreWidth = CompareOptions(rawValue: 16)
  package static let numericOrdering = CompareOptions(rawValue: 32)
  package static let ordinalIgnoreCase = CompareOptions(rawValue: 0x1000_0000)
  /// Changes nothing with ICU, which always sorts so.
  package static let stringSort = CompareOptions(rawValue: 0x2000_0000)
  package static let ordinal = CompareOptions(rawValue: 0x4000_0000)
}

/// How two strings are compared (System.StringComparison, with .NET's numbers).
package enum StringComparison: Int32, CaseIterable, Sendable {
  case currentCulture, currentCultureIgnoreCase, invariantCulture, invariantCultureIgnoreCase, ordinal,
    ordinalIgnoreCase

  package var ignoresCase: Bool { rawValue & 1 != 0 }
  package var isOrdinal: Bool { rawValue >= Self.ordinal.rawValue }
}
