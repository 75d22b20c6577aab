/// Reads the text of a number of a given type: .NET's `Parse` with styles and culture.
package enum NumberReader {
  /// A whole number with a sign, of 8 to 64 bits.
  ///
  /// - Throws: `malformed`, `overflow`, `styles`.
  package static func signed(
    _ text: ShellString, bits: Int, _ styles: NumberStyles = .integer, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> Int64 {
    try styles.checkForIntegers()
    if let radixBits = styles.bitsPerDigit {
      let pattern = try radix(text, bitsEach: radixBits, bits: bits, styles, .signed(bits: bits))
      return Int64(bitPattern: pattern << UInt64(64 - bits)) >> Int64(64 - bits)
    }
    let number = try whole(text, styles, format)
    let limit = UInt64(1) << UInt64(bits - 1)
    guard let magnitude = number.whole(UInt64.self),
      magnitude < limit || number.isNegative && magnitude == limit
    else {
      throw .overflow(.signed(bits: bits))
    }
    return number.isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(magnitude)
  }

  /// A whole number without sign, of 8 to 64 bits.
  ///
  /// - Throws: `malformed`, `overflow`, `styles`.
  package static func unsigned(
    _ text: ShellString, bits: Int, _ styles: NumberStyles = .integer, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> UInt64 {
    try styles.checkForIntegers()
    if let radixBits = styles.bitsPerDigit {
      return try radix(text, bitsEach: radixBits, bits: bits, styles, .unsigned(bits: bits))
    }
    let number = try whole(text, styles, format)
    guard let magnitude = number.whole(UInt64.self), magnitude >> UInt64(bits - 1) <= 1, !number.isNegative
    else {
      throw .overflow(.unsigned(bits: bits))
    }
    return magnitude
  }

  static func whole(
    _ text: ShellString, _ styles: NumberStyles, _ format: NumberFormat
  ) throws(NumberFault) -> NumberDigits {
    guard let number = NumberScanner.scan(text, styles, format, .integer) else { throw .malformed }
    return number
  }

  /// Digits of 4 or 1 bits each, as the bits of a number.
  private static func radix(
    _ text: ShellString, bitsEach: Int, bits: Int, _ styles: NumberStyles, _ range: NumberRange
  ) throws(NumberFault) -> UInt64 {
    guard let digits = RadixDigits.scan(text, bitsEach: bitsEach, styles) else { throw .malformed }
    let significant = digits.drop { $0 == 0 }
    guard let first = significant.first else { return 0 }
    let width = significant.count * bitsEach - (first.leadingZeroBitCount - (8 - bitsEach))
    guard width <= bits else { throw .overflow(range) }
    return significant.reduce(0) { $0 << UInt64(bitsEach) | UInt64($1) }
  }
}

extension NumberRange {
  package static func signed(bits: Int) -> NumberRange {
    switch bits {
    case 8: .sbyte
    case 16: .int16
    case 32: .int32
    default: .int64
    }
  }

  package static func unsigned(bits: Int) -> NumberRange {
    switch bits {
    case 8: .byte
    case 16: .uint16
    case 32: .uint32
    default: .uint64
    }
  }
}

extension NumberStyles {
  /// The bits that a digit has in hexadecimal or binary; nil in decimal.
  var bitsPerDigit: Int? {
    if contains(.hexSpecifier) { return 4 }
    return contains(.binarySpecifier) ? 1 : nil
  }
}

extension NumberDigits {
  /// The magnitude as a whole number; nil if it has a fraction or is too large.
  func whole<Magnitude: FixedWidthInteger & UnsignedInteger>(_ type: Magnitude.Type) -> Magnitude? {
    guard !isZero else { return 0 }
    guard 1...39 ~= point, digits.isZero(from: point) else { return nil }
    var value: Magnitude = 0
    for index in 0..<point {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOneTooMuch) = product.addingReportingOverflow(Magnitude(self[index]))
      guard !isTooLarge, !isOneTooMuch else { return nil }
      value = sum
    }
    return value
  }
}

/// Hexadecimal and binary digits.
enum RadixDigits {
  /// The values of the digits of a text; nil when it is something else.
  static func scan(_ text: ShellString, bitsEach: Int, _ styles: NumberStyles) -> [UInt8]? {
    var position = 0
    if styles.contains(.leadingWhite) {
      while position < text.count, isWhite(text[position]) { position += 1 }
    }
    var digits: [UInt8] = []
    while position < text.count, let digit = value(text[position]), digit < 1 << bitsEach {
      digits.append(digit)
      position += 1
    }
    if styles.contains(.trailingWhite) {
      while position < text.count, isWhite(text[position]) { position += 1 }
    }
    return digits.isEmpty || !text.isPadding(from: position) ? nil : digits
  }

  /// The value of a digit up to `f`.
  static func value(_ unit: UInt16) -> UInt8? {
    if unit &- 0x30 < 10 { return UInt8(unit - 0x30) }
    let letter = (unit | 0x20) &- 0x61
    return unit < 0x80 && letter < 6 ? UInt8(letter + 10) : nil
  }
}
