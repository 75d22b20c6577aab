extension SyntaxTree {
  /// Whether the text only wants more: its first error is one that further input could mend (`IncompleteParseException`).
  package var isIncomplete: Bool { errors.first?.isIncomplete ?? false }
}
