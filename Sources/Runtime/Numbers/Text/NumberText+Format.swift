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
    return try whole(DigitList(value.magnitude), isNegative: value < 0, pattern, text, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: UInt64, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    try whole(DigitList(value), isNegative: false, value, text, format)
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Double, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard value.isFinite else { return notFinite(value, format) }
    return try floating(text, format, custom: 15, roundTrip: 17) { shape in
      switch shape {
      case .shortest: NumberDigits(shortest: value)
      case .significant(let count): NumberDigits(value, significant: count)
      case .places(let count): NumberDigits(value, places: count)
      }
    }
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: Float, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    guard value.isFinite else { return notFinite(Double(value), format) }
    return try floating(text, format, custom: 7, roundTrip: 9) { shape in
      switch shape {
      case .shortest: NumberDigits(shortest: value)
      case .significant(let count): NumberDigits(value, significant: count)
      case .places(let count): NumberDigits(Double(value), places: count)
      }
    }
  }

  /// - Throws: `badFormatSpecifier`, `tooLong`.
  package static func string(
    _ value: DecimalValue, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    var digits = NumberDigits(value)
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(digits, text, format)
    }
    return try standard(&digits, letter, precision, format)
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
      return try standard(&digits, letter, precision, format)
    }
  }
}

extension NumberText {
  /// A floating-point number, whose digits are made once it is known which ones are needed.
  ///
  /// - Throws: `badFormatSpecifier`, `tooLong`.
  static func floating(
    _ text: ShellString, _ format: NumberFormat, custom: Int, roundTrip: Int,
    digits makeDigits: (FloatShape) -> NumberDigits
  ) throws(NumberFault) -> ShellString {
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return self.custom(makeDigits(.significant(custom)), text, format)
    }
    guard precision ?? 0 <= NumberFormatString.largestPrecision else { throw .tooLong }
    let shape = try FloatShape(letter, precision, format)
    var digits = makeDigits(shape)
    return try standard(&digits, letter, shape.precision(precision, digits, roundTrip: roundTrip), format)
  }

  /// A whole number by its digits, and the pattern of bits that X and B show.
  static func whole<Pattern: FixedWidthInteger & UnsignedInteger>(
    _ digits: DigitList, isNegative: Bool, _ pattern: Pattern, _ text: ShellString, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    var number = NumberDigits(isNegative: isNegative, digits: digits, point: digits.count, kind: .integer)
    guard case .standard(let letter, let precision) = try NumberFormatString(text) else {
      return custom(number, text, format)
    }
    let least = precision ?? 0
    guard least <= NumberFormatString.largestPrecision else { throw .tooLong }
    switch letter | 0x20 {
    case 0x67 where least < 1, 0x64:
      return plain(digits, isNegative: isNegative, max(least, 1), format)
    case 0x78: return bits(pattern, each: 4, least, firstLetter: letter == 0x58 ? 0x41 : 0x61)
    case 0x62: return bits(pattern, each: 1, least)
    default:
      return try standard(&number, letter, precision, format)
    }
  }

  static func plain(
    _ digits: DigitList, isNegative: Bool, _ least: Int, _ format: NumberFormat
  ) -> ShellString {
    var output = ShortTextBuilder()
    if isNegative { output.append(format.symbols.negativeSign) }
    output.append(repeating: 0x30, count: least - digits.count)
    for index in 0..<digits.count { output.append(ascii: 0x30 + digits[index]) }
    return output.finish()
  }

  /// The digits of a pattern of bits, some bits each.
  private static func bits<Pattern: FixedWidthInteger & UnsignedInteger>(
    _ pattern: Pattern, each size: Int, _ least: Int, firstLetter: UInt8 = 0x61
  ) -> ShellString {
    var output = ShortTextBuilder()
    let width = (Pattern.bitWidth - pattern.leadingZeroBitCount + size - 1) / size
    output.append(repeating: 0x30, count: max(least, 1) - width)
    for place in stride(from: width - 1, through: 0, by: -1) {
      let digit =
        UInt8(truncatingIfNeeded: pattern >> Pattern(truncatingIfNeeded: place * size))
        & (1 << UInt8(size) - 1)
      output.append(ascii: digit < 10 ? 0x30 + digit : firstLetter + digit - 10)
    }
    return output.finish()
  }

  private static func standard(
    _ digits: inout NumberDigits, _ letter: UInt8, _ precision: Int?, _ format: NumberFormat
  ) throws(NumberFault) -> ShellString {
    var writer = NumberWriter(format)
    try writer.write(&digits, letter, precision: precision)
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
enum FloatShape {
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
