/// What goes wrong with dates, spans and zones, in the words of .NET 10.
package enum DateFault: Error, Sendable, Equatable {
  // Reading text.
  case notRecognized(String)
  case unknownWord(String, index: Int)
  case unsupportedByCalendar(String)
  case wrongDayOfWeek(String)
  case offsetTooWide(String)
  case utcOutOfRange(String)
  case parsedOutOfRange(String)
  case incompleteDate(String)
  case badPattern(String)
  case repeatedPattern(String)
  case badSpan(String)
  case spanOverflow(String)
  case badDateOnly(String)
  case badTimeOnly(String)
  case foreignParts(String, type: String)
  // Formats.
  case badFormat
  case badQuote(String)
  case badSpecifier(String)
  case noSpecifiers
  case indexOutsideArray
  // Arguments.
  case conflictingStyles
  case roundtripStyles
  case nullArgument(String)
  case outOfRange(String, Int64, Int64)
  case noSuchDay, noSuchTime, ticksOutOfRange, yearOutOfRange
  case monthOutOfRange(Int)
  case addendOutOfRange, monthsOutOfRange, yearsOutOfRange
  case unrepresentable(String)
  case badFileTime(String?)
  case illegalAutomationDate, illegalAutomationNumber, badBinary
  case spanTooLong, spanTooLongArgument, negatedMinimum, durationOfMinimum, spanNotANumber, factorNotANumber(
    String)
  case offsetNotWholeMinutes, offsetArgumentTooWide, utcArgumentOutOfRange, offsetOfUTC, offsetOfLocal
  case dayNumberOutOfRange, timeTicksOutOfRange
  case zoneNotFound(String), nullZoneId
  case invalidLocalTime, zoneOfOtherKind
}

extension DateFault: ShellFault {
  package var errorId: String { exceptionName }
  package var category: ErrorCategory { .notSpecified }

  package var exceptionType: TypeInfo {
    let name = "System." + exceptionName
    return TypeTable.find(name) ?? TypeTable.define(name, base: .systemException)
  }

  /// The exception type's name without its namespace, which is also the error's id in a method call.
  package var exceptionName: String {
    switch self {
    case .notRecognized, .unknownWord, .unsupportedByCalendar, .wrongDayOfWeek, .offsetTooWide,
      .utcOutOfRange,
      .parsedOutOfRange, .incompleteDate, .badPattern, .repeatedPattern, .badSpan, .badDateOnly, .badTimeOnly,
      .foreignParts, .badFormat, .badQuote, .badSpecifier, .noSpecifiers:
      "FormatException"
    case .spanOverflow, .spanTooLong, .negatedMinimum, .durationOfMinimum, .illegalAutomationDate:
      "OverflowException"
    case .nullArgument, .nullZoneId: "ArgumentNullException"
    case .conflictingStyles, .roundtripStyles, .illegalAutomationNumber, .badBinary, .spanNotANumber,
      .factorNotANumber, .offsetNotWholeMinutes, .offsetOfUTC, .offsetOfLocal, .invalidLocalTime,
      .zoneOfOtherKind:
      "ArgumentException"
    case .indexOutsideArray: "IndexOutOfRangeException"
    case .zoneNotFound: "TimeZoneNotFoundException"
    default: "ArgumentOutOfRangeException"
    }
  }
}
