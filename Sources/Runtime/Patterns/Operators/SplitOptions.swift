/// The options of `-split` (System.Management.Automation.SplitOptions, with its numbers).
package struct SplitOptions: OptionSet, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let simpleMatch = SplitOptions(rawValue: 1)
  package static let regexMatch = SplitOptions(rawValue: 2)
  package static let cultureInvariant = SplitOptions(rawValue: 4)
  package static let ignorePatternWhitespace = SplitOptions(rawValue: 8)
  package static let multiline = SplitOptions(rawValue: 16)
  package static let singleline = SplitOptions(rawValue: 32)
  package static let ignoreCase = SplitOptions(rawValue: 64)
  package static let explicitCapture = SplitOptions(rawValue: 128)

  /// Option by option, what the pattern is compiled with.
  private static let pairs: [(SplitOptions, RegexOptions)] = [
    (.cultureInvariant, .cultureInvariant), (.ignorePatternWhitespace, .ignorePatternWhitespace),
    (.multiline, .multiline), (.singleline, .singleline), (.ignoreCase, .ignoreCase),
    (.explicitCapture, .explicitCapture),
  ]

  package var regexOptions: RegexOptions {
    Self.pairs.reduce(into: []) { options, pair in if contains(pair.0) { options.insert(pair.1) } }
  }
}

extension TypeInfo {
  package static let splitOptions = TypeTable.defineEnumeration(
    "System.Management.Automation.SplitOptions",
    EnumerationInfo(
      names: [
        "SimpleMatch", "RegexMatch", "CultureInvariant", "IgnorePatternWhitespace", "Multiline", "Singleline",
        "IgnoreCase", "ExplicitCapture",
      ], values: [1, 2, 4, 8, 16, 32, 64, 128], isFlags: true))
}
