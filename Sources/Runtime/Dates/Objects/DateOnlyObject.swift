/// A `[DateOnly]`: a day without a time.
package final class DateOnlyObject: HeapObject {
  /// Days since 1 January of year 1.
  package let dayNumber: Int

  /// A day within `0...Gregorian.lastDay`.
  package init(day: Int) {
    dayNumber = day
    super.init(type: .dateOnly)
  }

  /// The day of a date.
  package convenience init(_ date: DateTime) { self.init(day: date.dayNumber) }

  /// Throws if there is no such day.
  package convenience init(_ year: Int, _ month: Int, _ day: Int) throws(DateFault) {
    guard Gregorian.isValid(year, month, day) else { throw .noSuchDay }
    self.init(day: Gregorian.dayNumber(year, month, day))
  }

  /// Throws beyond years 1 to 9999.
  package convenience init(checkedDay day: Int) throws(DateFault) {
    guard (0...Gregorian.lastDay).contains(day) else { throw .dayNumberOutOfRange }
    self.init(day: day)
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: dayNumber)
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? DateOnlyObject)?.dayNumber == dayNumber
  }
}

extension TypeInfo {
  package static let dateOnly = TypeTable.define("System.DateOnly", .struct, base: valueType)
  package static let timeOnly = TypeTable.define("System.TimeOnly", .struct, base: valueType)
}

extension DateOnlyObject {
  /// Midnight of the day.
  package var midnight: DateTime { DateTime(ticks: Int64(dayNumber) * Ticks.perDay) }

  /// The day and a time of it (`ToDateTime`).
  package func date(at time: TimeOnlyObject, kind: DateTime.Kind = .unspecified) -> DateTime {
    DateTime(ticks: midnight.ticks + time.ticks, kind: kind)
  }

  /// Throws where the sum leaves years 1 to 9999.
  package func adding(days: Int) throws(DateFault) -> DateOnlyObject {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow, (0...Gregorian.lastDay).contains(sum) else { throw .unrepresentable("value") }
    return DateOnlyObject(day: sum)
  }

  /// Throws where the sum leaves years 1 to 9999.
  package func adding(months: Int) throws(DateFault) -> DateOnlyObject {
    DateOnlyObject(try midnight.adding(months: months))
  }

  /// Throws where the sum leaves years 1 to 9999.
  package func adding(years: Int) throws(DateFault) -> DateOnlyObject {
    DateOnlyObject(try midnight.adding(years: years))
  }

  /// The text of a format; an empty one is `d`.
  ///
  /// Throws for a format that is none or asks for a time.
  package func text(_ format: ShellString = .empty, _ culture: CultureDates) throws(DateFault) -> ShellString
  {
    let units = Units(format)
    switch units.count == 1 ? units[0] : 0 {
    case unit("o"), unit("O"): return DateFormat.text(midnight, pattern: "yyyy'-'MM'-'dd")
    case unit("r"), unit("R"): return DateFormat.text(midnight, pattern: "ddd, dd MMM yyyy")
    case unit("d"), unit("D"), unit("m"), unit("M"), unit("y"), unit("Y"): break
    case 0 where units.count == 0: return try DateFormat.text(midnight, .from(unit: unit("d")), culture)
    case 0: try PartialFormat.check(units, excluding: "hHmsftFzK:")
    default: throw .badFormat
    }
    return try DateFormat.text(midnight, format, culture)
  }

  /// Reads free text.
  ///
  /// Throws if it is no date or has a time.
  package static func parse(
    _ text: ShellString, _ culture: CultureDates = .invariant, _ styles: DateStyles = []
  ) throws(DateFault) -> DateOnlyObject {
    let reading: ExactDateParser.Reading
    do {
      reading = try DateParser.read(text, culture, styles, in: .local, keepsOffset: false)
    } catch {
      throw .badDateOnly(String(text))
    }
    return try make(reading, text)
  }

  /// Reads text of one of some formats.
  ///
  /// Throws if it follows none or has a time.
  package static func parse(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    _ styles: DateStyles = []
  ) throws(DateFault) -> DateOnlyObject {
    for format in formats {
      let format = PartialFormat.expand(format, date: true)
      let read = try? ExactDateParser.read(text, format, culture, styles, .local, keepsOffset: false)
      if let read { return try make(read, text) }
    }
    throw .badDateOnly(String(text))
  }

  private static func make(_ reading: ExactDateParser.Reading, _ text: ShellString) throws(DateFault)
    -> DateOnlyObject
  {
    guard reading.found.isDisjoint(with: [.hour, .minute, .second, .time, .zone, .utc]) else {
      throw .foreignParts(String(text), type: "DateOnly")
    }
    return DateOnlyObject(reading.parsed.date)
  }
}

/// Formats of a day or a time alone.
enum PartialFormat {
  /// Throws if a custom format asks for what the value has not.
  static func check(_ format: Units, excluding letters: String) throws(DateFault) {
    var at = 0
    while at < format.count {
      switch format[at] {
      case unit("'"), unit("\""): at = try format.quoted(at: at) { _ in }
      case unit("\\"): at += 2
      case let letter where letters.utf16.contains(letter): throw .badFormat
      default: at += 1
      }
    }
  }

  /// `o` and `r` of a day or a time as patterns; other formats as they are.
  static func expand(_ format: ShellString, date: Bool) -> ShellString {
    guard format.count == 1 else { return format }
    var text = TextBuilder()
    switch format[0] | 0x20 {
    case unit("o"): text.append(date ? "yyyy'-'MM'-'dd" : "HH':'mm':'ss'.'fffffff")
    case unit("r"): text.append(date ? "ddd, dd MMM yyyy" : "HH':'mm':'ss")
    default: return format
    }
    return text.finish()
  }
}
