/// The streams that a redirection token names, by PowerShell's numbers: 0 is all of them.
package enum Redirection: Equatable, Sendable {
  case file(from: UInt8, append: Bool)
  case merging(from: UInt8, to: UInt8)
}

extension TokenTable {
  /// The redirection in a token of kind `redirection`: `>`, `2>>`, `*>&1`.
  package func redirection(of token: Token) -> Redirection {
    let first = source[Int(token.start)]
    let last = source[Int(token.end) - 1]
    let from: UInt8 =
      switch first {
      case 0x2A: 0
      case 0x31...0x36: UInt8(first - 0x30)
      default: 1
      }
    if last == 0x31 || last == 0x32 { return .merging(from: from, to: UInt8(last - 0x30)) }
    return .file(from: from, append: source[Int(token.end) - 2] == 0x3E && token.end - token.start > 1)
  }
}
