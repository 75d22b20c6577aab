extension DateTime {
  /// Units that can be added as a fraction.
  package enum Unit: Int64 {
    case microseconds = 10, milliseconds = 10_000, seconds = 10_000_000, minutes = 600_000_000
    case hours = 36_000_000_000, days = 864_000_000_000
  }

  /// Adds units, a fraction of one included (`AddDays` and its like).
  ///
  /// Throws where the sum leaves years 1 to 9999.
  package func adding(_ count: Double, _ unit: Unit) throws(DateFault) -> DateTime {
    let most = Ticks.range.upperBound / unit.rawValue
    guard !(count.magnitude > Double(most)) else { throw .addendOutOfRange }
    guard !count.isNaN else { return self }
    let whole = count.rounded(.towardZero)
    let rest = (count - whole) * Double(unit.rawValue)
    return try adding(ticks: Int64(whole) * unit.rawValue + Int64(rest))
  }

  /// Adds ticks.
  ///
  /// Throws where the sum leaves years 1 to 9999; `parameter` is what the message names.
  package func adding(ticks count: Int64, parameter: String = "value") throws(DateFault) -> DateTime {
    let (sum, overflow) = ticks.addingReportingOverflow(count)
    guard !overflow, Ticks.range.contains(sum) else { throw .unrepresentable(parameter) }
    return with(ticks: sum)
  }

  /// Takes ticks away.
  ///
  /// Throws where the difference leaves years 1 to 9999.
  package func subtracting(ticks count: Int64, parameter: String = "value") throws(DateFault) -> DateTime {
    let (difference, overflow) = ticks.subtractingReportingOverflow(count)
    guard !overflow, Ticks.range.contains(difference) else { throw .unrepresentable(parameter) }
    return with(ticks: difference)
  }

  /// Adds months; a day that the month does not have becomes its last one.
  ///
  /// Throws beyond years 1 to 9999.
  package func adding(months: Int) throws(DateFault) -> DateTime {
    guard months.magnitude <= 120_000 else { throw .monthsOutOfRange }
    let (year, month, day) = yearMonthDay
    let count = year * 12 + month - 1 + months
    return try moved(toYear: count / 12, month: count % 12 + 1, day: day, parameter: "months")
  }

  /// Adds years; 29 February becomes the 28th where it must.
  ///
  /// Throws beyond years 1 to 9999.
  package func adding(years: Int) throws(DateFault) -> DateTime {
    guard years.magnitude <= 10_000 else { throw .yearsOutOfRange }
    let (year, month, day) = yearMonthDay
    return try moved(toYear: year + years, month: month, day: day, parameter: "value")
  }

  private func moved(toYear year: Int, month: Int, day: Int, parameter: String) throws(DateFault) -> DateTime
  {
    guard Gregorian.years.contains(year) else { throw .unrepresentable(parameter) }
    let day = min(day, Gregorian.daysInMonth(year, month))
    let days = Int64(Gregorian.dayNumber(year, month, day))
    return with(ticks: days * Ticks.perDay + ticks % Ticks.perDay)
  }

  /// The span from another date to this one; kinds do not count.
  package func subtracting(_ other: DateTime) -> TimeSpan { TimeSpan(ticks: ticks - other.ticks) }
}
