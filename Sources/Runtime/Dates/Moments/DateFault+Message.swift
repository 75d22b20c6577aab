extension DateFault {
  package var message: String { textMessage ?? argumentMessage }

  /// The sentence of a fault of reading or formatting, or nil for the others.
  private var textMessage: String? {
    switch self {
    case .notRecognized(let text): "String '\(text)' was not recognized as a valid DateTime."
    case .unknownWord(let text, let index):
      "The string '\(text)' was not recognized as a valid DateTime. There is an unknown word starting at index '\(index)'."
    case .unsupportedByCalendar(let text):
      "The DateTime represented by the string '\(text)' is not supported in calendar 'System.Globalization.GregorianCalendar'."
    case .wrongDayOfWeek(let text):
      "String '\(text)' was not recognized as a valid DateTime because the day of week was incorrect."
    case .offsetTooWide(let text):
      "The time zone offset of string '\(text)' must be within plus or minus 14 hours."
    case .utcOutOfRange(let text):
      "The UTC representation of the date '\(text)' falls outside the year range 1-9999."
    case .parsedOutOfRange(let text): "The DateTime represented by the string '\(text)' is out of range."
    case .incompleteDate(let text):
      "There must be at least a partial date with a year present in the input string '\(text)'."
    case .badPattern(let pattern): "Could not determine the order of year, month, and date from '\(pattern)'."
    case .repeatedPattern(let part):
      "DateTime pattern '\(part)' appears more than once with different values."
    case .badSpan(let text): "String '\(text)' was not recognized as a valid TimeSpan."
    case .spanOverflow(let text):
      "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range or contains too many digits."
    case .badDateOnly(let text): "String '\(text)' was not recognized as a valid DateOnly."
    case .badTimeOnly(let text): "String '\(text)' was not recognized as a valid TimeOnly."
    case .foreignParts(let text, let type):
      "String '\(text)' contains parts which are not specific to the \(type)."
    case .badFormat: "Input string was not in a correct format."
    case .badQuote(let mark): "Cannot find a matching quote character for the character '\(mark)'."
    case .badSpecifier(let format): "Format specifier '\(format)' was invalid."
    case .indexOutsideArray: "Index was outside the bounds of the array."
    case .noSpecifiers: "No format specifiers were provided."
    default: nil
    }
  }

  private var argumentMessage: String {
    switch self {
    case .conflictingStyles:
      "The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together. (Parameter 'styles')"
    case .roundtripStyles:
      "The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or AdjustToUniversal. (Parameter 'styles')"
    case .nullArgument(let name): "Value cannot be null. (Parameter '\(name)')"
    case .outOfRange(let name, let least, let most):
      "Valid values are between \(least) and \(most), inclusive. (Parameter '\(name)')"
    case .noSuchDay: "Year, Month, and Day parameters describe an un-representable DateTime."
    case .noSuchTime: "Hour, Minute, and Second parameters describe an un-representable DateTime."
    case .ticksOutOfRange:
      "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')"
    case .yearOutOfRange: "Year must be between 1 and 9999. (Parameter 'year')"
    case .monthOutOfRange(let month):
      "Month must be between one and twelve. (Parameter 'month')\nActual value was \(month)."
    case .addendOutOfRange: "Value to add was out of range. (Parameter 'value')"
    case .monthsOutOfRange: "Months value must be between +/-120000. (Parameter 'months')"
    case .yearsOutOfRange: "Years value must be between +/-10000. (Parameter 'years')"
    case .unrepresentable(let name):
      "The added or subtracted value results in an un-representable DateTime. (Parameter '\(name)')"
    case .badFileTime(let name): "Not a valid Win32 FileTime." + (name.map { " (Parameter '\($0)')" } ?? "")
    case .illegalAutomationDate, .illegalAutomationNumber: "Not a legal OleAut date."
    case .badBinary:
      "The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'dateData')"
    default: spanOrZoneMessage
    }
  }

  private var spanOrZoneMessage: String {
    switch self {
    case .spanTooLong, .spanTooLongArgument: "TimeSpan overflowed because the duration is too long."
    case .negatedMinimum: "Negating the minimum value of a twos complement number is invalid."
    case .durationOfMinimum:
      "The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue."
    case .spanNotANumber: "TimeSpan does not accept floating point Not-a-Number values."
    case .factorNotANumber(let name):
      "TimeSpan does not accept floating point Not-a-Number values. (Parameter '\(name)')"
    case .offsetNotWholeMinutes: "Offset must be specified in whole minutes. (Parameter 'offset')"
    case .offsetArgumentTooWide: "Offset must be within plus or minus 14 hours. (Parameter 'offset')"
    case .utcArgumentOutOfRange:
      "The UTC time represented when the offset is applied must be between year 0 and 10,000. (Parameter 'offset')"
    case .offsetOfUTC: "The UTC Offset for Utc DateTime instances must be 0. (Parameter 'offset')"
    case .offsetOfLocal:
      "The UTC Offset of the local dateTime parameter does not match the offset argument. (Parameter 'offset')"
    case .dayNumberOutOfRange:
      "Day number must be between DateOnly.MinValue.DayNumber and DateOnly.MaxValue.DayNumber. (Parameter 'dayNumber')"
    case .timeTicksOutOfRange:
      "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks. (Parameter 'ticks')"
    case .zoneNotFound(let id): "The time zone ID '\(id)' was not found on the local computer."
    case .nullZoneId: "Value cannot be null. (Parameter 'id')"
    case .invalidLocalTime:
      "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid. (Parameter 'dateTime')"
    case .zoneOfOtherKind:
      "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local. (Parameter 'sourceTimeZone')"
    default: ""
    }
  }
}
