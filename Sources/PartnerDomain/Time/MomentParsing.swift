extension Moment {
  /// Reads a time as the service writes it, UTC; nil for any other text.
  ///
  /// Digits beyond 100 ns are cut.
  package init?(_ text: String) {
    var scanner = Scanner(bytes: Array(text.utf8)[...])
    guard let year = scanner.number(4), scanner.eat("-"), let month = scanner.number(2), scanner.eat("-"),
      let day = scanner.number(2), scanner.eat("T"), let hour = scanner.number(2), scanner.eat(":"),
      let minute = scanner.number(2), scanner.eat(":"), let second = scanner.number(2),
      let fraction = scanner.fraction(), scanner.eat("Z"), scanner.bytes.isEmpty,
      hour < 24, minute < 60, second < 60, year > 0,
      let days = Self.days(year: year, month: month, day: day)
    else { return nil }
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
    self.init(ticks: seconds * Self.ticksPerSecond + fraction)
  }

  /// Days since the start of the year 1, nil for a day that the calendar does not have.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shifted = month > 2 ? month - 3 : month + 9
    let years = month > 2 ? year : year - 1
    let leaps = years / 4 - years / 100 + years / 400
    let days = years * 365 + leaps + (153 * shifted + 2) / 5 + day - 1 - 306
    let read = Moment(ticks: days * 86_400 * ticksPerSecond).date
    return read == (year, month, day) ? days : nil
  }
}

private struct Scanner {
  var bytes: ArraySlice<UInt8>

  mutating func eat(_ character: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: character) else { return false }
    bytes.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int64? {
    let digits = digits(atMost: count)
    return digits.count == count ? digits.reduce(0) { $0 * 10 + $1 } : nil
  }

  /// Ticks after the second; 0 where there is no fraction.
  mutating func fraction() -> Int64? {
    guard eat(".") else { return 0 }
    let digits = digits(atMost: .max)
    guard !digits.isEmpty else { return nil }
    return (0..<7).reduce(0) { $0 * 10 + ($1 < digits.count ? digits[$1] : 0) }
  }

  private mutating func digits(atMost count: Int) -> [Int64] {
    let zero = UInt8(ascii: "0")
    let digits = bytes.prefix(count).prefix { (zero...zero + 9).contains($0) }
    bytes = bytes.dropFirst(digits.count)
    return digits.map { Int64($0 - zero) }
  }
}
