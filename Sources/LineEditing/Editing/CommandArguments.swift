/// The arguments of the commands in an entry, and where a command's name stands.
extension EditBuffer {
  /// The parts that are arguments of commands in the block around an offset: brackets count as one, quotes stay outside.
  package func arguments(around offset: Int) -> [Range<Int>] {
    let tokens = EntryScanner.tokens(of: scalars)
    let block = block(around: offset, tokens)
    return Self.arguments(tokens.filter { block.contains($0.range.lowerBound) }, scalars)
  }

  private static func arguments(_ tokens: [EntryToken], _ text: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var isName = true
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      let end = groupEnd(tokens, from: index)
      index = end + 1
      switch token.kind {
      case .separator: isName = true
      case .comment, .sign, .closing: break
      case _ where isName: isName = false
      case .word where text[token.range.lowerBound] == "-": break
      default: result.append(inside(token, upTo: tokens[end].range.upperBound, text))
      }
    }
    return result
  }

  /// The last token of the group that one opens; itself if it opens none.
  private static func groupEnd(_ tokens: [EntryToken], from start: Int) -> Int {
    guard case .opening = tokens[start].kind else { return start }
    var depth = 0
    for index in start..<tokens.count {
      if case .opening = tokens[index].kind { depth += 1 }
      if case .closing = tokens[index].kind { depth -= 1 }
      if depth == 0 { return index }
    }
    return tokens.count - 1
  }

  private static func inside(_ token: EntryToken, upTo end: Int, _ text: [Unicode.Scalar]) -> Range<Int> {
    guard token.kind == .quoted else { return token.range.lowerBound..<end }
    let isHere = text[token.range.lowerBound] == "@"
    let start = min(token.range.lowerBound + (isHere ? 2 : 1), end)
    return start..<max(end - (isHere ? 3 : 1), start)
  }

  /// The word that ends at an offset and stands where a command's name does; nil if there is none.
  package func commandName(endingAt offset: Int) -> Range<Int>? {
    let tokens = EntryScanner.tokens(of: Array(scalars[..<min(max(offset, 0), count)]))
    guard let last = tokens.last, last.kind == .word, last.range.upperBound == offset else { return nil }
    guard tokens.count > 1 else { return last.range }
    return switch tokens[tokens.count - 2].kind {
    case .separator, .opening("{"), .opening("("), .sign: last.range
    default: nil
    }
  }
}
