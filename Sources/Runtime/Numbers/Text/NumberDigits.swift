/// A number on its way to text: decimal digits and where the point stands among them.
struct NumberDigits {
  /// What the number was: it decides on rounding and on the sign of zero.
  enum Kind { case integer, decimal, floating }

  var isNegative: Bool
  /// The values of the digits, the first one not zero; empty for zero.
  var digits: DigitList
  /// How many digits stand before the point; negative if zeros follow it.
  var point: Int
  let kind: Kind

  @inline(__always) var isZero: Bool { digits.isEmpty }

  /// The digit at an index; 0 past the last one.
  @inline(__always)
  subscript(index: Int) -> UInt8 { index < digits.count ? digits[index] : 0 }
}

extension NumberDigits {
  /// The digits of a whole number.
  init(_ magnitude: UInt64, isNegative: Bool) {
    let digits = DigitList(magnitude)
    self.init(isNegative: isNegative, digits: digits, point: digits.count, kind: .integer)
  }

  /// The digits of a whole number divided by a power of ten; zeros at the end stay.
  init(_ magnitude: UInt128, isNegative: Bool, kind: Kind, scale: Int) {
    let digits = DigitList(magnitude)
    self.init(isNegative: isNegative, digits: digits, point: digits.count - scale, kind: kind)
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
    digits.keep(kept)
    if kept == 0 { settleZero() }
  }

  /// Keeps a number of digits as standard formats do: those of floating point were rounded when they were made.
  mutating func roundForStandardFormat(to count: Int) { round(to: count, isRounded: kind == .floating) }

  /// Makes what has no digits a plain zero.
  mutating func settleZero() {
    if kind != .floating { isNegative = false }
    point = 0
  }

  /// Keeps a number of the exact digits of a binary number, rounded half to even.
  mutating func roundHalfToEven(to count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits.keep(0)
      settleZero()
      return
    }
    let isTie = digits[count] == 5 && digits.isZero(from: count + 1)
    let goesUp = isTie ? count > 0 && digits[count - 1] & 1 == 1 : digits[count] >= 5
    digits[count] = goesUp ? 9 : 0
    round(to: count)
  }
}
