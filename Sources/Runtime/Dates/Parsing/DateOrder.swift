/// In which order a culture writes the parts of a date, told from its patterns.
enum DateOrder {
  /// The parts in the order in which a pattern names them (`y`, `M`, `d`); names of weekdays do not count.
  static func parts(of pattern: String) -> [UInt16] {
    let units = Units(Array(pattern.utf16))
    var parts: [UInt16] = []
    var isQuoted = false
    var at = 0
    while at < units.count {
      let letter = units[at]
      if letter == unit("\\") || letter == unit("%") {
        at += 2
        continue
      }
      if letter == unit("'") || letter == unit("\"") { isQuoted.toggle() }
      guard !isQuoted, [unit("y"), unit("M"), unit("d")].contains(letter) else {
        at += 1
        continue
      }
      let length = units.run(at: at)
      if letter != unit("d") || length <= 2 { parts.append(letter) }
      at += length
    }
    return parts
  }

  enum Whole { case yearMonthDay, monthDayYear, dayMonthYear, yearDayMonth }

  /// The order of the short date.
  ///
  /// Throws if the pattern does not tell.
  static func whole(_ culture: CultureDates) throws(DateFault) -> Whole {
    switch parts(of: culture.shortDatePattern).prefix(3) {
    case [unit("y"), unit("M"), unit("d")]: return .yearMonthDay
    case [unit("M"), unit("d"), unit("y")]: return .monthDayYear
    case [unit("d"), unit("M"), unit("y")]: return .dayMonthYear
    case [unit("y"), unit("d"), unit("M")]: return .yearDayMonth
    default: throw .badPattern(culture.shortDatePattern)
    }
  }

  /// Whether the month comes before the day.
  ///
  /// Throws if the pattern does not tell.
  static func monthBeforeDay(_ culture: CultureDates) throws(DateFault) -> Bool {
    try first(unit("M"), unit("d"), culture.monthDayPattern)
  }

  /// Whether the month comes before the year.
  ///
  /// Throws if the pattern does not tell.
  static func monthBeforeYear(_ culture: CultureDates) throws(DateFault) -> Bool {
    try first(unit("M"), unit("y"), culture.yearMonthPattern)
  }

  private static func first(_ one: UInt16, _ other: UInt16, _ pattern: String) throws(DateFault) -> Bool {
    let parts = parts(of: pattern).filter { $0 == one || $0 == other }.prefix(2)
    if parts == [one, other] { return true }
    if parts == [other, one] { return false }
    throw .badPattern(pattern)
  }

  /// A year of two digits stands for one from 1950 to 2049.
  static func fullYear(_ year: Int) -> Int {
    year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
  }
}
