extension Substring {
  /// The first place of a character that stands in no brackets.
  func firstOutsideBrackets(_ wanted: Character) -> Index? {
    var depth = 0
    for index in indices {
      let character = self[index]
      if character == wanted, depth == 0 { return index }
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
    }
    return nil
  }

  /// The parts between separators that stand in no brackets; none for an empty text.
  func splitOutsideBrackets(_ separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let next = rest.firstOutsideBrackets(separator) {
      parts.append(rest[..<next])
      rest = rest[rest.index(after: next)...]
    }
    if !rest.isEmpty { parts.append(rest) }
    return parts
  }

  /// What stands before and behind the last space outside of brackets; all of it is "behind" where there is none.
  func splitAtLastSpace() -> (before: Substring, behind: Substring) {
    var depth = 0
    for index in indices.reversed() {
      switch self[index] {
      case "]": depth += 1
      case "[": depth -= 1
      case " " where depth == 0: return (self[..<index], self[self.index(after: index)...])
      default: break
      }
    }
    return (self[startIndex..<startIndex], self)
  }

  func firstRange(of text: String) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
      start = index(after: found)
    }
    return nil
  }

  /// Drops a prefix if it is there, and says whether it was.
  mutating func removePrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    self = dropFirst(prefix.count)
    return true
  }
}
