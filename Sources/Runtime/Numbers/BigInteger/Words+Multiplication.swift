extension Words {
  /// Below this many words the plain method is the faster one.
  private static let karatsubaThreshold = 48

  static func product(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    guard let one = left.last, let other = right.last else { return [] }
    if left.count == 1 { return product(right, one) }
    if right.count == 1 { return product(left, other) }
    var words =
      min(left.count, right.count) < karatsubaThreshold ? plainProduct(left, right) : karatsuba(left, right)
    trim(&words)
    return words
  }

  static func product(_ left: [UInt32], _ factor: UInt32) -> [UInt32] {
    var words = left
    words.reserveCapacity(left.count + 1)
    var carry: UInt64 = 0
    for index in words.indices {
      carry += UInt64(words[index]) * UInt64(factor)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { words.append(UInt32(carry)) }
    trim(&words)
    return words
  }

  private static func plainProduct(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: left.count + right.count) { words, count in
      count = left.count + right.count
      words.initialize(repeating: 0)
      for (place, factor) in left.enumerated() where factor != 0 {
        var carry: UInt64 = 0
        for index in right.indices {
          carry += UInt64(factor) * UInt64(right[index]) + UInt64(words[place + index])
          words[place + index] = UInt32(truncatingIfNeeded: carry)
          carry >>= 32
        }
        words[place + right.count] = UInt32(carry)
      }
    }
  }

  /// Splits both factors in two and gets by with three products of the halves.
  private static func karatsuba(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    let half = max(left.count, right.count) / 2
    let (leftLow, leftHigh) = split(left, half)
    let (rightLow, rightHigh) = split(right, half)
    let low = product(leftLow, rightLow)
    let high = product(leftHigh, rightHigh)
    let all = product(sum(leftLow, leftHigh), sum(rightLow, rightHigh))
    let middle = difference(difference(all, low), high)
    var words = low + [UInt32](repeating: 0, count: left.count + right.count + 1 - low.count)
    add(middle, to: &words, at: half)
    add(high, to: &words, at: 2 * half)
    return words
  }

  private static func split(_ words: [UInt32], _ count: Int) -> (low: [UInt32], high: [UInt32]) {
    var low = Array(words.prefix(count))
    trim(&low)
    return (low, Array(words.dropFirst(count)))
  }

  /// Adds words in place; the sum must have room.
  private static func add(_ addend: [UInt32], to words: inout [UInt32], at place: Int) {
    var carry: UInt64 = 0
    var index = place
    for word in addend {
      carry += UInt64(words[index]) + UInt64(word)
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
      index += 1
    }
    while carry != 0, index < words.count {
      carry += UInt64(words[index])
      words[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
      index += 1
    }
  }
}
