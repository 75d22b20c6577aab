/// Why a pattern cannot be made or a match not be finished.
package enum RegexFault: Error, Equatable, Sendable {
  /// The pattern does not parse: what is wrong, and at which offset in UTF-16 units reading stopped.
  case pattern(RegexParseError, pattern: ShellText, offset: Int)
  /// The options exclude each other or are unknown.
  case options
  /// The engine was told to stop.
  case cancelled
  /// The time that the caller gave is over.
  case timeout
  /// The match asked for more memory than it may have.
  case memory
  /// Groups nest deeper than palsh reads them (`RegexParser.deepest`).
  case nesting

  package var message: String {
    switch self {
    case .pattern(let error, let pattern, let offset):
      "Invalid pattern '\(pattern.text)' at offset \(offset). \(error.message)"
    case .options: "Specified argument was out of the range of valid values. (Parameter 'options')"
    case .cancelled: "The operation was canceled."
    case .timeout:
      "The Regex engine has timed out while trying to match a pattern to an input string. This can occur for many "
        + "reasons, including very large inputs or excessive backtracking caused by nested quantifiers, "
        + "back-references and other factors."
    case .memory: "Exception of type 'System.OutOfMemoryException' was thrown."
    case .nesting: "The groups of the regular expression nest too deeply."
    }
  }
}

/// A string inside a fault: compared by its units.
package struct ShellText: Equatable, @unchecked Sendable {
  package let string: ShellString

  package init(_ string: ShellString) { self.string = string }

  package var text: String { String(string) }

  package static func == (left: ShellText, right: ShellText) -> Bool { left.string == right.string }
}
