/// Whole characters: what a reader takes for one letter may be several scalars.
extension EditBuffer {
  /// The offset behind the character at an offset.
  package func nextCharacter(after offset: Int) -> Int {
    guard offset < count else { return count }
    return boundaries(around: offset).first { $0 > offset } ?? count
  }

  /// The offset of the character in front of an offset.
  package func previousCharacter(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    return boundaries(around: offset - 1).last { $0 < offset } ?? 0
  }

  /// The place in front of a character that is nearest before an offset.
  package func boundary(at offset: Int) -> Int {
    guard offset > 0, offset < count else { return min(max(offset, 0), count) }
    return boundaries(around: offset).last { $0 <= offset } ?? 0
  }

  package mutating func moveCharacters(by count: Int) {
    for _ in 0..<abs(max(min(count, self.count), -self.count)) {
      move(to: count > 0 ? nextCharacter(after: cursor) : previousCharacter(before: cursor))
    }
  }

  /// Where the characters of a row begin, and where the row's line end stands.
  func boundaries(around offset: Int) -> [Int] {
    let row = rowRange(at: offset)
    var result: [Int] = []
    var place = row.lowerBound
    for character in text(in: row) {
      result.append(place)
      place += character.unicodeScalars.count
    }
    result.append(row.upperBound)
    if row.upperBound < count { result.append(row.upperBound + 1) }
    return result
  }
}
