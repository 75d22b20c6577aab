/// Whether a unit is a hyphen or one of the three dashes that count as one.
@inline(__always)
func isDash(_ unit: UInt16) -> Bool {
  unit == Unit.dash || unit >= 0x2013 && unit <= 0x2015
}

/// Whether a unit is an apostrophe or one of the four quotes that count as one.
@inline(__always)
func isSingleQuote(_ unit: UInt16) -> Bool {
  unit == Unit.singleQuote || unit >= 0x2018 && unit <= 0x201B
}

/// Whether a unit is a double quote or one of the three that count as one.
@inline(__always)
func isDoubleQuote(_ unit: UInt16) -> Bool {
  unit == Unit.doubleQuote || unit >= 0x201C && unit <= 0x201E
}

/// Whether a unit beyond ASCII separates words.
///
/// Up to U+0100 only U+00A0 and U+0085 do.
@inline(never)
func isWideSpace(_ unit: UInt16) -> Bool {
  if unit <= 0x100 { return unit == 0xA0 || unit == 0x85 }
  return switch category(unit) {
  case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}

/// Whether .NET's `char.IsWhiteSpace` holds: line breaks are white space too.
func isDotNetWhiteSpace(_ unit: UInt16) -> Bool {
  unit < 128 ? unit == 0x20 || unit >= 0x09 && unit <= 0x0D : isWideSpace(unit)
}

/// Whether a unit is a letter by its Unicode category; half of a surrogate pair is none.
@inline(__always)
func isLetter(_ unit: UInt16) -> Bool {
  unit < 128 ? (unit | 0x20) &- 0x61 < 26 : isWideLetter(unit)
}

/// Whether a unit is a decimal digit of any script.
@inline(__always)
func isDigit(_ unit: UInt16) -> Bool {
  unit < 128 ? unit &- Unit.zero < 10 : isWideDigit(unit)
}

func isLetterOrDigit(_ unit: UInt16) -> Bool { isLetter(unit) || isDigit(unit) }

@inline(never)
private func isWideLetter(_ unit: UInt16) -> Bool {
  switch category(unit) {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
  default: false
  }
}

@inline(never)
private func isWideDigit(_ unit: UInt16) -> Bool { category(unit) == .decimalNumber }

private func category(_ unit: UInt16) -> Unicode.GeneralCategory {
  Unicode.Scalar(unit)?.properties.generalCategory ?? .surrogate
}
