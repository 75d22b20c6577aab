/// What `[char]`'s static methods tell of a UTF-16 unit.
package enum Characters {
  package static func isLetter(_ unit: UInt16) -> Bool { CategorySet.letter.contains(.of(unit)) }

  package static func isDigit(_ unit: UInt16) -> Bool { UnicodeCategory.of(unit) == .decimalDigitNumber }

  package static func isLetterOrDigit(_ unit: UInt16) -> Bool { isLetter(unit) || isDigit(unit) }

  package static func isNumber(_ unit: UInt16) -> Bool { CategorySet.number.contains(.of(unit)) }

  package static func isUpper(_ unit: UInt16) -> Bool { UnicodeCategory.of(unit) == .uppercaseLetter }

  package static func isLower(_ unit: UInt16) -> Bool { UnicodeCategory.of(unit) == .lowercaseLetter }

  package static func isPunctuation(_ unit: UInt16) -> Bool { CategorySet.punctuation.contains(.of(unit)) }

  package static func isSymbol(_ unit: UInt16) -> Bool { CategorySet.symbol.contains(.of(unit)) }

  package static func isSeparator(_ unit: UInt16) -> Bool { CategorySet.separator.contains(.of(unit)) }

  package static func isControl(_ unit: UInt16) -> Bool { UnicodeCategory.of(unit) == .control }

  package static func isWhiteSpace(_ unit: UInt16) -> Bool { ShellString.isWhiteSpace(unit) }

  package static func isSurrogate(_ unit: UInt16) -> Bool { unit & 0xF800 == 0xD800 }

  /// The number that a unit stands for (`½` is 0.5), -1 if it stands for none.
  package static func numericValue(_ unit: UInt16) -> Double {
    Unicode.Scalar(unit)?.properties.numericValue ?? -1
  }
}

extension CategorySet {
  package static let number = CategorySet([.decimalDigitNumber, .letterNumber, .otherNumber])
  package static let punctuation = CategorySet([
    .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialQuotePunctuation,
    .finalQuotePunctuation, .otherPunctuation,
  ])
  package static let symbol = CategorySet([.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol])
  package static let separator = CategorySet([.spaceSeparator, .lineSeparator, .paragraphSeparator])
}

extension ShellString {
  /// Without white space at both ends (`Trim()`).
  package var trimmed: ShellString {
    var (start, end) = (0, count)
    while start < end, Self.isWhiteSpace(self[start]) { start += 1 }
    while end > start, Self.isWhiteSpace(self[end - 1]) { end -= 1 }
    return slice(start..<end)
  }

  /// `Char.IsWhiteSpace`.
  package static func isWhiteSpace(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return unit == 0x20 || unit &- 0x09 < 5 }
    return CharacterClass.whiteSpace.contains { $0.contains(unit) }
  }
}
