extension PatternReader {
  /// Reads a class behind its `[`; while only groups are counted, nothing but the brackets is looked at.
  ///
  /// - Parameter depth: How many classes this one is subtracted from.
  mutating func readClass(counting: Bool, depth: Int = 0) throws(RegexFault) -> CharacterClass {
    guard depth < RegexParser.deepest else { throw .nesting }
    var made = CharacterClass()
    var rangeStart: UInt16?
    var isFirst = true
    if eat(UInt16(ascii: "^")) {
      made.isNegated = true
      if options.contains(.ecmaScript), peek() == UInt16(ascii: "]") { isFirst = false }
    }
    while let next = peek() {
      defer { isFirst = false }
      position += 1
      var unit = next
      var isEscaped = false
      if unit == UInt16(ascii: "]"), !isFirst { return closed(made, counting: counting) }
      if unit == UInt16(ascii: "\\"), let letter = peek() {
        if try readClassEscape(letter, into: &made, rangeStart: &rangeStart, counting: counting) { continue }
        unit = try readEscapedUnit()
        isEscaped = true
      }
      let opensClass = unit == UInt16(ascii: "[") && !isEscaped && !isFirst
      if let start = rangeStart {
        rangeStart = nil
        guard !counting else { continue }
        if opensClass {
          made.insert(start)
          made.subtract(try readSubtraction(counting: counting, depth: depth))
        } else {
          guard start <= unit else { throw fault(.reversedRange) }
          made.insert(start...unit)
        }
      } else if peek() == UInt16(ascii: "-"), let after = peek(1), after != UInt16(ascii: "]") {
        rangeStart = unit
        position += 1
      } else if unit == UInt16(ascii: "-"), !isEscaped, !isFirst, peek() == UInt16(ascii: "[") {
        position += 1
        made.subtract(try readSubtraction(counting: counting, depth: depth))
      } else {
        made.insert(unit)
      }
    }
    throw fault(.unterminatedBracket)
  }

  private func closed(_ made: CharacterClass, counting: Bool) -> CharacterClass {
    !counting && options.contains(.ignoreCase) ? CaseEquivalence.closed(made, casing) : made
  }

  private mutating func readSubtraction(counting: Bool, depth: Int) throws(RegexFault) -> CharacterClass {
    let other = try readClass(counting: counting, depth: depth + 1)
    if !counting, let unit = peek(), unit != UInt16(ascii: "]") { throw fault(.subtractionNotLast) }
    return other
  }

  /// Reads an escape that stands for more than one unit, or for `-`; false leaves the letter to be read as one unit.
  private mutating func readClassEscape(
    _ letter: UInt16, into made: inout CharacterClass, rangeStart: inout UInt16?, counting: Bool
  ) throws(RegexFault) -> Bool {
    switch letter | 0x20 {
    case UInt16(ascii: "d"), UInt16(ascii: "s"), UInt16(ascii: "w"):
      position += 1
      guard !counting else { return true }
      guard rangeStart == nil else { throw fault(.classInRange(text(letter))) }
      made.insertShorthand(letter, ecma: options.contains(.ecmaScript))
    case UInt16(ascii: "p"):
      position += 1
      guard !counting else {
        _ = try readPropertyName()
        return true
      }
      guard rangeStart == nil else { throw fault(.classInRange(text(letter))) }
      try readProperty(into: &made, negated: letter == UInt16(ascii: "P"))
    default:
      guard letter == UInt16(ascii: "-") else { return false }
      position += 1
      guard !counting else { return true }
      guard let start = rangeStart else {
        made.insert(letter)
        return true
      }
      guard start <= letter else { throw fault(.reversedRange) }
      made.insert(start...letter)
      rangeStart = nil
    }
    return true
  }
}
