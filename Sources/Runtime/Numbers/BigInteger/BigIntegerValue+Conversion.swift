import Glibc
package import Syntax

extension BigIntegerValue {
  /// The whole part of a double.
  ///
  /// - Throws: `notFinite`.
  package init(truncating value: Double) throws(NumberFault) {
    guard let whole = BigIntegerValue(wholePartOf: value) else { throw .notFinite(isNaN: value.isNaN) }
    self = whole
  }

  /// The whole part of a decimal.
  package init(truncating value: DecimalValue) {
    let whole = value.truncated
    self.init(
      isNegative: whole.isNegative,
      words: [0, 32, 64].map { UInt32(truncatingIfNeeded: whole.magnitude >> UInt128($0)) })
  }

  /// The double that .NET makes of it; infinity beyond the range.
  package var doubleValue: Double { double ?? (isNegative ? -.infinity : .infinity) }

  /// - Throws: `overflow`.
  package func decimal() throws(NumberFault) -> DecimalValue {
    guard let magnitude128, let value = DecimalValue(isNegative: isNegative, magnitude: magnitude128) else {
      throw .overflow(.decimal)
    }
    return value
  }

  /// The natural logarithm; no number for negative values.
  package var logarithm: Double {
    guard !isNegative else { return .nan }
    let width = Words.bitWidth(words)
    guard width > 1000 else { return log(doubleValue) }
    // Beyond the range of doubles: the leading bits, and the power of two that they were cut by.
    let leading = BigIntegerValue(words: Words.shiftedRight(words, width - 64)).doubleValue
    return log(leading) + Double(width - 64) * M_LN2
  }
}
