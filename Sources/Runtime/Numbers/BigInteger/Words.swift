/// Arithmetic on magnitudes: words of 32 bits from the lowest, without zeros at the end.
enum Words {
  /// Negative, zero or positive, as the first one is below, equal to or above the second.
  static func compare(_ left: [UInt32], _ right: [UInt32]) -> Int32 {
    if left.count != right.count { return left.count < right.count ? -1 : 1 }
    for index in left.indices.reversed() where left[index] != right[index] {
      return left[index] < right[index] ? -1 : 1
    }
    return 0
  }

  static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    var words = long
    var carry: UInt64 = 0
    for index in words.indices {
      guard index < short.count || carry != 0 else { break }
      carry += UInt64(words[index]) + (index < short.count ? UInt64(short[index]) : 0)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { words.append(UInt32(carry)) }
    return words
  }

  /// The difference; the second one must not be larger.
  static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var words = left
    var borrow: Int64 = 0
    for index in words.indices {
      guard index < right.count || borrow != 0 else { break }
      borrow += Int64(words[index]) - (index < right.count ? Int64(right[index]) : 0)
      words[index] = UInt32(truncatingIfNeeded: borrow)
      borrow >>= 32
    }
    trim(&words)
    return words
  }

  static func trim(_ words: inout [UInt32]) {
    while words.last == 0 { words.removeLast() }
  }

  static func bitWidth(_ words: [UInt32]) -> Int {
    words.count * 32 - (words.last?.leadingZeroBitCount ?? 0)
  }
}
