package import Syntax

/// Bits, as if the value were written in two's complement without end.
extension BigIntegerValue {
  package static func & (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    combine(left, right, &)
  }

  package static func | (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    combine(left, right, |)
  }

  package static func ^ (left: BigIntegerValue, right: BigIntegerValue) -> BigIntegerValue {
    combine(left, right, ^)
  }

  /// The value with all bits turned.
  package static prefix func ~ (value: BigIntegerValue) -> BigIntegerValue { value.negated - .one }

  /// The value times 2 to a power; a negative power divides, down to the next whole number.
  ///
  /// - Throws: `tooLong`.
  package func shiftedLeft(_ bits: Int) throws(NumberFault) -> BigIntegerValue {
    guard bits >= 0 else { return shiftedRight(bits.magnitude) }
    guard bits <= 1 << 31 else { throw .tooLong }
    return BigIntegerValue(isNegative: isNegative, words: Words.shiftedLeft(words, bits))
  }

  private func shiftedRight(_ bits: UInt) -> BigIntegerValue {
    let count = Int(clamping: bits)
    guard isNegative else { return BigIntegerValue(words: Words.shiftedRight(words, count)) }
    // Rounding down is rounding the magnitude up.
    return ~BigIntegerValue(words: Words.shiftedRight((~self).words, count))
  }

  /// The bits in use without the sign (`GetBitLength`).
  package var bitLength: Int64 {
    Int64(Words.bitWidth(isNegative ? (~self).words : words))
  }

  package var isPowerOfTwo: Bool {
    !isNegative
      && words.last.map { $0.nonzeroBitCount == 1 && words.dropLast().allSatisfy { $0 == 0 } } ?? false
  }

  /// The bytes in two's complement from the lowest, as few as tell the sign (`ToByteArray`).
  package var bytes: [UInt8] {
    var bytes = complementWords(count: words.count + 1).flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32($0 * 8)) }
    }
    let filler: UInt8 = isNegative ? 0xFF : 0
    while bytes.count > 1, bytes.last == filler, bytes[bytes.count - 2] & 0x80 == filler & 0x80 {
      bytes.removeLast()
    }
    return bytes
  }

  /// A value from its bytes in two's complement, from the lowest.
  package init(bytes: [UInt8], isUnsigned: Bool = false) {
    let filler: UInt8 = !isUnsigned && bytes.last ?? 0 >= 0x80 ? 0xFF : 0
    let padded = bytes + [UInt8](repeating: filler, count: 4 - bytes.count % 4)
    let words = stride(from: 0, to: padded.count, by: 4).map { index in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(padded[index + $1]) << UInt32($1 * 8) }
    }
    self.init(complement: words)
  }

  private static func combine(
    _ left: BigIntegerValue, _ right: BigIntegerValue, _ operation: (UInt32, UInt32) -> UInt32
  ) -> BigIntegerValue {
    let count = max(left.words.count, right.words.count) + 1
    let words = zip(left.complementWords(count: count), right.complementWords(count: count)).map(operation)
    return BigIntegerValue(complement: words)
  }

  /// The value in two's complement, filled up to so many words.
  func complementWords(count: Int) -> [UInt32] {
    var result = words + [UInt32](repeating: 0, count: count - words.count)
    if isNegative { BigIntegerValue.negate(&result) }
    return result
  }

  /// The value of words in two's complement, the last of which holds the sign.
  init(complement words: [UInt32]) {
    guard let last = words.last, last >> 31 == 1 else {
      self.init(words: words)
      return
    }
    var magnitude = words
    BigIntegerValue.negate(&magnitude)
    self.init(isNegative: true, words: magnitude)
  }

  private static func negate(_ words: inout [UInt32]) {
    var carry = true
    for index in words.indices {
      (words[index], carry) = (~words[index]).addingReportingOverflow(carry ? 1 : 0)
    }
  }
}
