package import Syntax

extension BigIntegerValue {
  /// Results above this many bits are refused: they would take minutes to compute.
  private static let largestWidth = 1 << 26

  /// The value to a power.
  ///
  /// - Throws: `negativeExponent`, `tooLong`.
  package func raised(to exponent: Int32) throws(NumberFault) -> BigIntegerValue {
    guard exponent >= 0 else { throw .negativeExponent(exponent) }
    guard words != [1], !isZero else {
      return exponent == 0 || isEven == false && exponent & 1 == 0 ? .one : self
    }
    guard (Words.bitWidth(words) - 1) * Int(exponent) <= BigIntegerValue.largestWidth else { throw .tooLong }
    var result = BigIntegerValue.one
    var base = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * base }
      rest >>= 1
      if rest > 0 { base = base * base }
    }
    return result
  }

  /// What the value to a power leaves in a division by a modulus, with the sign of the power.
  ///
  /// - Throws: `negativeExponent`, `divisionByZero`.
  package func raised(
    to exponent: BigIntegerValue, modulus: BigIntegerValue
  ) throws(NumberFault) -> BigIntegerValue {
    guard !exponent.isNegative else { throw .negativeExponent(Int32(clamping: exponent.clampedInt64)) }
    var result = try BigIntegerValue.one.divided(by: modulus).rest
    var base = try divided(by: modulus).rest
    let width = Words.bitWidth(exponent.words)
    for bit in 0..<width {
      if exponent.words[bit / 32] >> UInt32(bit % 32) & 1 == 1 {
        result = try (result * base).divided(by: modulus).rest
      }
      if bit + 1 < width { base = try (base * base).divided(by: modulus).rest }
    }
    return result
  }

  /// The largest number that divides both; of zeros only, zero.
  package static func greatestCommonDivisor(_ left: BigIntegerValue, _ right: BigIntegerValue)
    -> BigIntegerValue
  {
    var (larger, smaller) = (left.words, right.words)
    while !smaller.isEmpty { (larger, smaller) = (smaller, Words.divide(larger, by: smaller).rest) }
    return BigIntegerValue(words: larger)
  }

  private var clampedInt64: Int64 { fixed(Int64.self) ?? (isNegative ? .min : .max) }
}
