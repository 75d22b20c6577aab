/// Brackets and their partners.
extension EditBuffer {
  private static let brackets: Set<Unicode.Scalar> = ["(", ")", "[", "]", "{", "}"]
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "{": "}", "[": "]"]

  /// The bracket that belongs to the one at an offset; nil if there is none, or what stands there is text or comment.
  package func partner(ofBracketAt offset: Int) -> Int? {
    guard scalars.indices.contains(offset), Self.brackets.contains(scalars[offset]) else { return nil }
    let tokens = EntryScanner.tokens(of: scalars)
    guard let index = tokens.firstIndex(where: { $0.bracket == offset }) else { return nil }
    if case .opening = tokens[index].kind { return Self.match(tokens[index...]) }
    return Self.match(tokens[...index].reversed())
  }

  /// Walks from a bracket to the one that brings the depth back to nothing; nil where the kinds do not agree.
  private static func match(_ tokens: some Sequence<EntryToken>) -> Int? {
    var open: [EntryToken.Kind] = []
    for token in tokens {
      guard let bracket = token.bracket else { continue }
      guard let last = open.last, last.isOpening != token.kind.isOpening else {
        open.append(token.kind)
        continue
      }
      guard
        partners[last.isOpening ? last.scalar : token.kind.scalar]
          == (last.isOpening ? token.kind.scalar : last.scalar)
      else { return nil }
      open.removeLast()
      if open.isEmpty { return bracket }
    }
    return nil
  }

  /// The innermost open brace that an offset stands in, and where it ends.
  func block(around offset: Int, _ tokens: [EntryToken]) -> Range<Int> {
    var open: [Int] = []
    for token in tokens {
      switch token.kind {
      case .opening("{") where token.range.upperBound <= offset: open.append(token.range.upperBound)
      case .closing("}") where token.range.upperBound <= offset: _ = open.popLast()
      default: break
      }
    }
    guard let start = open.last else { return 0..<count }
    return start..<(partner(ofBracketAt: start - 1) ?? count)
  }
}

extension EntryToken {
  /// Where a bracket stands: the last scalar of `@{`.
  var bracket: Int? {
    switch kind {
    case .opening, .closing: range.upperBound - 1
    default: nil
    }
  }
}

extension EntryToken.Kind {
  fileprivate var isOpening: Bool {
    if case .opening = self { true } else { false }
  }

  fileprivate var scalar: Unicode.Scalar {
    switch self {
    case .opening(let scalar), .closing(let scalar): scalar
    default: " "
    }
  }
}
