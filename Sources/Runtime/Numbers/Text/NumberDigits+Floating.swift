extension NumberDigits {
  /// The fewest digits that read back as the same double.
  init(shortest value: Double) { self.init(ShortDecimal(value), isNegative: value.sign == .minus) }

  /// The fewest digits that read back as the same single.
  init(shortest value: Float) { self.init(ShortDecimal(value), isNegative: value.sign == .minus) }

  /// The fewest digits that read back as the same half.
  init(shortest value: Float16) { self.init(ShortDecimal(value), isNegative: value.sign == .minus) }

  private init(_ decimal: ShortDecimal, isNegative: Bool) {
    let digits = DigitList(decimal.significand)
    self.init(isNegative: isNegative, digits: digits, point: decimal.point, kind: .floating)
  }

  /// A finite double with so many places after its point, rounded half to even from its exact value.
  init(_ value: Double, places: Int) {
    if let scaled = value.scaled(places: places) {
      self.init(scaled, isNegative: value.sign == .minus, kind: .floating, scale: places)
      return
    }
    self.init(exactly: value)
    roundHalfToEven(to: point + places)
  }

  /// A finite double cut to so many digits, rounded half to even from its exact value.
  init(_ value: Double, significant count: Int) {
    let shortest = ShortDecimal(value)
    // Up to 15 digits always survive the way through a double that is not subnormal.
    let isSafe = shortest.count <= count || !shortest.mayHideTie
    if count <= 15, isSafe, value.magnitude >= Double.leastNormalMagnitude {
      self.init(shortest.rounded(to: count), isNegative: value.sign == .minus)
    } else {
      self.init(value, significant: count, placedLike: shortest)
    }
  }

  /// A finite single cut to so many digits, rounded half to even from its exact value.
  init(_ value: Float, significant count: Int) {
    self.init(Double(value), significant: count, placedLike: ShortDecimal(value))
  }

  private init(_ value: Double, significant count: Int, placedLike shortest: ShortDecimal) {
    // What prints as a power of ten may lie below it: its first digit stands one place further then.
    if shortest.significand != 1, let scaled = value.scaled(places: count - shortest.point) {
      self.init(scaled, isNegative: value.sign == .minus, kind: .floating, scale: count - shortest.point)
      return
    }
    self.init(exactly: value)
    roundHalfToEven(to: count)
  }

  /// All digits of a finite double.
  init(exactly value: Double) {
    let parts = value.wholeParts
    var number = DecimalLimbs(parts.significand)
    if parts.exponent >= 0 {
      number.multiply(powerOfTwo: parts.exponent)
    } else {
      number.multiply(powerOfFive: -parts.exponent)
    }
    let digits = number.digits
    self.init(
      isNegative: value.sign == .minus, digits: DigitList(digits),
      point: digits.isEmpty ? 0 : digits.count + min(parts.exponent, 0),
      kind: .floating)
  }
}

extension Double {
  /// The magnitude of a finite number as a whole number times a power of two.
  fileprivate var wholeParts: (significand: UInt64, exponent: Int) {
    guard exponentBitPattern != 0 else { return (significandBitPattern, -1074) }
    return (significandBitPattern | 1 << 52, Int(exponentBitPattern) - 1075)
  }

  /// The magnitude times ten to a power, rounded half to even, where 128 bits are enough to know it exactly.
  fileprivate func scaled(places: Int) -> UInt128? {
    guard 0...22 ~= places else { return nil }
    let (significand, exponent) = wholeParts
    let product = UInt128(significand) * PowersOfTen.wide[places]
    if exponent >= 0 { return exponent < product.leadingZeroBitCount ? product << UInt128(exponent) : nil }
    guard exponent > -127 else { return nil }
    let quotient = product >> UInt128(-exponent)
    let rest = product & (1 << UInt128(-exponent) - 1)
    return quotient + (roundsUp(rest, of: 1 << UInt128(-exponent), isOdd: quotient & 1 == 1) ? 1 : 0)
  }
}

/// A whole number in groups of nine decimal digits, from the lowest.
private struct DecimalLimbs {
  private var limbs: [UInt32] = []

  init(_ value: UInt64) {
    var rest = value
    while rest != 0 {
      limbs.append(UInt32(rest % 1_000_000_000))
      rest /= 1_000_000_000
    }
  }

  mutating func multiply(powerOfTwo exponent: Int) { multiply(by: 2, exponent, atOnce: 29) }
  mutating func multiply(powerOfFive exponent: Int) { multiply(by: 5, exponent, atOnce: 13) }

  private mutating func multiply(by base: UInt64, _ exponent: Int, atOnce: Int) {
    var rest = exponent
    while rest > 0 {
      let power = (0..<min(rest, atOnce)).reduce(UInt64(1)) { power, _ in power * base }
      multiply(by: power)
      rest -= atOnce
    }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * factor + carry
      limbs[index] = UInt32(product % 1_000_000_000)
      carry = product / 1_000_000_000
    }
    while carry != 0 {
      limbs.append(UInt32(carry % 1_000_000_000))
      carry /= 1_000_000_000
    }
  }

  var digits: [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(limbs.count * 9)
    for limb in limbs.reversed() {
      var power: UInt32 = 100_000_000
      while power > 0 {
        let digit = limb / power % 10
        if digit != 0 || !digits.isEmpty { digits.append(UInt8(digit)) }
        power /= 10
      }
    }
    return digits
  }
}
