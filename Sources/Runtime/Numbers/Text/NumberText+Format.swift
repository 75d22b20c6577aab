package import Syntax

/// The text of numbers in a format: what .NET's `ToString(format, culture)` gives, and the `-f` operator.
extension NumberText {
  /// A whole number of a type of some bits: so many X and B show of negative numbers.
  ///
  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Int64, bits: Int, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    let pattern = UInt64(bitPattern: value) & (bits < 64 ? 1 << UInt64(bits) - 1 : .max)
    return try whole(value.magnitude, isNegative: value < 0, pattern, text, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: UInt64, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    try whole(value, isNegative: false, value, text, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Double, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard value.isFinite else { return notFinite(value, format) }
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(NumberDigits(value, significant: 15), text, format)
    }
    guard precision ?? 0 <= NumberFormatString.largestPrecision else { throw .tooLong }
    let shape = try FloatShape(letter, precision, format)
    var digits: NumberDigits
    switch shape {
    case .shortest: digits = NumberDigits(shortest: value)
    case .significant(let count): digits = NumberDigits(value, significant: count)
    case .places(let count): digits = NumberDigits(value, places: count)
    }
    return try standard(&digits, letter, shape.precision(precision, digits, roundTrip: 17), format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Float, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(NumberDigits(value, significant: 7), text, format)
    }
    guard precision ?? 0 <= NumberFormatString.largestPrecision else { throw .tooLong }
    let shape = try FloatShape(letter, precision, format)
    var digits: NumberDigits
    switch shape {
    case .shortest: digits = NumberDigits(shortest: value)
    case .significant(let count): digits = NumberDigits(value, significant: count)
    case .places(let count): digits = NumberDigits(Double(value), places: count)
    }
    return try standard(&digits, letter, shape.precision(precision, digits, roundTrip: 9), format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: DecimalValue, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    var digits = NumberDigits(value)
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(digits, text, format)
    }
    return try standard(&digits, letter, precision, format, isRounded: false)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: BigIntegerValue, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(value.numberDigits, text, format)
    }
    guard precision ?? 0 <= NumberFormatString.largestPrecision else { throw .tooLong }
    switch letter | 0x20 {
    // D, G and R mean the same here: all digits, at least so many.
    case 0x64, 0x67, 0x72:
      let digits = padded(ascii(value.magnitudeText), precision ?? 0)
      return value.isNegative ? signed(digits, format) : digits
    case 0x78: return ascii(value.hexadecimal(precision: precision ?? 0, isUppercase: letter == 0x58))
    case 0x62: return ascii(value.binary(precision: precision ?? 0))
    default:
      var digits = value.numberDigits
      return try standard(&digits, letter, precision, format, isRounded: false)
    }
  }
}

extension NumberText {
  private static func whole(
    _ magnitude: UInt64, isNegative: Bool, _ pattern: UInt64, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(NumberDigits(magnitude, isNegative: isNegative), text, format)
    }
    let least = precision ?? 0
    guard least <= NumberFormatString.largestPrecision else { throw .tooLong }
    switch letter | 0x20 {
    case 0x67 where least < 1, 0x64:
      if least <= 1 { return isNegative ? signed(string(magnitude), format) : string(magnitude) }
      return plain(DigitList(magnitude), isNegative: isNegative, least, format)
    case 0x78: return bits(pattern, each: 4, least, firstLetter: letter == 0x58 ? 0x41 : 0x61)
    case 0x62: return bits(pattern, each: 1, least)
    default:
      var digits = NumberDigits(magnitude, isNegative: isNegative)
      return try standard(&digits, letter, precision, format, isRounded: false)
    }
  }

  private static func plain(
    _ digits: DigitList, isNegative: Bool, _ least: Int, _ format: NumberFormat
  ) -> ShellString {
    var output = ShortTextBuilder()
    if isNegative { output.append(format.symbols.negativeSign) }
    output.append(repeating: 0x30, count: least - digits.count)
    for index in 0..<digits.count { output.append(ascii: 0x30 + digits[index]) }
    return output.finish()
  }

  /// The digits of a pattern of bits, some bits each.
  private static func bits(
    _ pattern: UInt64, each size: Int, _ least: Int, firstLetter: UInt8 = 0x61
  ) -> ShellString {
    var output = ShortTextBuilder()
    let width = (64 - pattern.leadingZeroBitCount + size - 1) / size
    output.append(repeating: 0x30, count: max(least, 1) - width)
    for place in stride(from: width - 1, through: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: pattern >> UInt64(place * size)) & (1 << UInt8(size) - 1)
      output.append(ascii: digit < 10 ? 0x30 + digit : firstLetter + digit - 10)
    }
    return output.finish()
  }

  private static func standard(
    _ digits: inout NumberDigits, _ letter: UInt8, _ precision: Int?, _ format: NumberFormat,
    isRounded: Bool = true
  ) throws(NumberFault) -> ShellString {
    var writer = NumberWriter(format)
    try writer.write(&digits, letter, precision: precision, isRounded: isRounded)
    return writer.output.finish()
  }

  private static func custom(_ digits: NumberDigits, _ text: ShellString, _ format: NumberFormat)
    -> ShellString
  {
    var digits = digits
    var writer = NumberWriter(format)
    writer.write(&digits, custom: text)
    return writer.output.finish()
  }

  private static func padded(_ digits: ShellString, _ width: Int) -> ShellString {
    guard digits.count < width else { return digits }
    var output = TextBuilder(reserving: width)
    output.append(repeating: 0x30, count: width - digits.count)
    output.append(digits)
    return output.finish()
  }
}

/// Which digits of a floating-point number a standard format needs.
private enum FloatShape {
  case shortest
  case significant(Int)
  case places(Int)

  /// - Throws: `badFormatSpecifier` for letters that floating-point numbers do not have.
  init(_ letter: UInt8, _ precision: Int?, _ format: NumberFormat) throws(NumberFault) {
    switch letter | 0x20 {
    case 0x63: self = .places(precision ?? format.currency.decimalDigits)
    case 0x65: self = .significant((precision ?? 6) + 1)
    case 0x66, 0x6E: self = .places(precision ?? format.number.decimalDigits)
    case 0x67: self = precision.map { $0 > 0 ? .significant($0) : .shortest } ?? .shortest
    case 0x70: self = .places((precision ?? format.percent.decimalDigits) + 2)
    case 0x72: self = .shortest
    default: throw .badFormatSpecifier
    }
  }

  /// The precision that the digits are written with: in the shortest form all that a round trip may need.
  func precision(_ given: Int?, _ digits: NumberDigits, roundTrip: Int) -> Int? {
    if case .shortest = self { return max(digits.digits.count, roundTrip) }
    return given
  }
}
