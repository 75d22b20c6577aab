/// Decimal digits by their values: in place, where those of most numbers fit, else on the heap.
struct DigitList {
  private static let inPlace = 32

  private(set) var count = 0
  private var short = InlineArray<32, UInt8>(repeating: 0)
  private var long: [UInt8] = []
  private var isLong = false

  init() {}

  init(_ digits: [UInt8]) {
    (count, long, isLong) = (digits.count, digits, true)
  }

  /// The digits of a number; none for zero.
  init(_ value: UInt64) {
    count = value.decimalDigitCount
    var rest = value
    var index = count
    while index > 0 {
      index -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      short[index] = UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
  }

  /// The digits of a number; none for zero.
  init(_ value: UInt128) {
    if let narrow = UInt64(exactly: value) {
      self.init(narrow)
      return
    }
    var digits: [UInt8] = []
    var rest = value
    while rest != 0 {
      let (quotient, group) = rest.quotientAndRemainder(dividingBy: UInt128(PowersOfTen.narrow[19]))
      let part = DigitList(UInt64(group))
      for index in 0..<part.count { digits.append(part[part.count - 1 - index]) }
      if quotient != 0 { digits.append(contentsOf: repeatElement(0, count: 19 - part.count)) }
      rest = quotient
    }
    self.init(digits.reversed())
  }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var last: UInt8? { count == 0 ? nil : self[count - 1] }

  /// The digit at an index below the count.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    get { isLong ? long[index] : short[index] }
    set { if isLong { long[index] = newValue } else { short[index] = newValue } }
  }

  mutating func append(_ digit: UInt8) {
    if !isLong, count == DigitList.inPlace { (long, isLong) = (array, true) }
    if isLong { long.append(digit) } else { short[count] = digit }
    count += 1
  }

  /// Keeps the first digits, at most as many as there are.
  mutating func keep(_ kept: Int) {
    if isLong { long.removeLast(count - kept) }
    count = kept
  }

  var array: [UInt8] { isLong ? long : (0..<count).map { short[$0] } }

  /// Whether all digits from an index on are zeros.
  func isZero(from start: Int) -> Bool {
    var index = max(start, 0)
    while index < count, self[index] == 0 { index += 1 }
    return index >= count
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
