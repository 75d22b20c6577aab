extension Words {
  /// Quotient and rest; the divisor must not be empty.
  static func divide(_ left: [UInt32], by right: [UInt32]) -> (quotient: [UInt32], rest: [UInt32]) {
    guard compare(left, right) >= 0 else { return ([], left) }
    guard right.count > 1 else {
      let (quotient, rest) = divide(left, by: right[0])
      return (quotient, rest == 0 ? [] : [rest])
    }
    // The divisor's first bit must be set for the guesses of digits to be good.
    let shift = right[right.count - 1].leadingZeroBitCount
    var rest = shiftedLeft(left, shift)
    if rest.count == left.count { rest.append(0) }
    let divisor = shiftedLeft(right, shift)
    var quotient = [UInt32](repeating: 0, count: rest.count - divisor.count)
    for place in quotient.indices.reversed() {
      quotient[place] = divideStep(&rest, divisor, at: place)
    }
    trim(&quotient)
    trim(&rest)
    return (quotient, shiftedRight(rest, shift))
  }

  static func divide(_ left: [UInt32], by divisor: UInt32) -> (quotient: [UInt32], rest: UInt32) {
    var words = left
    let rest = divideInPlace(&words, by: divisor)
    return (words, rest)
  }

  /// Divides in place and returns the rest.
  static func divideInPlace(_ words: inout [UInt32], by divisor: UInt32) -> UInt32 {
    var rest: UInt64 = 0
    for index in words.indices.reversed() {
      let dividend = rest << 32 | UInt64(words[index])
      words[index] = UInt32(truncatingIfNeeded: dividend / UInt64(divisor))
      rest = dividend % UInt64(divisor)
    }
    trim(&words)
    return UInt32(rest)
  }

  /// Finds one digit of the quotient, guessed from the leading words, and takes its share from the rest (Knuth,
  /// The Art of Computer Programming, volume 2, algorithm D).
  private static func divideStep(_ rest: inout [UInt32], _ divisor: [UInt32], at place: Int) -> UInt32 {
    let count = divisor.count
    let leading = UInt64(rest[place + count]) << 32 | UInt64(rest[place + count - 1])
    var (guess, left) = leading.quotientAndRemainder(dividingBy: UInt64(divisor[count - 1]))
    while guess > UInt32.max
      || guess * UInt64(divisor[count - 2]) > left << 32 | UInt64(rest[place + count - 2])
    {
      guess -= 1
      left += UInt64(divisor[count - 1])
      if left > UInt32.max { break }
    }
    var borrow: Int64 = 0
    var carry: UInt64 = 0
    for index in 0..<count {
      carry += guess * UInt64(divisor[index])
      borrow += Int64(rest[place + index]) - Int64(carry & 0xFFFF_FFFF)
      rest[place + index] = UInt32(truncatingIfNeeded: borrow)
      carry >>= 32
      borrow >>= 32
    }
    borrow += Int64(rest[place + count]) - Int64(carry)
    rest[place + count] = UInt32(truncatingIfNeeded: borrow)
    guard borrow < 0 else { return UInt32(truncatingIfNeeded: guess) }
    // The guess was one too large.
    addBack(&rest, divisor, at: place)
    return UInt32(truncatingIfNeeded: guess - 1)
  }

  private static func addBack(_ rest: inout [UInt32], _ divisor: [UInt32], at place: Int) {
    var carry: UInt64 = 0
    for index in divisor.indices {
      carry += UInt64(rest[place + index]) + UInt64(divisor[index])
      rest[place + index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    rest[place + divisor.count] &+= UInt32(carry)
  }

  static func shiftedLeft(_ words: [UInt32], _ bits: Int) -> [UInt32] {
    guard !words.isEmpty else { return [] }
    var shifted = [UInt32](repeating: 0, count: bits / 32)
    shifted.reserveCapacity(words.count + bits / 32 + 1)
    var carry: UInt64 = 0
    for word in words {
      carry |= UInt64(word) << UInt64(bits % 32)
      shifted.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    if carry != 0 { shifted.append(UInt32(carry)) }
    return shifted
  }

  /// Drops the lowest bits.
  static func shiftedRight(_ words: [UInt32], _ bits: Int) -> [UInt32] {
    guard bits / 32 < words.count else { return [] }
    var shifted = Array(words.dropFirst(bits / 32))
    guard bits % 32 > 0 else { return shifted }
    for index in shifted.indices {
      let above = index + 1 < shifted.count ? UInt64(shifted[index + 1]) << 32 : 0
      shifted[index] = UInt32(truncatingIfNeeded: (above | UInt64(shifted[index])) >> UInt64(bits % 32))
    }
    trim(&shifted)
    return shifted
  }
}
