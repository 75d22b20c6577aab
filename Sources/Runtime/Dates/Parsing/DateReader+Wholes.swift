/// Gives the numbers of a complete date or time their meaning.
extension DateReader {
  mutating func complete(_ whole: DateWhole) throws(DateFault) {
    switch whole {
    case .suffixedDate, .suffixedTime: break
    case .suffixedDateN: try takeDay()
    case .nSuffixed: try takeYear()
    case .nnSuffixed: try takeBesideSuffix()
    case .hour, .hourMinute, .hourMinuteSecond: try takeTime(whole)
    default: try takeDate(whole)
    }
    numbers.removeAll(keepingCapacity: true)
  }

  private func number(_ index: Int) throws(DateFault) -> Int {
    guard index < numbers.count else { throw notRecognized }
    return numbers[index]
  }

  private mutating func takeTime(_ whole: DateWhole) throws(DateFault) {
    guard !result.found.contains(.time), whole != .hour || isPM != nil else { throw notRecognized }
    result.hour = try number(0)
    if whole != .hour { result.minute = try number(1) }
    if whole == .hourMinuteSecond { result.second = try number(2) }
    result.found.insert(.time)
  }

  private mutating func takeDate(_ whole: DateWhole) throws(DateFault) {
    guard !result.found.contains(.date) else { throw notRecognized }
    switch whole {
    case .nn: try takeMonthAndDay()
    case .nnn: try takeThree()
    case .mn, .nm: return try takeNamedMonth(isFirst: whole == .mn)
    case .mnn: try takeNamedMonthAndTwo()
    case .ynn:
      let isDayFirst = (try? DateOrder.whole(culture)) == .yearDayMonth
      try set(year, number(isDayFirst ? 1 : 0), number(isDayFirst ? 0 : 1))
    case .nny:
      let order = try DateOrder.whole(culture)
      let isMonthFirst = order == .monthDayYear || order == .yearMonthDay
      try set(year, number(isMonthFirst ? 0 : 1), number(isMonthFirst ? 1 : 0))
    case .ymn: try set(year, month, number(0))
    case .yn: try set(year, number(0), 1)
    case .ym: try set(year, month, 1)
    default: throw notRecognized
    }
    result.found.insert(.date)
  }

  private mutating func set(_ year: Int, _ month: Int, _ day: Int) throws(DateFault) {
    guard result.set(year, month, day) else { throw notRecognized }
  }

  private mutating func takeThisYear() {
    result.year = result.now.year
    result.found.insert(.yearByDefault)
  }

  private mutating func takeMonthAndDay() throws(DateFault) {
    takeThisYear()
    let isMonthFirst = try DateOrder.monthBeforeDay(culture)
    try set(result.year, number(isMonthFirst ? 0 : 1), number(isMonthFirst ? 1 : 0))
  }

  private mutating func takeThree() throws(DateFault) {
    let (first, second, third) = (try number(0), try number(1), try number(2))
    switch try DateOrder.whole(culture) {
    case .yearMonthDay: try set(DateOrder.fullYear(first), second, third)
    case .monthDayYear: try set(DateOrder.fullYear(third), first, second)
    case .dayMonthYear: try set(DateOrder.fullYear(third), second, first)
    case .yearDayMonth: try set(DateOrder.fullYear(first), third, second)
    }
  }

  /// A month's name and one number: a day, unless the culture writes days on the other side and years on this one.
  private mutating func takeNamedMonth(isFirst: Bool) throws(DateFault) {
    if try DateOrder.monthBeforeDay(culture) != isFirst, try DateOrder.monthBeforeYear(culture) == isFirst {
      return try set(DateOrder.fullYear(number(0)), month, 1)
    }
    takeThisYear()
    try set(result.year, month, number(0))
  }

  /// A month's name and two numbers: day and year in the culture's order if that is a date, else in the other.
  private mutating func takeNamedMonthAndTwo() throws(DateFault) {
    let (first, second) = (try number(0), try number(1))
    let order = try DateOrder.whole(culture)
    guard order != .yearDayMonth else { throw notRecognized }
    let (year, day) = order == .yearMonthDay ? (first, second) : (second, first)
    if result.set(DateOrder.fullYear(year), month, day) { return }
    try set(DateOrder.fullYear(day), month, year)
  }

  private mutating func takeDay() throws(DateFault) {
    guard numbers.count == 1, result.day == -1 else { throw notRecognized }
    result.day = numbers[0]
  }

  private mutating func takeYear() throws(DateFault) {
    guard result.month != -1, result.year == -1 else { throw notRecognized }
    result.year = DateOrder.fullYear(try number(0))
    result.day = 1
  }

  /// Two numbers beside a year or a month with its suffix.
  private mutating func takeBesideSuffix() throws(DateFault) {
    let parts = result.found.intersection([.year, .month, .day])
    switch parts {
    case [.year]: try set(DateOrder.fullYear(year), number(0), number(1))
    case [.month]:
      let isYearFirst = try DateOrder.whole(culture) == .yearMonthDay
      try set(DateOrder.fullYear(number(isYearFirst ? 0 : 1)), result.month, number(isYearFirst ? 1 : 0))
    default: throw notRecognized
    }
  }

  /// The time of an ISO 8601 date, behind its `T`: two digits each, blanks allowed between the parts.
  mutating func readISOTime() throws(DateFault) -> ParsedDate {
    scanner.skipSpace()
    guard let hour = scanner.digits(2, 2) else { throw notRecognized }
    scanner.skipSpace()
    guard scanner.skip(":") else { throw notRecognized }
    scanner.skipSpace()
    guard let minute = scanner.digits(2, 2) else { throw notRecognized }
    (result.hour, result.minute, result.fraction) = (hour, minute, 0)
    scanner.skipSpace()
    if scanner.skip(":") {
      scanner.skipSpace()
      guard let second = scanner.digits(2, 2) else { throw notRecognized }
      result.second = second
      if scanner.skip(".") {
        guard let fraction = scanner.fraction() else { throw notRecognized }
        result.fraction = fraction
      }
      scanner.skipSpace()
    }
    try readISOZone()
    guard numbers.count > 1 else { throw notRecognized }
    (result.year, result.month, result.day) = (year, numbers[0], numbers[1])
    return try result.settle(result.date(dayOfWeek: -1), isTimeOnly: false)
  }

  private mutating func readISOZone() throws(DateFault) {
    if scanner.current == unit("+") || scanner.current == unit("-") {
      guard let offset = scanner.offset() else { throw notRecognized }
      result.found.insert(.zone)
      result.offset = offset
    } else if scanner.skip("Z") || scanner.skip("z") {
      result.found.formUnion([.zone, .utc])
    }
    scanner.skipSpace()
    if scanner.skipFrame() { scanner.skipSpace() }
    _ = scanner.skipFrame()
    guard scanner.current == nil else { throw notRecognized }
  }
}
