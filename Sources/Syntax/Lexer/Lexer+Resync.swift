extension Lexer {
  /// The offset at which reading goes on; `resync(to:)` comes back to it.
  package mutating func restorePoint() -> Int32 {
    tokenStart = position
    return currentExtent().start
  }

  /// Reads a token again, and all after it; those tokens are no longer saved.
  package mutating func resync(to token: Token) { resync(to: token.start) }

  /// Goes back (or on) to an offset; tokens that end after it are no longer saved.
  package mutating func resync(to offset: Int32) {
    hasUngotten = false
    position = min(max(textStart, Int(offset) - shift - skippedBefore(resync: offset)), limit + 1)
    if position - textStart <= Int(first.start) { hasFirst = false }
    forget(from: offset)
    while let last = requiresComments.last, last.end > offset { requiresComments.removeLast() }
  }

  private mutating func forget(from offset: Int32) {
    // Tokens at the end of the input lie past the end; one of them is passed over, as PowerShell does.
    var keep = table.tokens.count
    if keep > 0, table.tokens[keep - 1].kind == .endOfInput { keep -= 1 }
    while keep > 0, table.tokens[keep - 1].end > offset { keep -= 1 }
    table.tokens.removeLast(table.tokens.count - keep)
  }

  /// How many quotes were left out of the text before an offset: PowerShell counts up to two before it.
  private func skippedBefore(resync offset: Int32) -> Int {
    guard let skips else { return 0 }
    return skips.count(from: Int32(textOffset), below: offset - 1)
  }
}
