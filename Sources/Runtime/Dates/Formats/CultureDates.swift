/// What a culture says about dates: names, marks and patterns (.NET's DateTimeFormatInfo).
///
/// Never changes.
///
/// Invariant and en-US are here; the others are made of ICU's data (`CultureInfo.dates`).
@dynamicMemberLookup
package final class CultureDates: Sendable {
  package let parts: Parts
  /// The words that dates are read with, longest first.
  let words = DateWords()

  package init(_ parts: Parts) { self.parts = parts }

  package subscript<Part>(dynamicMember part: KeyPath<Parts, Part>) -> Part { parts[keyPath: part] }

  /// The same with something changed, as a script may do to a copy of a culture.
  package func changing(_ change: (inout Parts) -> Void) -> CultureDates {
    var copy = parts
    change(&copy)
    return CultureDates(copy)
  }
}

extension CultureDates {
  /// The data themselves.
  ///
  /// Lists of patterns begin with the one that is used; the others are for `GetAllDateTimePatterns`.
  package struct Parts: Sendable {
    /// The culture's name (`de-DE`; empty for the invariant one).
    package var name: String
    /// From Sunday on.
    package var dayNames: [String] = []
    package var abbreviatedDayNames: [String] = []
    package var shortestDayNames: [String] = []
    /// From January on, twelve of them.
    package var monthNames: [String] = []
    package var abbreviatedMonthNames: [String] = []
    /// Forms used beside a day's number (`января`); equal to `monthNames` where the language has none.
    package var genitiveMonthNames: [String] = []
    package var abbreviatedGenitiveMonthNames: [String] = []
    package var amDesignator = ""
    package var pmDesignator = ""
    package var dateSeparator = "/"
    package var timeSeparator = ":"
    package var shortDatePatterns: [String] = []
    package var longDatePatterns: [String] = []
    package var shortTimePatterns: [String] = []
    package var longTimePatterns: [String] = []
    package var yearMonthPatterns: [String] = []
    package var monthDayPattern = ""
    package var eraName = ""
    package var abbreviatedEraName = ""
    package var decimalSeparator = "."
    /// 0 for Sunday.
    package var firstDayOfWeek = 0
    /// `CalendarWeekRule`: first day, first full week, first four-day week.
    package var weekRule = 0

    package init(name: String) { self.name = name }
  }
}

extension CultureDates.Parts {
  package var shortDatePattern: String { shortDatePatterns.first ?? "" }
  package var longDatePattern: String { longDatePatterns.first ?? "" }
  package var shortTimePattern: String { shortTimePatterns.first ?? "" }
  package var longTimePattern: String { longTimePatterns.first ?? "" }
  package var yearMonthPattern: String { yearMonthPatterns.first ?? "" }
  /// `F`: the long date and the long time (`FullDateTimePattern`).
  package var fullPattern: String { longDatePattern + " " + longTimePattern }
}
