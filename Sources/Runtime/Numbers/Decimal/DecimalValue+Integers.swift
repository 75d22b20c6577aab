package import Syntax

/// Decimals and the whole numbers of fixed width.
extension DecimalValue {
  package init(_ value: Int64) {
    self.init(isNegative: value < 0, bounded: UInt128(value.magnitude))
  }

  package init(_ value: UInt64) {
    self.init(isNegative: false, bounded: UInt128(value))
  }

  /// The whole part as an Int64 (a C# cast, and `Decimal.ToInt64`); nil when it does not fit.
  package var truncatedInt64: Int64? {
    let whole = truncated
    return Int64(exactly: whole.isNegative ? -Int128(whole.magnitude) : Int128(whole.magnitude))
  }

  /// The whole part as an UInt64; nil when it does not fit.
  package var truncatedUInt64: UInt64? {
    let whole = truncated
    return whole.isNegative && !whole.isZero ? nil : UInt64(exactly: whole.magnitude)
  }

  /// The value rounded half to even (`Convert.ToInt64` and PowerShell's casts); nil when it does not fit.
  package var roundedInt64: Int64? { nearest.truncatedInt64 }
  package var roundedUInt64: UInt64? { nearest.truncatedUInt64 }

  private var nearest: DecimalValue { (try? rounded()) ?? self }
}
