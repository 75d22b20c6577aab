extension NumberLiteral {
  /// The value; nil when it is out of the range of the type asked for, or has no digits where it needs some.
  var value: NumberValue? {
    if isReal { return suffix.contains(.decimal) ? decimalValue : doubleValue }
    guard var whole = wholeValue else { return nil }
    whole.shiftLeft(multiplierBits)
    return narrowed(whole)
  }

  private var decimalValue: NumberValue? {
    guard !digits.isEmpty,
      let value = DecimalValue(isNegative: isNegative, digits: digits[...], point: point + exponent)
    else { return nil }
    return value.shiftedLeft(multiplierBits).map { .decimal($0) }
  }

  private var doubleValue: NumberValue? {
    guard !digits.isEmpty else { return nil }
    let text = digits.map(String.init).joined() + "e" + String(exponent + point - digits.count)
    guard let magnitude = Double(text) else { return nil }
    let value = (isNegative ? -magnitude : magnitude) * Double(UInt64(1) << UInt64(multiplierBits))
    guard !suffix.isEmpty else { return .double(value) }
    return BigIntegerValue(wholePartOf: value.rounded(.toNearestOrEven)).flatMap(ofSuffix)
  }

  private var wholeValue: BigIntegerValue? {
    switch base {
    case .decimal:
      let significant = digits.drop { $0 == 0 }
      // No type but the widest holds this many digits: the work of reading them grows with their square.
      guard !digits.isEmpty, significant.count < 400 || suffix == .bigInteger else { return nil }
      var value = BigIntegerValue(decimalDigits: significant)
      if isNegative { value.negate() }
      return value
    case .hexadecimal:
      return bits(4, signed: isSignedHexadecimal)
    case .binary:
      return digits.isEmpty ? nil : bits(1, signed: isSignedBinary)
    }
  }

  /// The value of digits of some bits each, in two's complement if signed.
  private func bits(_ bits: Int, signed: Bool) -> BigIntegerValue {
    var value = BigIntegerValue(digits: digits, bitsEach: bits)
    if signed { value = value.minusPower(digits.count * bits) }
    if isNegative { value.negate() }
    return value
  }

  /// Whether the first hexadecimal digit holds a sign: when there are as many as the type has.
  private var isSignedHexadecimal: Bool {
    guard !suffix.contains(.unsigned), let first = digits.first, first >= 8 else { return false }
    let width =
      switch suffix {
      case .byte: 2
      case .short: 4
      case .long: 16
      default: digits.count < 15 ? 8 : 16
      }
    return digits.count == width
  }

  /// Whether the first binary digit holds a sign: at the widths of byte, short, int, long and decimal, and of big ones.
  private var isSignedBinary: Bool {
    guard !suffix.contains(.unsigned), digits.first == 1 else { return false }
    return [8, 16, 32, 64, 96].contains(digits.count) || digits.count >= 128 && digits.count % 8 == 0
  }

  /// Whether as many digits stand there as a long has, which makes it one even if its value is small.
  private var hasWidthOfLong: Bool {
    switch base {
    case .decimal: false
    case .binary: digits.count == 64
    // PowerShell counts a zero that it puts in front, and takes it away only where it looks for a sign.
    case .hexadecimal:
      suffix.contains(.unsigned) ? digits.count == 15 : digits.count == 15 || digits.count == 16
    }
  }

  private func narrowed(_ value: BigIntegerValue) -> NumberValue? {
    guard suffix.isEmpty || suffix == .unsigned else { return ofSuffix(value) }
    if hasWidthOfLong { return of(suffix.union(.long), value) }
    guard suffix.isEmpty else { return ofSuffix(value) }
    if let narrow = value.fixed(Int32.self) { return .int32(narrow) }
    if let narrow = value.fixed(Int64.self) { return .int64(narrow) }
    guard base == .decimal else { return nil }
    return of(.decimal, value) ?? value.double.map { .double($0) }
  }

  private func ofSuffix(_ value: BigIntegerValue) -> NumberValue? { of(suffix, value) }

  private func of(_ suffix: Suffix, _ value: BigIntegerValue) -> NumberValue? {
    switch suffix {
    case .byte: value.fixed().map { .int8($0) }
    case [.unsigned, .byte]: value.fixed().map { .uint8($0) }
    case .short: value.fixed().map { .int16($0) }
    case [.unsigned, .short]: value.fixed().map { .uint16($0) }
    case .long: value.fixed().map { .int64($0) }
    case [.unsigned, .long]: value.fixed().map { .uint64($0) }
    case .unsigned: value.fixed().map { .uint32($0) } ?? value.fixed().map { .uint64($0) }
    case .decimal:
      value.magnitude128.flatMap { DecimalValue(isNegative: value.isNegative, magnitude: $0) }.map {
        .decimal($0)
      }
    case .bigInteger: .bigInteger(value)
    default: nil
    }
  }
}
