import Syntax

/// The names in the grammar that stand for several kinds of token, or for one form of a kind.
enum TokenClasses {
  /// Whether a token is of a kind, or one of a class, given its text in lower case.
  static func holds(_ name: String, _ kind: TokenKind, _ text: String) -> Bool {
    switch name {
    case "AssignmentOperator": kind.isAssignmentOperator
    case "BinaryOperator": kind.isBinaryOperator
    case "ComparisonOperator": isComparison(kind)
    case "UnaryOperator": kind.isUnaryOperator && !kind.has(.prefixOrPostfixOperator) && kind != .comma
    case "Keyword": kind.isKeyword
    case "MergingRedirection": kind == .redirection && text.contains("&")
    case "FileRedirection": kind == .redirection && !text.contains("&")
    default: kind.name == name
    }
  }

  static let names: Set<String> = [
    "AssignmentOperator", "BinaryOperator", "ComparisonOperator", "UnaryOperator", "Keyword",
    "MergingRedirection", "FileRedirection",
  ]

  private static func isComparison(_ kind: TokenKind) -> Bool {
    kind.isBinaryOperator && kind.binaryPrecedence == TokenFlags.comparison.rawValue
  }
}
