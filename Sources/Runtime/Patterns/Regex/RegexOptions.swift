/// What changes how a pattern reads and matches (System.Text.RegularExpressions.RegexOptions, with .NET's numbers).
package struct RegexOptions: OptionSet, Hashable, Sendable {
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let ignoreCase = RegexOptions(rawValue: 1)
  package static let multiline = RegexOptions(rawValue: 2)
  package static let explicitCapture = RegexOptions(rawValue: 4)
  /// Asks .NET to compile; changes nothing here.
  package static let compiled = RegexOptions(rawValue: 8)
  package static let singleline = RegexOptions(rawValue: 16)
  package static let ignorePatternWhitespace = RegexOptions(rawValue: 32)
  package static let rightToLeft = RegexOptions(rawValue: 64)
  package static let ecmaScript = RegexOptions(rawValue: 256)
  package static let cultureInvariant = RegexOptions(rawValue: 512)
  package static let nonBacktracking = RegexOptions(rawValue: 1024)

  /// All bits that have a meaning.
  static let known = RegexOptions(rawValue: 1 | 2 | 4 | 8 | 16 | 32 | 64 | 256 | 512 | 1024)
  /// What ECMAScript can be combined with.
  static let besideECMAScript: RegexOptions = [
    .ecmaScript, .ignoreCase, .multiline, .compiled, .cultureInvariant,
  ]

  /// Whether .NET's constructor takes the combination.
  package var isValid: Bool {
    isSubset(of: .known) && (!contains(.ecmaScript) || isSubset(of: .besideECMAScript))
      && !(contains(.nonBacktracking) && !isDisjoint(with: [.rightToLeft, .ecmaScript]))
  }
}
