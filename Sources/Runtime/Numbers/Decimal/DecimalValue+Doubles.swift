package import Syntax

/// Decimals and binary floating point, by the rules of .NET: 15 digits of a double, 7 of a single.
extension DecimalValue {
  /// The decimal nearest to a double, by its first 15 digits.
  ///
  /// - Throws: `overflow` for what is no number or too large.
  package init(_ value: Double) throws(NumberFault) {
    try self.init(value, digits: 15)
  }

  /// The decimal nearest to a single, by its first 7 digits.
  ///
  /// - Throws: `overflow` for what is no number or too large.
  package init(_ value: Float) throws(NumberFault) {
    try self.init(Double(value), digits: 7)
  }

  /// Source: what .NET's conversion does: scale in binary floating point to a whole number of so many digits, round
  /// that half to even, drop zeros at its end.
  private init(_ value: Double, digits: Int) throws(NumberFault) {
    guard value.isFinite, value.magnitude < 0x1p96 else { throw .overflow(.decimal) }
    guard value.magnitude >= 0x1p-95 else {
      self = .zero
      return
    }
    let exponent = Int(value.exponent) + 1
    var scaled = value.magnitude
    var power = digits - 1 - (exponent * 19728) >> 16
    let limit = PowersOfTen.exactDoubles[digits]
    if power >= 0 {
      power = min(power, 28)
      scaled *= DecimalValue.power(power)
    } else if power != -1 || scaled >= limit {
      scaled /= DecimalValue.power(-power)
    } else {
      power = 0
    }
    if scaled < PowersOfTen.exactDoubles[digits - 1], power < 28 {
      scaled *= 10
      power += 1
    }
    let mantissa = UInt128(scaled.rounded(.toNearestOrEven))
    guard mantissa != 0 else {
      self = .zero
      return
    }
    guard power > 0 else {
      let product = WideMagnitude(mantissa, times: PowersOfTen.wide[-power])
      try self.init(isNegative: value < 0, rounding: product, scale: 0)
      return
    }
    self = DecimalValue(isNegative: value < 0, bounded: mantissa, scale: power).withoutTrailingZeros
  }

  /// The double that .NET makes of it: not always the nearest one.
  package var double: Double {
    let low = Double(UInt64(truncatingIfNeeded: magnitude))
    let high = Double(UInt64(truncatingIfNeeded: magnitude >> 64))
    let value = (low + high * 0x1p64) / DecimalValue.power(scale)
    return isNegative ? -value : value
  }

  package var single: Float { Float(double) }

  /// 10 to the power of 0 to 28, as the nearest double.
  private static func power(_ exponent: Int) -> Double {
    exponent < 23 ? PowersOfTen.exactDoubles[exponent] : largePowers[exponent - 23]
  }

  private static let largePowers: [Double] = [1e23, 1e24, 1e25, 1e26, 1e27, 1e28]
}
