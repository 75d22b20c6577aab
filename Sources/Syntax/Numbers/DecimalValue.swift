/// A .NET decimal: a magnitude of 96 bits, divided by a power of ten that is kept, so that `1.50` stays so.
package struct DecimalValue: Equatable, Sendable {
  package let isNegative: Bool
  /// Below 2 to the power of 96.
  package let magnitude: UInt128
  /// The number of digits after the point, at most 28.
  package let scale: Int

  package static let largest: UInt128 = (1 << 96) - 1

  /// Nil when the magnitude has more than 96 bits.
  package init?(isNegative: Bool, magnitude: UInt128, scale: Int = 0) {
    guard magnitude <= DecimalValue.largest else { return nil }
    (self.isNegative, self.magnitude, self.scale) = (isNegative, magnitude, scale)
  }

  /// A value whose magnitude is known to have at most 96 bits; bits above would be lost.
  package init(isNegative: Bool, bounded magnitude: UInt128, scale: Int = 0) {
    (self.isNegative, self.magnitude, self.scale) = (isNegative, magnitude & DecimalValue.largest, scale)
  }

  /// The digits as .NET writes them, with all decimal places kept.
  package var text: String {
    var digits = String(magnitude)
    if digits.count <= scale { digits = String(repeating: "0", count: scale + 1 - digits.count) + digits }
    let sign = isNegative && magnitude != 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    return sign + digits.dropLast(scale) + "." + digits.suffix(scale)
  }
}

extension DecimalValue {
  /// Reads digits with a decimal point after the first `point` of them; nil when the value is too large.
  ///
  /// Digits that do not fit are rounded, half to even. Source: what .NET's `decimal.Parse` does.
  package init?(isNegative: Bool, digits: ArraySlice<UInt8>, point: Int) {
    let significant = digits.drop { $0 == 0 }
    var exponent = point - (digits.count - significant.count)
    guard !significant.isEmpty else {
      self.init(isNegative: isNegative, magnitude: 0, scale: min(max(digits.count - point, 0), 28))
      return
    }
    guard exponent <= 29 else { return nil }
    var magnitude: UInt128 = 0
    var index = significant.startIndex
    while exponent > 0 || index < significant.endIndex && exponent > -28 {
      let digit = index < significant.endIndex ? UInt128(significant[index]) : 0
      guard magnitude * 10 + digit <= DecimalValue.largest else { break }
      magnitude = magnitude * 10 + digit
      exponent -= 1
      if index < significant.endIndex { index += 1 }
    }
    if DecimalValue.roundsUp(significant[index...], isOdd: magnitude & 1 == 1) {
      magnitude += 1
      if magnitude > DecimalValue.largest { (magnitude, exponent) = (magnitude / 10 + 1, exponent + 1) }
    }
    guard exponent <= 0 else { return nil }
    self.init(isNegative: isNegative, magnitude: exponent < -28 ? 0 : magnitude, scale: min(-exponent, 28))
  }

  private static func roundsUp(_ rest: ArraySlice<UInt8>, isOdd: Bool) -> Bool {
    guard let first = rest.first, first >= 5 else { return false }
    return first > 5 || isOdd || rest.dropFirst().contains { $0 != 0 }
  }

  /// The value times a power of two up to 2 to the power of 50; nil when it is too large.
  func shiftedLeft(_ bits: Int) -> DecimalValue? {
    guard bits > 0 else { return self }
    var product = BigIntegerValue(words: [0, 32, 64].map { UInt32(truncatingIfNeeded: magnitude >> $0) })
    product.shiftLeft(bits)
    return DecimalValue(isNegative: isNegative, scaling: product, scale: scale)
  }

  /// A product cut to 96 bits: digits after the point go first, the last one rounded half to even.
  private init?(isNegative: Bool, scaling product: BigIntegerValue, scale: Int) {
    guard product.magnitude128 == nil else {
      self.init(isNegative: isNegative, magnitude: product.magnitude128 ?? 0, scale: scale)
      return
    }
    let digits = product.text.utf8.map { $0 - 0x30 }
    self.init(isNegative: isNegative, digits: digits[...], point: digits.count - scale)
  }
}
