/// A whole number of any size: sign and magnitude, in words of 32 bits from the lowest.
package struct BigIntegerValue: Equatable, Sendable {
  package private(set) var isNegative: Bool
  /// Without zeros at its end; empty for zero.
  package private(set) var words: [UInt32]

  package init(isNegative: Bool = false, words: [UInt32] = []) {
    self.words = words
    self.isNegative = isNegative
    trim()
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
    if words.isEmpty { isNegative = false }
  }
}

extension BigIntegerValue {
  /// Reads decimal digits, nine at a time.
  package init(decimalDigits digits: ArraySlice<UInt8>) {
    self.init()
    var rest = digits
    while !rest.isEmpty {
      let group = rest.prefix(9)
      let power = group.reduce(UInt32(1)) { power, _ in power * 10 }
      multiply(by: power, adding: group.reduce(0) { $0 * 10 + UInt32($1) })
      rest = rest.dropFirst(9)
    }
    trim()
  }

  /// Reads digits of 1 or 4 bits.
  package init(digits: [UInt8], bitsEach bits: Int) {
    let perWord = 32 / bits
    var words = [UInt32](repeating: 0, count: (digits.count + perWord - 1) / perWord)
    for (place, digit) in digits.reversed().enumerated() {
      words[place / perWord] |= UInt32(digit) << UInt32(place % perWord * bits)
    }
    self.init(words: words)
  }

  /// Makes the magnitude that many times as large and adds to it.
  mutating func multiply(by factor: UInt32, adding addend: UInt32 = 0) {
    var carry = UInt64(addend)
    for index in words.indices {
      let product = UInt64(words[index]) * UInt64(factor) + carry
      words[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { words.append(UInt32(carry)) }
  }

  /// Makes the magnitude 2 to the power of that many times as large.
  mutating func shiftLeft(_ bits: Int) {
    guard !words.isEmpty, bits > 0 else { return }
    let rest = UInt64(bits % 32)
    var carry: UInt64 = 0
    for index in words.indices {
      let shifted = UInt64(words[index]) << rest | carry
      words[index] = UInt32(truncatingIfNeeded: shifted)
      carry = shifted >> 32
    }
    if carry > 0 { words.append(UInt32(carry)) }
    words.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0)
  }

  mutating func negate() {
    isNegative.toggle()
    trim()
  }

  /// Divides the magnitude and returns the rest.
  private mutating func divide(by divisor: UInt32) -> UInt32 {
    var rest: UInt64 = 0
    for index in words.indices.reversed() {
      let dividend = rest << 32 | UInt64(words[index])
      words[index] = UInt32(dividend / UInt64(divisor))
      rest = dividend % UInt64(divisor)
    }
    trim()
    return UInt32(rest)
  }

  /// The decimal digits, nine at a time.
  package var text: String {
    guard !words.isEmpty else { return "0" }
    var rest = self
    var groups: [String] = []
    while !rest.words.isEmpty {
      let digits = String(rest.divide(by: 1_000_000_000))
      groups.append(rest.words.isEmpty ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
    }
    return (isNegative ? "-" : "") + groups.reversed().joined()
  }
}

extension BigIntegerValue {
  /// The value as an integer of a fixed width; nil when it does not fit.
  package func fixed<Integer: FixedWidthInteger>(_ type: Integer.Type = Integer.self) -> Integer? {
    magnitude128.flatMap { Integer(exactly: isNegative ? -Int128($0) : Int128($0)) }
  }

  /// The magnitude when it has at most 96 bits.
  package var magnitude128: UInt128? {
    guard words.count <= 3 else { return nil }
    return words.reversed().reduce(0) { $0 << 32 | UInt128($1) }
  }

  /// The whole number that a finite double holds exactly.
  package init?(wholePartOf value: Double) {
    guard value.isFinite else { return nil }
    guard value.magnitude >= 1 else {
      self.init()
      return
    }
    let exponent = Int(value.exponent)
    let significand = value.significandBitPattern | 1 << 52
    let kept = exponent < 52 ? significand >> UInt64(52 - exponent) : significand
    self.init(isNegative: value < 0, words: [UInt32(truncatingIfNeeded: kept), UInt32(kept >> 32)])
    shiftLeft(max(0, exponent - 52))
  }
}

extension BigIntegerValue {
  /// The value less 2 to the power of a number of bits that the magnitude does not exceed.
  package func minusPower(_ bits: Int) -> BigIntegerValue {
    var complement = words + [UInt32](repeating: 0, count: max(0, (bits + 31) / 32 - words.count))
    var carry = true
    for index in complement.indices {
      (complement[index], carry) = (~complement[index]).addingReportingOverflow(carry ? 1 : 0)
    }
    // The complement was taken to whole words.
    if bits % 32 != 0, let last = complement.indices.last { complement[last] &= 1 << UInt32(bits % 32) - 1 }
    return BigIntegerValue(isNegative: true, words: complement)
  }

  /// The double of the leading 53 bits, as .NET has it, which cuts the others off; nil beyond the range of doubles.
  package var double: Double? {
    guard let last = words.last else { return 0 }
    let bits = words.count * 32 - last.leadingZeroBitCount
    var leading: UInt64 = 0
    for index in 0..<min(3, words.count) {
      let place = words.count * 32 - 32 * (index + 1) - (bits - 64)
      let word = UInt64(words[words.count - 1 - index])
      leading |= place >= 0 ? word << UInt64(place) : word >> UInt64(-place)
    }
    let significand = Double(leading & ~0x7FF)
    let value = Double(sign: isNegative ? .minus : .plus, exponent: bits - 64, significand: significand)
    return value.isFinite ? value : nil
  }
}
