/// A wildcard pattern (System.Management.Automation.WildcardPattern): `*`, `?`, `[a-z]`, and backtick escapes.
///
/// A pattern without special units is compared, and one whose only special unit is a `*` at the end is looked for at the
/// beginning, by the culture's collation; all others are matched unit by unit, in time linear in the subject for each `*`.
package final class WildcardPattern: @unchecked Sendable {
  /// What the pattern asks of a subject.
  enum Kind {
    case everything
    /// Equal by collation.
    case equal
    /// Begins with these units by collation.
    case prefix(ShellString)
    case elements(WildcardSteps)
    /// The pattern is wrong, which shows when it is first used.
    case invalid(WildcardFault)
  }

  package let pattern: ShellString
  package let ignoresCase: Bool
  let kind: Kind
  private let casing: CultureCasing
  private let collator: Collator

  /// Reads a pattern for a culture; what is wrong with it is told when it is used.
  package init(_ pattern: ShellString, ignoreCase: Bool = true, culture: String = "en-US") {
    (self.pattern, ignoresCase) = (pattern, ignoreCase)
    casing = CultureCasing(culture: culture)
    collator = Collator.named(culture)
    kind = Self.read(pattern, ignoreCase: ignoreCase, casing: casing)
  }

  private static func read(_ pattern: ShellString, ignoreCase: Bool, casing: CultureCasing) -> Kind {
    guard let special = (0..<pattern.count).first(where: { isSpecial(pattern[$0]) }) else { return .equal }
    if pattern[special] == UInt16(ascii: "*"), special == pattern.count - 1 {
      return special == 0 ? .everything : .prefix(pattern.slice(0..<special))
    }
    do throws(WildcardFault) {
      return .elements(try WildcardReader.read(pattern, ignoreCase: ignoreCase, casing: casing))
    } catch {
      return .invalid(error)
    }
  }

  /// Whether the pattern matches the whole subject.
  ///
  /// - Throws: What is wrong with the pattern.
  package func matches(_ subject: ShellString) throws(WildcardFault) -> Bool {
    switch kind {
    case .everything: return true
    case .equal: return collator.compare(subject, pattern, ignoresCase ? .ignoreCase : []) == 0
    case .prefix(let prefix): return collator.hasPrefix(subject, prefix, ignoresCase ? .ignoreCase : [])
    case .elements(let elements):
      let fold: CultureCasing? = ignoresCase ? casing : nil
      return subject.withUnits(
        latin1: { WildcardMatcher.matches(elements, $0, fold) },
        wide: { WildcardMatcher.matches(elements, $0, fold) })
    case .invalid(let fault): throw fault
    }
  }

  /// Whether a unit means more than itself in a pattern.
  private static func isSpecial(_ unit: UInt16) -> Bool { isWildcard(unit) || unit == UInt16(ascii: "`") }

  private static func isWildcard(_ unit: UInt16) -> Bool {
    unit == UInt16(ascii: "*") || unit == UInt16(ascii: "?") || unit == UInt16(ascii: "[")
      || unit == UInt16(ascii: "]")
  }
}

extension WildcardPattern {
  /// Whether a text holds a wildcard that no backtick escapes.
  package static func containsWildcards(_ text: ShellString) -> Bool {
    var offset = 0
    while offset < text.count {
      if isWildcard(text[offset]) { return true }
      offset += text[offset] == UInt16(ascii: "`") ? 2 : 1
    }
    return false
  }

  /// The text with a backtick before each special unit, but for those that are kept.
  package static func escape(_ text: ShellString, keeping kept: [UInt16] = []) -> ShellString {
    var escaped = TextBuilder(reserving: text.count + 4)
    text.forEachUnit { unit in
      if isSpecial(unit), !kept.contains(unit) { escaped.append(unit: UInt16(ascii: "`")) }
      escaped.append(unit: unit)
    }
    return escaped.count == text.count ? text : escaped.finish()
  }

  /// The text without the backticks that escape a wildcard or a backtick.
  package static func unescape(_ text: ShellString) -> ShellString {
    var plain = TextBuilder(reserving: text.count)
    var isEscaped = false
    text.forEachUnit { unit in
      if unit == UInt16(ascii: "`"), !isEscaped { return isEscaped = true }
      // A backtick before an ordinary unit stands for itself.
      if isEscaped, unit != UInt16(ascii: "`"), !isWildcard(unit) { plain.append(unit: UInt16(ascii: "`")) }
      plain.append(unit: unit)
      isEscaped = false
    }
    if isEscaped { plain.append(unit: UInt16(ascii: "`")) }
    return plain.count == text.count ? text : plain.finish()
  }
}

/// What is wrong with a wildcard pattern.
package enum WildcardFault: Error, Equatable, Sendable {
  /// A bracket is open, or a range goes backwards.
  case invalid(ShellText)
  /// What stands in the brackets is no class of .NET's regular expressions, through which PowerShell matches it.
  case brackets(RegexFault)

  package var message: String {
    switch self {
    case .invalid(let pattern): "The specified wildcard character pattern is not valid: \(pattern.text)"
    case .brackets(let fault): fault.message
    }
  }
}
