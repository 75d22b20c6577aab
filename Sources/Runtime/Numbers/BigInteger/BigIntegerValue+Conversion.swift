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

  /// The logarithm to a base, as .NET computes it: of the leading 64 bits, and of what they were cut by.
  package func logarithm(base: Double = M_E) -> Double {
    if isNegative || base == 1 || words != [1] && (base == 0 || base == .infinity) { return .nan }
    let width = Words.bitWidth(words)
    guard width > 31 else { return MathFunctions.logarithm(doubleValue, base: base) }
    let leading = width > 64 ? Words.shiftedRight(words, width - 64) : Words.shiftedLeft(words, 64 - width)
    let rest = Double(width - 64) / MathFunctions.logarithm(base, base: 2)
    return MathFunctions.logarithm(BigIntegerValue(words: leading).doubleValue, base: base) + rest
  }
}
