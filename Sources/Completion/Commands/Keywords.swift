import Syntax

/// The words of the language that a command must be called by `&` to be named like.
enum Keywords {
  static let all = Set(
    TokenKind.allCases.filter { $0.rawValue >= TokenKind.begin.rawValue && !exempt.contains($0) }.map(\.text))

  private static let exempt: Set<TokenKind> = [.dynamicKeyword, .inlineScript, .configuration]
}
