extension DateTime {
  /// A date of ticks since year 1.
  ///
  /// Throws if they are beyond year 9999.
  package init(checkedTicks ticks: Int64, kind: Kind = .unspecified) throws(DateFault) {
    guard Ticks.range.contains(ticks) else { throw .ticksOutOfRange }
    self.init(ticks: ticks, kind: kind)
  }

  /// A date of its parts, as the constructors take them.
  ///
  /// Throws where a part is out of its range.
  package init(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0,
    millisecond: Int = 0, microsecond: Int = 0, kind: Kind = .unspecified
  ) throws(DateFault) {
    guard Gregorian.isValid(year, month, day) else { throw .noSuchDay }
    guard let time = DateTime.ticks(hour, minute, second) else { throw .noSuchTime }
    guard (0..<1000).contains(millisecond) else { throw .outOfRange("millisecond", 0, 999) }
    guard (0..<1000).contains(microsecond) else { throw .outOfRange("microsecond", 0, 999) }
    let days = Int64(Gregorian.dayNumber(year, month, day))
    let fraction = Int64(millisecond) * Ticks.perMillisecond + Int64(microsecond) * Ticks.perMicrosecond
    self.init(ticks: days * Ticks.perDay + time + fraction, kind: kind)
  }

  /// A date of its parts, or nil where one is out of its range.
  static func make(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int)
    -> DateTime?
  {
    guard Gregorian.isValid(year, month, day), let time = ticks(hour, minute, second) else { return nil }
    return DateTime(ticks: Int64(Gregorian.dayNumber(year, month, day)) * Ticks.perDay + time)
  }

  /// The ticks of a time of day, or nil where a part is out of its range.
  static func ticks(_ hour: Int, _ minute: Int, _ second: Int) -> Int64? {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
    return Int64(hour * 3600 + minute * 60 + second) * Ticks.perSecond
  }

  /// Whether a year has 366 days.
  ///
  /// Throws beyond years 1 to 9999.
  package static func isLeapYear(_ year: Int) throws(DateFault) -> Bool {
    guard Gregorian.years.contains(year) else { throw .yearOutOfRange }
    return Gregorian.isLeapYear(year)
  }

  /// The length of a month.
  ///
  /// Throws for a month or year that does not exist.
  package static func daysInMonth(_ year: Int, _ month: Int) throws(DateFault) -> Int {
    guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
    guard Gregorian.years.contains(year) else { throw .yearOutOfRange }
    return Gregorian.daysInMonth(year, month)
  }
}
