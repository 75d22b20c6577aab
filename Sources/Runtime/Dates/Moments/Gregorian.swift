/// The proleptic Gregorian calendar as plain numbers; days count from 1 January of year 1, which is day 0.
package enum Gregorian {
  package static let years = 1...9999
  /// The day number of 31 December 9999.
  package static let lastDay = 3_652_058

  package static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The length of a month within `1...12`.
  package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isValid(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    years.contains(year) && (1...12).contains(month) && day >= 1 && day <= daysInMonth(year, month)
  }

  /// The number of a day; year, month and day must be valid.
  package static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years begin in March here, so that the leap day is the last one.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = (month + 9) % 12
    let days = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400
    return days + (marchMonth * 153 + 2) / 5 + day - 307
  }

  /// Year, month and day of a day number within `0...lastDay`.
  package static func parts(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 306
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// The ISO 8601 week of a day (1-53).
  package static func isoWeek(ofDay number: Int) -> Int {
    (thursday(of: number) - dayNumber(isoYear(ofDay: number), 1, 1)) / 7 + 1
  }

  /// The year that a day's ISO 8601 week belongs to.
  package static func isoYear(ofDay number: Int) -> Int {
    parts(ofDay: min(thursday(of: number), lastDay)).year + (thursday(of: number) > lastDay ? 1 : 0)
  }

  /// A week belongs to the year of its Thursday.
  private static func thursday(of number: Int) -> Int { number - number % 7 + 3 }
}
