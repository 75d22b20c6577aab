/// A number on its way to text: decimal digits and where the point stands among them.
struct NumberDigits {
  /// What the number was: it decides on rounding and on the sign of zero.
  enum Kind { case integer, decimal, floating }

  var isNegative: Bool
  /// The values of the digits, the first one not zero; empty for zero.
  var digits: [UInt8]
  /// How many digits stand before the point; negative if zeros follow it.
  var point: Int
  let kind: Kind

  @inline(__always) var isZero: Bool { digits.isEmpty }

  /// The digit at an index; 0 past the last one.
  @inline(__always)
  subscript(index: Int) -> UInt8 { index < digits.count ? digits[index] : 0 }
}

extension NumberDigits {
  /// The digits of a whole number, or of one divided by a power of ten; zeros at the end stay.
  init(_ magnitude: UInt64, isNegative: Bool, kind: Kind = .integer, scale: Int = 0) {
    let digits = [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
      count = NumberDigits.write(magnitude, to: buffer)
    }
    self.init(isNegative: isNegative, digits: digits, point: digits.count - scale, kind: kind)
  }

  init(_ magnitude: UInt128, isNegative: Bool, kind: Kind, scale: Int) {
    if let narrow = UInt64(exactly: magnitude) {
      self.init(narrow, isNegative: isNegative, kind: kind, scale: scale)
      return
    }
    let group: UInt128 = 10_000_000_000_000_000_000
    let (upper, lower) = magnitude.quotientAndRemainder(dividingBy: group)
    // 38 digits are in the two; a third has one more at most.
    let (highest, middle) = upper.quotientAndRemainder(dividingBy: group)
    let digits = [UInt8](unsafeUninitializedCapacity: 59) { buffer, count in
      count = NumberDigits.write(UInt64(highest), to: buffer)
      for part in [middle, lower] {
        let width = count == 0 ? 0 : 19
        let target = UnsafeMutableBufferPointer(rebasing: buffer[count...])
        count += NumberDigits.write(UInt64(part), to: target, width: width)
      }
    }
    self.init(isNegative: isNegative, digits: digits, point: digits.count - scale, kind: kind)
  }

  /// Writes the digits of a number, at least so many, to the start of a buffer with room for them.
  private static func write(_ value: UInt64, to buffer: UnsafeMutableBufferPointer<UInt8>, width: Int = 0)
    -> Int
  {
    let count = max(value.decimalDigitCount, width)
    var rest = value
    for index in stride(from: count - 1, through: 0, by: -1) {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      buffer.initializeElement(at: index, to: UInt8(truncatingIfNeeded: digit))
      rest = quotient
    }
    return count
  }
}

extension NumberDigits {
  /// Keeps a number of digits and drops zeros at the end of them.
  ///
  /// A digit of 5 or more after them makes the last one larger unless the digits are rounded already. Zero has no
  /// sign, but for floating point.
  mutating func round(to count: Int, isRounded: Bool = false) {
    var kept = min(max(count, 0), digits.count)
    if count >= 0, count == kept, kept < digits.count, digits[kept] >= 5, !isRounded {
      while kept > 0, digits[kept - 1] == 9 { kept -= 1 }
      if kept > 0 {
        digits[kept - 1] += 1
      } else {
        digits[0] = 1
        point += 1
        kept = 1
      }
    } else {
      while kept > 0, digits[kept - 1] == 0 { kept -= 1 }
    }
    digits.removeLast(digits.count - kept)
    if kept == 0 { settleZero() }
  }

  /// Makes what has no digits a plain zero.
  mutating func settleZero() {
    if kind != .floating { isNegative = false }
    point = 0
  }

  /// Keeps a number of the exact digits of a binary number, rounded half to even.
  mutating func roundHalfToEven(to count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      settleZero()
      return
    }
    let rest = digits[count...]
    let isTie = rest.first == 5 && !rest.dropFirst().contains { $0 != 0 }
    let goesUp = isTie ? count > 0 && digits[count - 1] & 1 == 1 : digits[count] >= 5
    digits[count] = goesUp ? 9 : 0
    round(to: count)
  }
}

extension UInt64 {
  /// How many decimal digits the number has; zero has none.
  var decimalDigitCount: Int {
    guard self != 0 else { return 0 }
    let estimate = ((64 - leadingZeroBitCount) * 1233) >> 12
    return self >= PowersOfTen.narrow[estimate] ? estimate + 1 : estimate
  }
}
