package import Syntax

extension NumberReader {
  /// The double nearest to the text; infinity beyond the range.
  ///
  /// - Throws: `malformed`, `styles`.
  package static func double(
    _ text: ShellString, _ styles: NumberStyles = [.float, .thousands], _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> Double {
    try styles.checkForFractions()
    guard let number = NumberScanner.scan(text, styles, format, .floating) else {
      guard let named = format.named(text) else { throw .malformed }
      return named
    }
    return number.double
  }

  /// The single nearest to the text; infinity beyond the range.
  ///
  /// - Throws: `malformed`, `styles`.
  package static func single(
    _ text: ShellString, _ styles: NumberStyles = [.float, .thousands], _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> Float {
    try styles.checkForFractions()
    guard let number = NumberScanner.scan(text, styles, format, .floating) else {
      guard let named = format.named(text) else { throw .malformed }
      return Float(named)
    }
    return number.isNegative ? -(Float(number.exponentText) ?? 0) : Float(number.exponentText) ?? 0
  }

  /// The decimal nearest to the text, with the places that it is written with.
  ///
  /// - Throws: `malformed`, `overflow`, `styles`.
  package static func decimal(
    _ text: ShellString, _ styles: NumberStyles = .number, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> DecimalValue {
    try styles.checkForFractions()
    guard let number = NumberScanner.scan(text, styles, format, .decimal) else { throw .malformed }
    if number.isZero {
      return DecimalValue(isNegative: number.isNegative, bounded: 0, scale: min(max(-number.point, 0), 28))
    }
    guard
      let value = DecimalValue(
        isNegative: number.isNegative, digits: number.digits.array[...], point: number.point)
    else {
      throw .overflow(.decimal)
    }
    return value
  }

  /// The whole number of the text.
  ///
  /// - Throws: `malformedBigInteger`, `tooLong`, `styles`.
  package static func bigInteger(
    _ text: ShellString, _ styles: NumberStyles = .integer, _ format: NumberFormat = .invariant
  ) throws(NumberFault) -> BigIntegerValue {
    try styles.checkForIntegers()
    if let bits = styles.bitsPerDigit {
      guard let digits = RadixDigits.scan(text, bitsEach: bits, styles) else { throw .malformedBigInteger }
      let value = BigIntegerValue(digits: digits, bitsEach: bits)
      // The first bit of the first digit is the sign.
      return digits[0] >> UInt8(bits - 1) == 1 ? value.minusPower(digits.count * bits) : value
    }
    guard let number = NumberScanner.scan(text, styles, format, .integer) else { throw .malformedBigInteger }
    guard !number.isZero else { return .zero }
    guard number.digits.isZero(from: number.point) else {
      throw .malformedBigInteger
    }
    // An exponent of a few digits must not ask for hours of work.
    guard number.point <= max(number.digits.count, 100_000) else { throw .tooLong }
    let digits = (0..<max(number.point, 0)).map { number[$0] }
    let magnitude = BigIntegerValue(decimalDigits: digits[...])
    return number.isNegative ? magnitude.negated : magnitude
  }
}

extension NumberDigits {
  /// The double nearest to the number.
  var double: Double {
    let magnitude = smallDouble ?? Double(exponentText) ?? 0
    return isNegative ? -magnitude : magnitude
  }

  /// The value where one division or multiplication of exact doubles gives it.
  private var smallDouble: Double? {
    guard digits.count <= 15 else { return nil }
    let exponent = point - digits.count
    guard -22...22 ~= exponent else { return nil }
    let whole = Double((0..<digits.count).reduce(0 as UInt64) { $0 * 10 + UInt64(digits[$1]) })
    let power = PowersOfTen.exactDoubles[Int(exponent.magnitude)]
    return exponent < 0 ? whole / power : whole * power
  }

  /// The magnitude with an exponent, as Swift reads it.
  var exponentText: String {
    guard !isZero else { return "0" }
    return String(decoding: digits.array.map { $0 + 0x30 }, as: UTF8.self) + "e"
      + String(point - digits.count)
  }
}

extension NumberFormat {
  /// What a text names in words or signs: infinity or no number, in whatever case and with a sign before it.
  func named(_ text: ShellString) -> Double? {
    let name = text.trimmed
    func isNamed(_ symbol: ShellString, after sign: ShellString? = nil) -> Bool {
      guard let sign else { return ShellString.equalIgnoringCase(name, symbol) }
      guard !sign.isEmpty, name.count >= sign.count else { return false }
      return ShellString.equalIgnoringCase(name.slice(0..<sign.count), sign)
        && ShellString.equalIgnoringCase(name.slice(sign.count..<name.count), symbol)
    }
    if isNamed(symbols.positiveInfinity) || isNamed(symbols.positiveInfinity, after: symbols.positiveSign) {
      return .infinity
    }
    if isNamed(symbols.negativeInfinity) { return -.infinity }
    let signs =
      [nil, symbols.positiveSign, symbols.negativeSign] + (allowsHyphen ? [ShellString.symbol("-")] : [])
    return signs.contains { isNamed(symbols.notANumber, after: $0) } ? .nan : nil
  }
}
