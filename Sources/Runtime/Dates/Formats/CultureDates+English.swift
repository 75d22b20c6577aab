extension CultureDates {
  package static let invariant = english(
    name: "", shortDatePattern: "MM/dd/yyyy", longDatePattern: "dddd, dd MMMM yyyy",
    shortTimePattern: "HH:mm",
    longTimePattern: "HH:mm:ss", monthDayPattern: "MMMM dd", yearMonthPattern: "yyyy MMMM", eraName: "A.D.",
    abbreviatedEraName: "AD")

  /// American English as ICU 72 has it: U+202F before AM and PM.
  package static let american = english(
    name: "en-US", shortDatePattern: "M/d/yyyy", longDatePattern: "dddd, MMMM d, yyyy",
    shortTimePattern: "h:mm\u{202F}tt", longTimePattern: "h:mm:ss\u{202F}tt", monthDayPattern: "MMMM d",
    yearMonthPattern: "MMMM yyyy", eraName: "AD", abbreviatedEraName: "A")

  private static func english(
    name: String, shortDatePattern: String, longDatePattern: String, shortTimePattern: String,
    longTimePattern: String, monthDayPattern: String, yearMonthPattern: String, eraName: String,
    abbreviatedEraName: String
  ) -> CultureDates {
    CultureDates(
      name: name,
      dayNames: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
      abbreviatedDayNames: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
      shortestDayNames: name.isEmpty
        ? ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"] : ["S", "M", "T", "W", "T", "F", "S"],
      monthNames: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
      ],
      abbreviatedMonthNames: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ],
      amDesignator: "AM", pmDesignator: "PM", shortDatePattern: shortDatePattern,
      longDatePattern: longDatePattern,
      shortTimePattern: shortTimePattern, longTimePattern: longTimePattern, monthDayPattern: monthDayPattern,
      yearMonthPattern: yearMonthPattern, eraName: eraName, abbreviatedEraName: abbreviatedEraName)
  }
}
