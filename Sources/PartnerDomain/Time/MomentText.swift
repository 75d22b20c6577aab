extension Moment: CustomStringConvertible {
  /// ISO 8601 as the service writes it: up to seven digits of fraction, trailing zeros cut (pal-facts 2.2).
  package var description: String {
    let (year, month, day) = date
    let second = ticks / Self.ticksPerSecond % 86_400
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined(separator: ":")
    var digits = Substring(padded(fraction, to: 7))
    while digits.last == "0" { digits.removeLast() }
    let date = [padded(year, to: 4), padded(month, to: 2), padded(day, to: 2)].joined(separator: "-")
    return "\(date)T\(time)\(digits.isEmpty ? "" : ".")\(digits)Z"
  }

  /// Year, month and day in the Gregorian calendar.
  package var date: (year: Int64, month: Int64, day: Int64) {
    // Days are counted from 0000-03-01 so that the leap day ends the year; 306 lie between it and 0001-01-01.
    let days = ticks / (86_400 * Self.ticksPerSecond) + 306
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

private func padded(_ number: Int64, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
