/// Where the lexer stood before it entered a subexpression of a string.
package struct NestedScan: ~Copyable {
  fileprivate let buffer: UnsafePointer<UInt16>
  fileprivate let position: Int
  fileprivate let limit: Int
  fileprivate let tokenStart: Int
  fileprivate let textStart: Int
  fileprivate let textOffset: Int
  fileprivate let shift: Int
  fileprivate let skips: SkipCursor?
  fileprivate let first: Token
  fileprivate let last: Token
  fileprivate let hasFirst: Bool
  fileprivate let tokens: ContiguousArray<Token>
  /// The copy that is read in between, when it is not a part of the text around it.
  fileprivate let derived: UnsafeMutableBufferPointer<UInt16>?
}

extension Lexer {
  /// Starts to read the inside of a `$( )` in a string, given the token for it in `nestedTokens`; nil for any
  /// other token.
  ///
  /// The mode stays. `leave` must follow.
  package mutating func enter(_ token: Token) -> NestedScan? {
    guard let detail = table.detail(of: token), case .subexpression(let text) = detail else { return nil }
    // A part of a text can be read only while that text is.
    guard text.derived != nil || text.start >= textStart && text.end <= limit else { return nil }
    return enter(text, at: Int(token.start))
  }

  /// Starts to read a comment that says `#requires`, after its `#`, as a command.
  ///
  /// `leave` must follow.
  package mutating func enterRequires(_ comment: Token) -> NestedScan {
    let text = SubexpressionText(
      derived: nil, skips: nil, start: Int(comment.start) + 1, end: Int(comment.end))
    requiresComments = []
    return enter(text, at: text.start)
  }

  private mutating func enter(_ text: SubexpressionText, at offset: Int) -> NestedScan {
    let derived = text.derived.map { units in
      let copy = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: units.count)
      _ = copy.initialize(from: units)
      return copy
    }
    let before = NestedScan(
      buffer: buffer, position: position, limit: limit, tokenStart: tokenStart, textStart: textStart,
      textOffset: textOffset, shift: shift, skips: skips, first: first, last: last,
      hasFirst: hasFirst, tokens: table.tokens, derived: derived)
    if let derived {
      buffer = derived.baseAddress.map { UnsafePointer($0) } ?? buffer
      (textStart, limit) = (0, derived.count)
    } else {
      (textStart, limit) = (text.start, text.end)
    }
    (position, tokenStart, textOffset, shift) = (textStart, textStart, offset, offset - textStart)
    skips = text.skips.map { SkipCursor($0, from: Int32(offset)) }
    table.tokens = []
    return before
  }

  /// Goes back to where `enter` was called.
  ///
  /// Returns the tokens that were saved since, for `replaceNestedTokens`.
  package mutating func leave(_ scan: consuming NestedScan) -> ContiguousArray<Token> {
    let nested = table.tokens
    hasUngotten = false
    (buffer, position, limit, tokenStart) = (scan.buffer, scan.position, scan.limit, scan.tokenStart)
    (textStart, textOffset, shift, skips) = (scan.textStart, scan.textOffset, scan.shift, scan.skips)
    (first, last, hasFirst, table.tokens) = (scan.first, scan.last, scan.hasFirst, scan.tokens)
    scan.derived?.deallocate()
    return nested
  }

  /// Gives an expandable token the tokens that scripts see as its `NestedTokens`.
  package mutating func replaceNestedTokens(of token: Token, with nested: [Token]) {
    guard var expansion = table.expansion(of: token) else { return }
    expansion.nested = nested
    table.details[Int(token.detail)] = .expandable(expansion)
  }
}
