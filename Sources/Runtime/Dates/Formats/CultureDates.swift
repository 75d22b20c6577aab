/// What a culture says about dates: names, marks and patterns (.NET's DateTimeFormatInfo).
///
/// Invariant and en-US are here; the others are made by whoever fills `CultureDates.source` (ICU).
package final class CultureDates: Sendable {
  /// The culture's name (`de-DE`; empty for the invariant one).
  package let name: String
  /// From Sunday on.
  package let dayNames: [String]
  package let abbreviatedDayNames: [String]
  package let shortestDayNames: [String]
  /// From January on, twelve of them.
  package let monthNames: [String]
  package let abbreviatedMonthNames: [String]
  /// Forms used beside a day's number (`января`); equal to `monthNames` where the language has none.
  package let genitiveMonthNames: [String]
  package let abbreviatedGenitiveMonthNames: [String]
  package let amDesignator: String
  package let pmDesignator: String
  package let dateSeparator: String
  package let timeSeparator: String
  package let shortDatePattern: String
  package let longDatePattern: String
  package let shortTimePattern: String
  package let longTimePattern: String
  package let monthDayPattern: String
  package let yearMonthPattern: String
  package let eraName: String
  package let abbreviatedEraName: String
  package let decimalSeparator: String
  /// 0 for Sunday.
  package let firstDayOfWeek: Int
  /// `CalendarWeekRule`: first day, first full week, first four-day week.
  package let weekRule: Int
  /// The words that dates are read with, longest first.
  let words: DateWords

  package init(
    name: String, dayNames: [String], abbreviatedDayNames: [String], shortestDayNames: [String],
    monthNames: [String], abbreviatedMonthNames: [String], genitiveMonthNames: [String]? = nil,
    abbreviatedGenitiveMonthNames: [String]? = nil, amDesignator: String, pmDesignator: String,
    dateSeparator: String = "/", timeSeparator: String = ":", shortDatePattern: String,
    longDatePattern: String,
    shortTimePattern: String, longTimePattern: String, monthDayPattern: String, yearMonthPattern: String,
    eraName: String = "AD", abbreviatedEraName: String = "A", decimalSeparator: String = ".",
    firstDayOfWeek: Int = 0,
    weekRule: Int = 0
  ) {
    self.name = name
    self.dayNames = dayNames
    self.abbreviatedDayNames = abbreviatedDayNames
    self.shortestDayNames = shortestDayNames
    self.monthNames = monthNames
    self.abbreviatedMonthNames = abbreviatedMonthNames
    self.genitiveMonthNames = genitiveMonthNames ?? monthNames
    self.abbreviatedGenitiveMonthNames = abbreviatedGenitiveMonthNames ?? abbreviatedMonthNames
    (self.amDesignator, self.pmDesignator) = (amDesignator, pmDesignator)
    (self.dateSeparator, self.timeSeparator) = (dateSeparator, timeSeparator)
    (self.shortDatePattern, self.longDatePattern) = (shortDatePattern, longDatePattern)
    (self.shortTimePattern, self.longTimePattern) = (shortTimePattern, longTimePattern)
    (self.monthDayPattern, self.yearMonthPattern) = (monthDayPattern, yearMonthPattern)
    (self.eraName, self.abbreviatedEraName) = (eraName, abbreviatedEraName)
    self.decimalSeparator = decimalSeparator
    (self.firstDayOfWeek, self.weekRule) = (firstDayOfWeek, weekRule)
    words = DateWords()
  }

  /// `F`: the long date and the long time (`FullDateTimePattern`).
  package var fullPattern: String { longDatePattern + " " + longTimePattern }

  /// Makes the data of a culture by its name; set once by the ICU shim.
  nonisolated(unsafe) package static var source: (@Sendable (_ name: String) -> CultureDates?)?
  nonisolated(unsafe) private static var known: [String: CultureDates] = ["": .invariant, "en-us": .american]

  /// The data of a culture; invariant where nothing is known of it.
  package static func named(_ name: String) -> CultureDates {
    let key = name.lowercased()
    if let culture = known[key] { return culture }
    guard let made = source?(name) else { return .invariant }
    known[key] = made
    return made
  }
}
