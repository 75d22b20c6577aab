package import Syntax

/// Counts and rotations that .NET defines on the words of 32 bits that a value takes in two's complement, one at least.
extension BigIntegerValue {
  private var patternWords: [UInt32] { complementWords(count: max(words.count, 1)) }

  package var leadingZeroCount: Int { patternWords.last?.leadingZeroBitCount ?? 32 }

  package var trailingZeroCount: Int {
    guard let index = words.firstIndex(where: { $0 != 0 }) else { return 32 }
    return index * 32 + words[index].trailingZeroBitCount
  }

  package var setBitCount: Int { patternWords.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The value with its bits moved round to the left; to the right by a negative number.
  package func rotatedLeft(_ bits: Int) -> BigIntegerValue {
    let pattern = patternWords
    let width = pattern.count * 32
    let shift = (bits % width + width) % width
    let rotated = pattern.indices.map { index in
      let source = (index - shift / 32 + pattern.count) % pattern.count
      let below = (source - 1 + pattern.count) % pattern.count
      let pair = UInt64(pattern[source]) << 32 | UInt64(pattern[below])
      return UInt32(truncatingIfNeeded: pair >> UInt64(32 - shift % 32))
    }
    // Only what was negative can come out so.
    return isNegative ? BigIntegerValue(complement: rotated) : BigIntegerValue(words: rotated)
  }
}
