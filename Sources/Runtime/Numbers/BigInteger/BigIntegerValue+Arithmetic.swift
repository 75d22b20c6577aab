package import Syntax

extension BigIntegerValue {
  package static let zero = BigIntegerValue()
  package static let one = BigIntegerValue(words: [1])
  package static let minusOne = BigIntegerValue(isNegative: true, words: [1])

  package init(_ value: Int64) {
    self.init(value.magnitude)
    if value < 0 { self = negated }
  }

  package init(_ value: UInt64) {
    self.init(words: [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)])
  }

  package var isZero: Bool { words.isEmpty }
  package var isEven: Bool { (words.first ?? 0) & 1 == 0 }
  /// -1, 0 or 1.
  package var signum: Int32 { isZero ? 0 : isNegative ? -1 : 1 }
  package var negated: BigIntegerValue { BigIntegerValue(isNegative: !isNegative, words: words) }
  package var absolute: BigIntegerValue { BigIntegerValue(words: words) }

  package static func + (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    guard left.isNegative != right.isNegative else {
      return BigIntegerValue(isNegative: left.isNegative, words: Words.sum(left.words, right.words))
    }
    if Words.compare(left.words, right.words) < 0 {
      return BigIntegerValue(isNegative: right.isNegative, words: Words.difference(right.words, left.words))
    }
    return BigIntegerValue(isNegative: left.isNegative, words: Words.difference(left.words, right.words))
  }

  package static func - (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    left + right.negated
  }

  package static func * (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    BigIntegerValue(
      isNegative: left.isNegative != right.isNegative, words: Words.product(left.words, right.words))
  }

  /// Quotient towards zero, and rest with the sign of the dividend.
  ///
  /// - Throws: `divisionByZero`.
  package func divided(
    by divisor: BigIntegerValue
  ) throws(NumberFault) -> (quotient: BigIntegerValue, rest: BigIntegerValue) {
    guard !divisor.isZero else { throw .divisionByZero }
    let (quotient, rest) = Words.divide(words, by: divisor.words)
    return (
      BigIntegerValue(isNegative: isNegative != divisor.isNegative, words: quotient),
      BigIntegerValue(isNegative: isNegative, words: rest)
    )
  }

  /// Negative, zero or positive, as this value is below, equal to or above the other one.
  package func compare(_ other: BigIntegerValue) -> Int32 {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = Words.compare(words, other.words)
    return isNegative ? -order : order
  }

  /// A hash that equal numbers share.
  package var numericHash: UInt64 {
    words.reduce(isNegative ? 1 : 0) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
