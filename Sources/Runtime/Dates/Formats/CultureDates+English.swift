extension CultureDates {
  package static let invariant: CultureDates = {
    var parts = english("")
    parts.shortDatePatterns = ["MM/dd/yyyy", "yyyy-MM-dd"]
    parts.longDatePatterns = ["dddd, dd MMMM yyyy"]
    parts.shortTimePatterns = ["HH:mm", "hh:mm tt", "H:mm", "h:mm tt"]
    parts.longTimePatterns = ["HH:mm:ss"]
    parts.yearMonthPatterns = ["yyyy MMMM"]
    parts.monthDayPattern = "MMMM dd"
    (parts.eraName, parts.abbreviatedEraName) = ("A.D.", "AD")
    return CultureDates(parts)
  }()

  /// American English as ICU 72 has it: U+202F before AM and PM.
  package static let american: CultureDates = {
    var parts = english("en-US")
    parts.shortDatePatterns = ["M/d/yyyy", "MMM d, yyyy", "M/d/yy"]
    parts.longDatePatterns = ["dddd, MMMM d, yyyy", "MMMM d, yyyy"]
    parts.shortTimePatterns = ["h:mm\u{202F}tt"]
    parts.longTimePatterns = ["h:mm:ss\u{202F}tt"]
    parts.yearMonthPatterns = ["MMMM yyyy"]
    parts.monthDayPattern = "MMMM d"
    (parts.eraName, parts.abbreviatedEraName) = ("AD", "A")
    return CultureDates(parts)
  }()

  private static func english(_ name: String) -> Parts {
    var parts = Parts(name: name)
    parts.dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    parts.abbreviatedDayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    parts.shortestDayNames = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"]
    parts.monthNames = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November",
      "December",
    ]
    parts.abbreviatedMonthNames = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    parts.genitiveMonthNames = parts.monthNames
    parts.abbreviatedGenitiveMonthNames = parts.abbreviatedMonthNames
    (parts.amDesignator, parts.pmDesignator) = ("AM", "PM")
    return parts
  }
}
