package import Syntax

/// How a number between two neighbours is rounded (`System.MidpointRounding`, with its numbers).
package enum MidpointRounding: Int32, Sendable {
  case toEven, awayFromZero, toZero, toNegativeInfinity, toPositiveInfinity
}

extension DecimalValue {
  /// The value with at most so many places after the point; one that has no more of them stays as it is.
  ///
  /// - Throws: `roundingDigits` outside 0 to 28.
  package func rounded(
    places: Int = 0, _ mode: MidpointRounding = .toEven
  ) throws(NumberFault) -> DecimalValue {
    guard 0...28 ~= places else { throw .roundingDigits(limit: 28) }
    return cut(to: places, mode)
  }

  /// The whole number towards zero.
  package var truncated: DecimalValue { cut(to: 0, .toZero) }
  /// The whole number at or below the value.
  package var floor: DecimalValue { cut(to: 0, .toNegativeInfinity) }
  /// The whole number at or above the value.
  package var ceiling: DecimalValue { cut(to: 0, .toPositiveInfinity) }

  private func cut(to places: Int, _ mode: MidpointRounding) -> DecimalValue {
    guard scale > places else { return self }
    let divisor = PowersOfTen.wide[scale - places]
    let (quotient, rest) = magnitude.quotientAndRemainder(dividingBy: divisor)
    let goesUp =
      switch mode {
      case .toEven: roundsUp(rest, of: divisor, isOdd: quotient & 1 == 1)
      case .awayFromZero: rest >= divisor - rest
      case .toZero: false
      case .toNegativeInfinity: isNegative && rest != 0
      case .toPositiveInfinity: !isNegative && rest != 0
      }
    return DecimalValue(isNegative: isNegative, bounded: quotient + (goesUp ? 1 : 0), scale: places)
  }
}
