import Glibc

/// What `[math]` computes that must agree with .NET to the last bit, or be refused as .NET refuses it.
package enum MathFunctions {
  /// A double rounded to a whole number.
  package static func round(_ value: Double, _ mode: MidpointRounding = .toEven) -> Double {
    switch mode {
    case .toEven: value.rounded(.toNearestOrEven)
    case .awayFromZero: value.rounded(.toNearestOrAwayFromZero)
    case .toZero: value.rounded(.towardZero)
    case .toNegativeInfinity: value.rounded(.down)
    case .toPositiveInfinity: value.rounded(.up)
    }
  }

  /// A double rounded to places after the point: scaled, rounded and scaled back, with the small errors of that.
  ///
  /// - Throws: `roundingDigits` outside 0 to 15.
  package static func round(
    _ value: Double, places: Int, _ mode: MidpointRounding = .toEven
  ) throws(NumberFault) -> Double {
    guard 0...15 ~= places else { throw .roundingDigits(limit: 15) }
    // At this size a double has no places after the point.
    guard value.magnitude < 1e16 else { return value }
    let power = PowersOfTen.exactDoubles[places]
    return round(value * power, mode) / power
  }

  /// The rest of a division whose quotient is rounded to even (`Math.IEEERemainder`).
  package static func ieeeRemainder(_ left: Double, _ right: Double) -> Double { remainder(left, right) }

  package static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// The larger one; no number if one is none, and 0 is larger than -0.
  package static func maximum(_ left: Double, _ right: Double) -> Double {
    if left != right { return left.isNaN || left > right ? left : right }
    return left.sign == .minus ? right : left
  }

  /// The smaller one; no number if one is none, and -0 is smaller than 0.
  package static func minimum(_ left: Double, _ right: Double) -> Double {
    if left != right { return left.isNaN || left < right ? left : right }
    return left.sign == .minus ? left : right
  }

  /// The logarithm to a base, with .NET's exceptions.
  package static func logarithm(_ value: Double, base: Double) -> Double {
    if value.isNaN { return value }
    if base.isNaN { return base }
    if base == 1 || value != 1 && (base == 0 || base == .infinity) { return .nan }
    return log(value) / log(base)
  }

  /// Quotient and rest of whole numbers.
  ///
  /// - Throws: `divisionByZero`, and `overflow` for the smallest number by -1.
  package static func divideWithRest<Integer: FixedWidthInteger>(
    _ left: Integer, _ right: Integer
  ) throws(NumberFault) -> (quotient: Integer, rest: Integer) {
    guard right != 0 else { throw .divisionByZero }
    let (quotient, isTooLarge) = left.dividedReportingOverflow(by: right)
    guard !isTooLarge else { throw .overflow(.arithmetic) }
    return (quotient, left - quotient * right)
  }
}
