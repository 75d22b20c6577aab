package import Syntax

/// The arithmetic of .NET's decimal: exact as far as 96 bits and 28 places go, then rounded half to even.
extension DecimalValue {
  package static let zero = DecimalValue(0 as Int64)
  package static let one = DecimalValue(1 as Int64)

  package var isZero: Bool { magnitude == 0 }

  /// The value with the other sign; zero keeps its places.
  package var negated: DecimalValue {
    DecimalValue(isNegative: !isNegative, bounded: magnitude, scale: scale)
  }

  package var absolute: DecimalValue { DecimalValue(isNegative: false, bounded: magnitude, scale: scale) }

  /// -1, 0 or 1.
  package var signum: Int32 { isZero ? 0 : isNegative ? -1 : 1 }

  /// The sum, with the places of the operand that has more.
  ///
  /// - Throws: `overflow`.
  package func adding(_ other: DecimalValue) throws(NumberFault) -> DecimalValue {
    if scale == other.scale, isNegative == other.isNegative,
      magnitude + other.magnitude <= DecimalValue.largest
    {
      return DecimalValue(isNegative: isNegative, bounded: magnitude + other.magnitude, scale: scale)
    }
    let places = max(scale, other.scale)
    let left = aligned(to: places)
    let right = other.aligned(to: places)
    if isNegative == other.isNegative {
      return try DecimalValue(isNegative: isNegative, rounding: left.plus(right), scale: places)
    }
    if left < right {
      return try DecimalValue(isNegative: other.isNegative, rounding: right.minus(left), scale: places)
    }
    return try DecimalValue(isNegative: isNegative, rounding: left.minus(right), scale: places)
  }

  /// The difference, with the places of the operand that has more.
  ///
  /// - Throws: `overflow`.
  package func subtracting(_ other: DecimalValue) throws(NumberFault) -> DecimalValue {
    try adding(other.negated)
  }

  /// The product, with the places of both together.
  ///
  /// - Throws: `overflow`.
  package func multiplied(by other: DecimalValue) throws(NumberFault) -> DecimalValue {
    let sign = isNegative != other.isNegative
    let isShort = magnitude <= UInt32.max && other.magnitude <= UInt32.max
    // .NET loses sign and places of a zero that comes out of its long multiplication.
    if !isShort, isZero || other.isZero { return .zero }
    if isShort, scale + other.scale > 28 + 19 { return .zero }
    let product = WideMagnitude(magnitude, times: other.magnitude)
    return try DecimalValue(isNegative: sign, rounding: product, scale: scale + other.scale)
  }

  /// The quotient: with the difference of the places if it is exact, else with as many places as fit and no zeros at
  /// the end.
  ///
  /// - Throws: `divisionByZero`, `overflow`.
  package func divided(by other: DecimalValue) throws(NumberFault) -> DecimalValue {
    guard !other.isZero else { throw .divisionByZero }
    let sign = isNegative != other.isNegative
    let places = max(scale - other.scale, 0)
    let dividend = aligned(to: max(scale, other.scale))
    let (whole, rest) = dividend.divided(by: other.magnitude)
    guard whole.high == 0, whole.low <= DecimalValue.largest else { throw .overflow(.decimal) }
    guard rest != 0 else { return DecimalValue(isNegative: sign, bounded: whole.low, scale: places) }
    return try DecimalValue.quotient(sign, whole.low, rest, other.magnitude, places).withoutTrailingZeros
  }

  /// A quotient carried on below its last place, as far as it fits.
  private static func quotient(
    _ isNegative: Bool, _ whole: UInt128, _ rest: UInt128, _ divisor: UInt128, _ places: Int
  ) throws(NumberFault) -> DecimalValue {
    var added = 28 - places
    while added > 0, WideMagnitude(whole, times: PowersOfTen.wide[added]).exceedsDecimal { added -= 1 }
    while true {
      let power = PowersOfTen.wide[added]
      let (digits, left) = WideMagnitude(rest, times: power).divided(by: divisor)
      let total = whole * power + digits.low
      let rounded = total + (roundsUp(left, of: divisor, isOdd: total & 1 == 1) ? 1 : 0)
      if let value = DecimalValue(isNegative: isNegative, magnitude: rounded, scale: places + added) {
        return value
      }
      guard added > 0 else {
        // One too large for 96 bits: a place of the whole quotient can go, if it has any.
        return try DecimalValue(isNegative: isNegative, rounding: WideMagnitude(low: rounded), scale: places)
      }
      added -= 1
    }
  }

  /// What a division that gives a whole number leaves, with the sign of the dividend.
  ///
  /// - Throws: `divisionByZero`.
  package func remainder(dividingBy other: DecimalValue) throws(NumberFault) -> DecimalValue {
    guard !other.isZero else { throw .divisionByZero }
    let places = max(scale, other.scale)
    let divisor = other.aligned(to: places)
    let dividend = aligned(to: places)
    // A divisor that is larger leaves the dividend as it stands; one that is not fits in 96 bits.
    guard !isZero, !(dividend < divisor) else { return self }
    return DecimalValue(
      isNegative: isNegative, bounded: dividend.divided(by: divisor.low).rest, scale: places)
  }

  /// Negative, zero or positive, as this value is below, equal to or above the other one.
  package func compare(_ other: DecimalValue) -> Int32 {
    if signum != other.signum { return signum < other.signum ? -1 : 1 }
    let places = max(scale, other.scale)
    let left = aligned(to: places)
    let right = other.aligned(to: places)
    if left == right { return 0 }
    return (left < right) != isNegative ? -1 : 1
  }
}

extension DecimalValue {
  /// Whether both are the same number, however many places they have (`==` compares the places too).
  package func isEqual(to other: DecimalValue) -> Bool { compare(other) == 0 }

  /// A hash that equal numbers share.
  package var numericHash: UInt64 {
    let reduced = withoutTrailingZeros
    guard !reduced.isZero else { return 0 }
    let folded =
      UInt64(truncatingIfNeeded: reduced.magnitude) ^ UInt64(truncatingIfNeeded: reduced.magnitude >> 64)
    return folded &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(reduced.scale) ^ (reduced.isNegative ? 1 << 63 : 0)
  }

  /// The value with as few places as it needs.
  package var withoutTrailingZeros: DecimalValue {
    var (magnitude, scale) = (magnitude, scale)
    while scale > 0 {
      let (quotient, rest) = magnitude.quotientAndRemainder(dividingBy: 10)
      guard rest == 0 else { break }
      (magnitude, scale) = (quotient, scale - 1)
    }
    return DecimalValue(isNegative: isNegative, bounded: magnitude, scale: scale)
  }

  /// The magnitude with so many places, at least as many as it has.
  func aligned(to places: Int) -> WideMagnitude {
    places == scale
      ? WideMagnitude(low: magnitude) : WideMagnitude(magnitude, times: PowersOfTen.wide[places - scale])
  }
}

extension WideMagnitude {
  fileprivate var exceedsDecimal: Bool { high != 0 || low > DecimalValue.largest }
}
