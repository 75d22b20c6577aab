extension ErrorID {
  static var badNumericConstant: ErrorID { ErrorID("BadNumericConstant") }
}

extension Lexer {
  /// What the shape of a number says of its value.
  enum NumberShape {
    /// In the range of its type, whatever its digits are.
    case surelyInRange
    case maybeOutOfRange
  }

  /// A number after its first character: a digit, a point, or a sign.
  ///
  /// In command mode what is none is a word.
  mutating func scanNumber(_ first: UInt16) -> Token {
    guard let shape = scanNumberShape(first) else { return rescanAsGeneric() }
    if shape == .maybeOutOfRange, NumberLiteral(Array(tokenUnits))?.value == nil {
      guard mode == .expression else { return rescanAsGeneric() }
      report(
        .badNumericConstant, plainExtent(tokenStart, position), String(decoding: tokenUnits, as: UTF16.self))
    }
    guard skips != nil else { return save(.number) }
    return save(.number, detail: addDetail(.text(LiteralText(Array(tokenUnits)))))
  }

  /// Passes a number after its first character; nil if it is none, wherever reading stands then.
  mutating func scanNumberShape(_ sign: UInt16) -> NumberShape? {
    let first = isDash(sign) || sign == Unit.plus ? take() : sign
    var isPlain = first &- Unit.zero < 10
    let start = position
    if first == Unit.dot {
      guard passFraction() else { return nil }
      isPlain = false
    } else if first == Unit.zero, let base = current.numberBase {
      skip()
      passDigits(base)
      // Without digits, a sign makes up for them in binary: PowerShell looks at the length with it.
      if base == .binaryDigit, position - tokenStart == 2 { return nil }
      isPlain = false
    } else {
      passDigits(.digit)
      isPlain = isPlain && position - start < 9
      if current == Unit.dot, !(position + 1 < limit && buffer[position + 1] == Unit.dot) {
        skip()
        guard passFraction() else { return nil }
        isPlain = false
      } else if lowercasedASCII(current) == 0x65 {
        skip()
        guard passExponent() else { return nil }
        isPlain = false
      }
    }
    let digitsEnd = position
    guard passNumberSuffix(), endsNumber(current) else { return nil }
    return isPlain && position == digitsEnd ? .surelyInRange : .maybeOutOfRange
  }

  private mutating func passDigits(_ trait: CharacterTraits) {
    while position < limit, buffer[position] < 128, traits[Int(buffer[position])].contains(trait) {
      position &+= 1
    }
  }

  /// Passes what follows the point; false if an exponent has no digits.
  private mutating func passFraction() -> Bool {
    passDigits(.digit)
    guard lowercasedASCII(current) == 0x65 else { return true }
    skip()
    return passExponent()
  }

  private mutating func passExponent() -> Bool {
    if current == Unit.plus || isDash(current) { skip() }
    let start = position
    passDigits(.digit)
    return position > start
  }

  /// Passes the letters of type and multiplier; false if they are wrong.
  private mutating func passNumberSuffix() -> Bool {
    if has(current, .typeSuffix, beyond: { _ in false }) {
      let isUnsigned = lowercasedASCII(take()) == 0x75
      if has(current, .typeSuffix, beyond: { _ in false }) {
        let second = lowercasedASCII(take())
        guard isUnsigned, second == 0x6C || second == 0x73 || second == 0x79 else { return false }
      }
    }
    guard has(current, .multiplierStart, beyond: { _ in false }) else { return true }
    skip()
    guard lowercasedASCII(current) == 0x62 else { return false }
    skip()
    return true
  }

  private func endsNumber(_ unit: UInt16) -> Bool {
    if startsToken(unit) { return true }
    guard mode == .expression else { return false }
    if endsNumbersAtTernaryOperators, unit == Unit.question || unit == Unit.colon { return true }
    return has(unit, .endsNumber, beyond: isDash)
  }
}

extension UInt16 {
  /// The digits that follow a zero and this letter.
  fileprivate var numberBase: CharacterTraits? {
    switch lowercasedASCII(self) {
    case 0x78: .hexDigit
    case 0x62: .binaryDigit
    default: nil
    }
  }
}
