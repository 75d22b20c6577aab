/// A number as it is written: sign, digits in their base, exponent, suffix of type and multiplier.
struct NumberLiteral {
  enum Base: Sendable { case decimal, hexadecimal, binary }

  /// The type that letters after the digits ask for.
  ///
  /// `u` goes before `y`, `s`, `l` or stands alone.
  struct Suffix: OptionSet, Sendable {
    let rawValue: UInt8
    static let unsigned = Suffix(rawValue: 0x01)
    static let byte = Suffix(rawValue: 0x02)
    static let short = Suffix(rawValue: 0x04)
    static let long = Suffix(rawValue: 0x08)
    static let decimal = Suffix(rawValue: 0x10)
    static let bigInteger = Suffix(rawValue: 0x20)
  }

  private(set) var isNegative = false
  private(set) var base = Base.decimal
  /// The value of each digit, those after the point too.
  private(set) var digits: [UInt8] = []
  /// How many of the digits stand before the point.
  private(set) var point = 0
  private(set) var exponent = 0
  /// Whether it has a point or an exponent.
  private(set) var isReal = false
  private(set) var suffix: Suffix = []
  /// The power of two that `kb` to `pb` multiply by.
  private(set) var multiplierBits = 0
}

extension NumberLiteral {
  /// Reads the text of a number token; nil when it is not shaped like a number.
  init?(_ units: [UInt16]) {
    var rest = units[...]
    if let sign = rest.first, sign == Unit.plus || isDash(sign) {
      isNegative = sign != Unit.plus
      rest.removeFirst()
    }
    if rest.first == Unit.zero, let letter = rest.dropFirst().first.map(lowercasedASCII),
      letter == 0x78 || letter == 0x62
    {
      base = letter == 0x78 ? .hexadecimal : .binary
      rest.removeFirst(2)
      takeDigits(&rest)
    } else {
      takeDecimal(&rest)
    }
    takeSuffixes(&rest)
    guard rest.isEmpty else { return nil }
  }

  private mutating func takeDecimal(_ rest: inout ArraySlice<UInt16>) {
    takeDigits(&rest)
    if rest.first == Unit.dot {
      isReal = true
      rest.removeFirst()
      let before = point
      takeDigits(&rest)
      point = before
    }
    guard let letter = rest.first, lowercasedASCII(letter) == 0x65 else { return }
    isReal = true
    rest.removeFirst()
    let isMinus = rest.first.map(isDash) ?? false
    if isMinus || rest.first == Unit.plus { rest.removeFirst() }
    while let unit = rest.first, let digit = digit(unit, base: 10) {
      // Far beyond what any number holds it does not matter how far.
      exponent = min(exponent * 10 + Int(digit), 1_000_000_000)
      rest.removeFirst()
    }
    if isMinus { exponent.negate() }
  }

  private mutating func takeDigits(_ rest: inout ArraySlice<UInt16>) {
    let radix: UInt16 =
      switch base {
      case .decimal: 10
      case .hexadecimal: 16
      case .binary: 2
      }
    while let unit = rest.first, let digit = digit(unit, base: radix) {
      digits.append(digit)
      rest.removeFirst()
    }
    point = digits.count
  }

  private mutating func takeSuffixes(_ rest: inout ArraySlice<UInt16>) {
    while let unit = rest.first, let letter = NumberLiteral.suffixes[lowercasedASCII(unit)] {
      suffix.insert(letter)
      rest.removeFirst()
    }
    guard let unit = rest.first, let bits = NumberLiteral.multipliers[lowercasedASCII(unit)] else { return }
    multiplierBits = bits
    // The `b` of `kb`.
    rest = rest.dropFirst(2)
  }

  private static let suffixes: [UInt16: Suffix] = [
    0x75: .unsigned, 0x79: .byte, 0x73: .short, 0x6C: .long, 0x64: .decimal, 0x6E: .bigInteger,
  ]

  private static let multipliers: [UInt16: Int] = [0x6B: 10, 0x6D: 20, 0x67: 30, 0x74: 40, 0x70: 50]
}

/// The value of a digit in a base up to 16.
private func digit(_ unit: UInt16, base: UInt16) -> UInt8? {
  let value: UInt16
  if unit &- Unit.zero < 10 {
    value = unit - Unit.zero
  } else if lowercasedASCII(unit) &- 0x61 < 6 {
    value = lowercasedASCII(unit) - 0x61 + 10
  } else {
    return nil
  }
  return value < base ? UInt8(value) : nil
}
