/// The rule at the end of a TZif file (a POSIX `TZ` string such as `CET-1CEST,M3.5.0,M10.5.0/3`).
struct ZoneRule: Sendable {
  /// A day of each year and a time of it.
  enum Day: Sendable {
    /// Day 1-365, 29 February never counted.
    case julian(Int)
    /// Day 0-365.
    case ordinal(Int)
    /// A weekday (0 is Sunday) of a week (5 is the last) of a month.
    case weekday(month: Int, week: Int, day: Int)
  }

  struct Change: Sendable {
    let day: Day
    /// Seconds after midnight; may be negative or beyond the day.
    let seconds: Int
  }

  let standard: TimeZone.Offset
  let daylight: TimeZone.Offset?
  let start: Change
  let end: Change

  func offset(atUTC ticks: Int64) -> TimeZone.Offset {
    guard let daylight, Ticks.range.contains(ticks) else { return standard }
    let year = Gregorian.parts(ofDay: Int((ticks + standard.ticks).clamped / Ticks.perDay)).year
    // Each change is given in the clock time that holds until then.
    let from = start.ticks(in: year) - standard.ticks
    let to = end.ticks(in: year) - daylight.ticks
    let isDaylight = from < to ? ticks >= from && ticks < to : ticks < to || ticks >= from
    return isDaylight ? daylight : standard
  }
}

extension Int64 {
  /// The nearest ticks that a date can have.
  fileprivate var clamped: Int64 { Swift.min(Swift.max(self, 0), Ticks.range.upperBound) }
}

extension ZoneRule.Change {
  /// The local ticks of the change in a year.
  func ticks(in year: Int) -> Int64 {
    Int64(dayNumber(in: year)) * Ticks.perDay + Int64(seconds) * Ticks.perSecond
  }

  private func dayNumber(in year: Int) -> Int {
    let first = Gregorian.dayNumber(year, 1, 1)
    switch day {
    case .julian(let number): return first + number - 1 + (number >= 60 && Gregorian.isLeapYear(year) ? 1 : 0)
    case .ordinal(let number): return first + number
    case .weekday(let month, let week, let weekday):
      let firstOfMonth = Gregorian.dayNumber(year, month, 1)
      let toFirst = (weekday - (firstOfMonth + 1) % 7 + 7) % 7
      var day = toFirst + (week - 1) * 7
      while day >= Gregorian.daysInMonth(year, month) { day -= 7 }
      return firstOfMonth + day
    }
  }
}

extension ZoneRule {
  /// The rule of a text, or nil if it is not one.
  init?(_ text: ArraySlice<UInt8>) {
    var reader = ZoneRuleReader(rest: text)
    guard let name = reader.name(), let seconds = reader.time() else { return nil }
    standard = TimeZone.Offset(seconds: -seconds, isDaylight: false, abbreviation: name)
    guard let daylightName = reader.name() else {
      daylight = nil
      (start, end) = (Change(day: .ordinal(0), seconds: 0), Change(day: .ordinal(0), seconds: 0))
      return
    }
    let ahead = reader.peek == UInt8(ascii: ",") ? nil : reader.time()
    daylight = TimeZone.Offset(
      seconds: ahead.map { -$0 } ?? 3600 - seconds, isDaylight: true, abbreviation: daylightName)
    guard reader.skip(","), let from = reader.change(), reader.skip(","), let to = reader.change() else {
      return nil
    }
    (start, end) = (from, to)
  }
}

/// Reads the parts of a POSIX `TZ` string from its front.
private struct ZoneRuleReader {
  var rest: ArraySlice<UInt8>

  var peek: UInt8? { rest.first }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest.removeFirst()
    return true
  }

  /// A name of letters, or of anything between angle brackets.
  mutating func name() -> String? {
    let isQuoted = skip("<")
    let taken = rest.prefix { isQuoted ? $0 != UInt8(ascii: ">") : $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    rest = rest.dropFirst(taken.count)
    if isQuoted, !skip(">") { return nil }
    return taken.isEmpty ? nil : String(decoding: taken, as: UTF8.self)
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty, digits.count < 6 else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func time() -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    if skip(":") { seconds += (number() ?? 0) * 60 }
    if skip(":") { seconds += number() ?? 0 }
    return isNegative ? -seconds : seconds
  }

  mutating func change() -> ZoneRule.Change? {
    guard let day = day() else { return nil }
    guard skip("/") else { return ZoneRule.Change(day: day, seconds: 7200) }
    return time().map { ZoneRule.Change(day: day, seconds: $0) }
  }

  private mutating func day() -> ZoneRule.Day? {
    if skip("J") { return number().map { .julian($0) } }
    guard skip("M") else { return number().map { .ordinal($0) } }
    guard let month = number(), (1...12).contains(month), skip("."), let week = number(),
      (1...5).contains(week),
      skip("."), let day = number(), (0...6).contains(day)
    else { return nil }
    return .weekday(month: month, week: week, day: day)
  }
}
