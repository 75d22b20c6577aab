/// A `[TimeOnly]`: a time of day.
package final class TimeOnlyObject: HeapObject {
  /// Since midnight, below a day.
  package let ticks: Int64

  init(ticks: Int64) {
    self.ticks = ticks
    super.init(type: .timeOnly)
  }

  /// The time of a date.
  package convenience init(_ date: DateTime) { self.init(ticks: date.ticks % Ticks.perDay) }

  /// Throws for less than nothing or a day and more.
  package convenience init(checkedTicks ticks: Int64) throws(DateFault) {
    guard (0..<Ticks.perDay).contains(ticks) else { throw .timeTicksOutOfRange }
    self.init(ticks: ticks)
  }

  /// Throws if there is no such time.
  package convenience init(
    _ hour: Int, _ minute: Int, _ second: Int = 0, millisecond: Int = 0, microsecond: Int = 0
  ) throws(DateFault) {
    self.init(try DateTime(1, 1, 1, hour, minute, second, millisecond: millisecond, microsecond: microsecond))
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: ticks ^ ticks >> 32)
  }

  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? TimeOnlyObject)?.ticks == ticks
  }
}

extension TimeOnlyObject {
  /// The time on the first day, for its parts.
  package var date: DateTime { DateTime(ticks: ticks) }

  /// The time a span later; goes around midnight, and tells how many days it went.
  package func adding(_ span: TimeSpan) -> (time: TimeOnlyObject, days: Int) {
    let rest = span.ticks % Ticks.perDay + ticks
    let wrapped = (rest + Ticks.perDay) % Ticks.perDay
    let days = span.ticks / Ticks.perDay + (rest < 0 ? -1 : rest / Ticks.perDay)
    return (TimeOnlyObject(ticks: wrapped), Int(days))
  }

  /// Adds units (`AddHours`, `AddMinutes`).
  ///
  /// Throws where they are no number or too many.
  package func adding(_ count: Double, _ unit: DateTime.Unit) throws(DateFault) -> TimeOnlyObject {
    adding(try TimeSpan(count, unit)).time
  }

  /// Whether the time lies from one time on to before another, which may be past midnight.
  package func isBetween(_ start: TimeOnlyObject, _ end: TimeOnlyObject) -> Bool {
    start.ticks <= end.ticks
      ? start.ticks <= ticks && end.ticks > ticks : start.ticks <= ticks || end.ticks > ticks
  }

  /// The text of a format; an empty one is `t`.
  ///
  /// Throws for a format that is none or asks for a day.
  package func text(_ format: ShellString = .empty, _ culture: CultureDates) throws(DateFault) -> ShellString
  {
    let units = Units(format)
    switch units.count == 1 ? units[0] : 0 {
    case unit("o"), unit("O"): return DateFormat.text(date, pattern: "HH':'mm':'ss'.'fffffff")
    case unit("r"), unit("R"): return DateFormat.text(date, pattern: "HH':'mm':'ss")
    case unit("t"), unit("T"): break
    case 0 where units.count == 0: return try DateFormat.text(date, .from(unit: unit("t")), culture)
    case 0: try PartialFormat.check(units, excluding: "dMyzKg/")
    default: throw .badFormat
    }
    return try DateFormat.text(date, format, culture)
  }

  /// Reads free text.
  ///
  /// Throws if it is no time or has a day.
  package static func parse(
    _ text: ShellString, _ culture: CultureDates = .invariant, _ styles: DateStyles = []
  ) throws(DateFault) -> TimeOnlyObject {
    let reading: ExactDateParser.Reading
    do {
      reading = try DateParser.read(text, culture, styles, in: .local, keepsOffset: false)
    } catch {
      throw .badTimeOnly(String(text))
    }
    return try make(reading, text)
  }

  /// Reads text of one of some formats.
  ///
  /// Throws if it follows none or has a day.
  package static func parse(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    _ styles: DateStyles = []
  ) throws(DateFault) -> TimeOnlyObject {
    for format in formats {
      let format = PartialFormat.expand(format, date: false)
      let read = try? ExactDateParser.read(text, format, culture, styles, .local, keepsOffset: false)
      if let read { return try make(read, text) }
    }
    throw .badTimeOnly(String(text))
  }

  private static func make(_ reading: ExactDateParser.Reading, _ text: ShellString) throws(DateFault)
    -> TimeOnlyObject
  {
    guard reading.found.isDisjoint(with: [.year, .month, .day, .date, .zone, .utc]) else {
      throw .foreignParts(String(text), type: "TimeOnly")
    }
    return TimeOnlyObject(reading.parsed.date)
  }
}
