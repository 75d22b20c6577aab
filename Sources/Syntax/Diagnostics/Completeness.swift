/// Whether a text can be run as it stands, which the prompt asks after each line.
package enum Completeness: Sendable {
  case complete
  /// More input could make it complete: the prompt shows `>>`.
  case incomplete
  case wrong
}

extension SyntaxTree {
  /// As in PowerShell's prompt the first error decides.
  package var completeness: Completeness {
    guard let first = errors.first else { return .complete }
    return first.isIncomplete ? .incomplete : .wrong
  }
}

extension SyntaxTree {
  /// Whether the text only wants more: PowerShell then fails with `IncompleteParseException`.
  package var isIncomplete: Bool { completeness == .incomplete }
}
