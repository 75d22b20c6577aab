package import Syntax

/// The forms in which .NET takes a decimal apart.
extension DecimalValue {
  /// Low, middle and high 32 bits, then sign and places (`GetBits`).
  package var bits: [Int32] {
    let flags = UInt32(scale) << 16 | (isNegative ? 1 << 31 : 0)
    let words = [0, 32, 64].map { UInt32(truncatingIfNeeded: magnitude >> UInt128($0)) }
    return (words + [flags]).map { Int32(bitPattern: $0) }
  }

  /// The decimal of such bits; nil if they are none.
  package init?(bits: [Int32]) {
    guard bits.count == 4 else { return nil }
    let words = bits.map { UInt32(bitPattern: $0) }
    let scale = Int(words[3] >> 16 & 0xFF)
    guard scale <= 28, words[3] & 0x7F00_FFFF == 0 else { return nil }
    let magnitude = UInt128(words[2]) << 64 | UInt128(words[1]) << 32 | UInt128(words[0])
    self.init(isNegative: words[3] >> 31 == 1, bounded: magnitude, scale: scale)
  }

  /// An amount in ten-thousandths (`FromOACurrency`).
  package init(tenThousandths value: Int64) {
    let amount = DecimalValue(isNegative: value < 0, bounded: UInt128(value.magnitude), scale: 4)
    self = amount.withoutTrailingZeros
  }

  package var isInteger: Bool { withoutTrailingZeros.scale == 0 }
  package var isEvenInteger: Bool { isInteger && withoutTrailingZeros.magnitude & 1 == 0 }
}
