import Syntax

/// A magnitude of up to 256 bits: what products and aligned decimals need before they are cut to 96 bits.
struct WideMagnitude: Equatable {
  var high: UInt128
  var low: UInt128

  init(high: UInt128 = 0, low: UInt128) { (self.high, self.low) = (high, low) }

  /// The full product of two magnitudes.
  init(_ left: UInt128, times right: UInt128) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  /// The difference; the other one must not be larger.
  func minus(_ other: WideMagnitude) -> WideMagnitude {
    let (difference, borrow) = low.subtractingReportingOverflow(other.low)
    return WideMagnitude(high: high &- other.high &- (borrow ? 1 : 0), low: difference)
  }

  /// The sum, of magnitudes that are far below 256 bits.
  func plus(_ other: WideMagnitude) -> WideMagnitude {
    let (sum, carry) = low.addingReportingOverflow(other.low)
    return WideMagnitude(high: high &+ other.high &+ (carry ? 1 : 0), low: sum)
  }

  /// Quotient and rest; the divisor must not be zero.
  func divided(by divisor: UInt128) -> (quotient: WideMagnitude, rest: UInt128) {
    guard high != 0 else {
      let (quotient, rest) = low.quotientAndRemainder(dividingBy: divisor)
      return (WideMagnitude(low: quotient), rest)
    }
    let (upper, carried) = high.quotientAndRemainder(dividingBy: divisor)
    let (lower, rest) = divisor.dividingFullWidth((carried, low))
    return (WideMagnitude(high: upper, low: lower), rest)
  }

  var bitWidth: Int { high != 0 ? 256 - high.leadingZeroBitCount : 128 - low.leadingZeroBitCount }

  static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

extension DecimalValue {
  /// A wide magnitude cut to 96 bits and 28 places: the digits that must go are rounded once, half to even.
  ///
  /// - Throws: `overflow` if the whole part alone does not fit.
  init(isNegative: Bool, rounding wide: WideMagnitude, scale: Int) throws(NumberFault) {
    // 1233 / 4096 is the logarithm of 2, a little too small.
    var dropped = max(scale - 28, ((wide.bitWidth - 97) * 1233) >> 12, 0)
    while dropped <= scale, dropped < PowersOfTen.wide.count {
      let divisor = PowersOfTen.wide[dropped]
      let (quotient, rest) = wide.divided(by: divisor)
      let magnitude = quotient.low + (roundsUp(rest, of: divisor, isOdd: quotient.low & 1 == 1) ? 1 : 0)
      if quotient.high == 0,
        let value = DecimalValue(isNegative: isNegative, magnitude: magnitude, scale: scale - dropped)
      {
        self = value
        return
      }
      dropped += 1
    }
    throw .overflow(.decimal)
  }
}

/// Whether a rest of a division makes the quotient one larger, half to even.
@inline(__always)
func roundsUp(_ rest: UInt128, of divisor: UInt128, isOdd: Bool) -> Bool {
  let other = divisor - rest
  return rest > other || rest == other && isOdd
}
