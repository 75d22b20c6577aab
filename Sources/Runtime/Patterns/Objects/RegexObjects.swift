/// A `[regex]`.
package final class RegexObject: HeapObject {
  package let regex: Regex

  package init(_ regex: Regex) {
    self.regex = regex
    super.init(type: .regex)
  }

  package override func text(_ engine: Engine) -> ShellString { regex.pattern }
}

/// What one group, or the whole match, took at one time (`Capture`); `Group` and `Match` are captures too.
package class CaptureObject: HeapObject {
  package final let subject: ShellString
  package final let range: Range<Int>

  package init(_ subject: ShellString, _ range: Range<Int>, type: TypeInfo = .capture) {
    (self.subject, self.range) = (subject, range)
    super.init(type: type)
  }

  package final var value: ShellString { subject.slice(range) }

  package final override func text(_ engine: Engine) -> ShellString { value }
}

/// A group of a match (`Group`); one that took no part has an empty range at 0.
package final class GroupObject: CaptureObject {
  package let match: RegexMatch
  package let slot: Int

  package init(_ match: RegexMatch, slot: Int) {
    (self.match, self.slot) = (match, slot)
    super.init(match.subject, match.span(slot) ?? 0..<0, type: .group)
  }

  package var succeeded: Bool { match.span(slot) != nil }
  package var name: String { match.regex.captures.names[slot] }
}

/// A match (`Match`); without one it is .NET's `Match.Empty`.
package final class MatchObject: CaptureObject {
  package let match: RegexMatch?

  package init(_ match: RegexMatch?) {
    self.match = match
    super.init(match?.subject ?? .empty, match?.range ?? 0..<0, type: .match)
  }
}

extension TypeInfo {
  package static let regex = TypeTable.define("System.Text.RegularExpressions.Regex", base: object)
  package static let capture = TypeTable.define("System.Text.RegularExpressions.Capture", base: object)
  package static let group = TypeTable.define("System.Text.RegularExpressions.Group", base: capture)
  package static let match = TypeTable.define("System.Text.RegularExpressions.Match", base: group)
}

/// A `[WildcardPattern]`.
package final class WildcardPatternObject: HeapObject {
  package let pattern: WildcardPattern

  package init(_ pattern: WildcardPattern) {
    self.pattern = pattern
    super.init(type: .wildcardPattern)
  }
}

extension TypeInfo {
  package static let wildcardPattern = TypeTable.define(
    "System.Management.Automation.WildcardPattern", base: object)
}
