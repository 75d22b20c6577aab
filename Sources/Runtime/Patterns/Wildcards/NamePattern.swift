/// A pattern that commands look for names with; case is ignored.
package struct NamePattern {
  package let text: String
  private let pattern: WildcardPattern

  package init(_ text: String) {
    self.text = text
    pattern = WildcardPattern(.from(text), ignoreCase: true)
  }

  /// Whether the text has wildcards, so that finding nothing is no error.
  package var isWildcard: Bool { text.contains { $0 == "*" || $0 == "?" || $0 == "[" } }

  /// Whether a name fits; throws for a pattern that is none.
  package func matches(_ name: ShellString) throws(ShellError) -> Bool {
    do throws(WildcardFault) { return try pattern.matches(name) } catch {
      throw PatternFault.wildcard(error).error()
    }
  }
}

extension [NamePattern] {
  /// Whether a name fits one of the patterns.
  package func match(_ name: ShellString) throws(ShellError) -> Bool {
    for pattern in self where try pattern.matches(name) { return true }
    return false
  }
}
