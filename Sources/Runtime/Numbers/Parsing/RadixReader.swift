/// Whole numbers as digits in base 2, 8, 10 or 16: `[convert]::ToInt32(text, base)` and `[convert]::ToString(value, base)`.
package enum RadixReader {
  /// The number that a text is in a base.
  ///
  /// Negative numbers of bases other than ten are written in two's complement.
  ///
  /// - Throws: `radix`, `overflow`.
  package static func number(_ text: ShellString, base: Int32, _ type: NumberType) throws(NumberFault)
    -> Number
  {
    guard [2, 8, 10, 16].contains(base) else { throw .radix(.badBase) }
    guard !text.isEmpty else { throw .radix(.emptyText) }
    let bits = type.bits ?? 64
    // .NET reads types of less than 32 bits as if they had 32.
    let (magnitude, isNegative) = try digits(text, base: UInt64(base), bits: max(bits, 32), type)
    let wide = max(bits, 32)
    let value: Int64
    if base == 10 {
      value = isNegative ? Int64(truncatingIfNeeded: 0 &- magnitude) : Int64(truncatingIfNeeded: magnitude)
      if type == .uint64 { return .uint64(magnitude) }
    } else {
      if type == .uint64 { return .uint64(magnitude) }
      if type.isUnsigned {
        value = Int64(truncatingIfNeeded: magnitude)
      } else {
        let meaning = magnitude >> UInt64(bits) == 0 || bits == 64 ? bits : wide
        value = Int64(bitPattern: magnitude << UInt64(64 - meaning)) >> Int64(64 - meaning)
      }
    }
    guard type.holds(value) else { throw .overflow(type.range) }
    return .integer(value, type)
  }

  private static func digits(
    _ text: ShellString, base: UInt64, bits: Int, _ type: NumberType
  ) throws(NumberFault) -> (magnitude: UInt64, isNegative: Bool) {
    var position = 0
    let isNegative = text[position] == 0x2D
    if isNegative {
      guard base == 10 else { throw .radix(.minusSign) }
      guard !type.isUnsigned else { throw .radix(.negativeUnsigned) }
    }
    if isNegative || text[position] == 0x2B { position += 1 }
    if base == 16, position + 1 < text.count, text[position] == 0x30, text[position + 1] | 0x20 == 0x78 {
      position += 2
    }
    let start = position
    var value: UInt64 = 0
    let limit = limit(base: base, bits: bits, isNegative: isNegative, type)
    while position < text.count, let digit = RadixDigits.value(text[position]), UInt64(digit) < base {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: base)
      let (sum, isOneTooMuch) = product.addingReportingOverflow(UInt64(digit))
      guard !isTooLarge, !isOneTooMuch, sum <= limit else {
        throw .overflow(range(base: base, bits: bits, type))
      }
      value = sum
      position += 1
    }
    guard position > start else { throw .radix(.noDigits) }
    guard position == text.count else { throw .radix(.trailingText) }
    return (value, isNegative)
  }

  /// The largest magnitude: of all bits, but of signed decimal numbers.
  private static func limit(base: UInt64, bits: Int, isNegative: Bool, _ type: NumberType) -> UInt64 {
    guard base == 10, !type.isUnsigned else { return bits == 64 ? .max : 1 << UInt64(bits) - 1 }
    return 1 << UInt64(bits - 1) - (isNegative ? 0 : 1)
  }

  private static func range(base: UInt64, bits: Int, _ type: NumberType) -> NumberRange {
    base == 10 && !type.isUnsigned ? .signed(bits: bits) : .unsigned(bits: bits)
  }

  /// The digits of a number of a width in a base, in two's complement but for base ten.
  ///
  /// - Throws: `radix` for a base that is not 2, 8, 10 or 16.
  package static func text(_ value: Int64, bits: Int, base: Int32) throws(NumberFault) -> ShellString {
    guard [2, 8, 10, 16].contains(base) else { throw .radix(.badBase) }
    guard base != 10 else { return NumberText.string(value) }
    let pattern = UInt64(bitPattern: value) & (bits == 64 ? .max : 1 << UInt64(bits) - 1)
    return NumberText.ascii(String(pattern, radix: Int(base)))
  }
}
