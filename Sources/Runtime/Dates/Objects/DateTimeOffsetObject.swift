/// A `[datetimeoffset]`: a clock time and how far that clock is from UTC.
package final class DateTimeOffsetObject: HeapObject {
  /// The clock time, of unspecified kind.
  package let clock: DateTime
  package let offset: TimeSpan

  /// Takes a clock time whose UTC moment is known to be within years 1 to 9999, and an offset of whole minutes.
  init(clock: DateTime, offset: TimeSpan) {
    self.clock = clock.with(kind: .unspecified)
    self.offset = offset
    super.init(type: .dateTimeOffset)
  }

  /// Throws for an offset of broken minutes or beyond 14 hours, and where the UTC moment leaves years 1 to 9999.
  package convenience init(checked clock: DateTime, offset: TimeSpan) throws(DateFault) {
    guard offset.ticks % Ticks.perMinute == 0 else { throw .offsetNotWholeMinutes }
    guard offset.ticks.magnitude <= DateReading.widestOffset else { throw .offsetArgumentTooWide }
    guard Ticks.range.contains(clock.ticks - offset.ticks) else { throw .utcArgumentOutOfRange }
    self.init(clock: clock, offset: offset)
  }

  /// A date with an offset that must fit its kind.
  ///
  /// Throws where it does not, or as the other initialiser does.
  package convenience init(_ date: DateTime, offset: TimeSpan, in zone: TimeZone = .local) throws(DateFault) {
    if date.kind == .utc, offset.ticks != 0 { throw .offsetOfUTC }
    if date.kind == .local, offset.ticks != zone.offsetTicks(ofLocal: date) { throw .offsetOfLocal }
    try self.init(checked: date, offset: offset)
  }

  /// A date with the offset of its kind: none for UTC, the zone's for the others.
  ///
  /// Throws beyond years 1 to 9999.
  package convenience init(_ date: DateTime, in zone: TimeZone = .local) throws(DateFault) {
    let ticks = date.kind == .utc ? 0 : zone.offsetTicks(ofLocal: date)
    try self.init(checked: date, offset: TimeSpan(ticks: ticks))
  }

  package override func hash(_ engine: Engine) throws(ShellError) -> UInt32 {
    UInt32(truncatingIfNeeded: utc.ticks ^ utc.ticks >> 32)
  }

  /// The same moment, whatever the offsets.
  package override func isEqual(to other: HeapObject, _ engine: Engine) throws(ShellError) -> Bool {
    (other as? DateTimeOffsetObject)?.utc.ticks == utc.ticks
  }
}

extension TypeInfo {
  package static let dateTimeOffset = TypeTable.define("System.DateTimeOffset", .struct, base: valueType)
}

extension DateTimeOffsetObject {
  /// The moment in UTC (`UtcDateTime`).
  package var utc: DateTime { DateTime(ticks: clock.ticks - offset.ticks, kind: .utc) }

  /// The moment on the zone's clocks (`LocalDateTime`).
  package func local(in zone: TimeZone = .local) -> DateTime { utc.toLocal(in: zone) }

  package static var utcNow: DateTimeOffsetObject { DateTimeOffsetObject(clock: .utcNow, offset: .zero) }

  package static func now(in zone: TimeZone = .local) -> DateTimeOffsetObject {
    let utc = DateTime.utcNow
    let offset = zone.offset(atUTC: utc.ticks).ticks
    return DateTimeOffsetObject(clock: DateTime(ticks: utc.ticks + offset), offset: TimeSpan(ticks: offset))
  }

  /// The same moment on a clock of another offset.
  ///
  /// Throws as the initialiser does.
  package func to(offset: TimeSpan) throws(DateFault) -> DateTimeOffsetObject {
    guard offset.ticks % Ticks.perMinute == 0 else { throw .offsetNotWholeMinutes }
    guard offset.ticks.magnitude <= DateReading.widestOffset else { throw .offsetArgumentTooWide }
    let ticks = utc.ticks + offset.ticks
    guard Ticks.range.contains(ticks) else { throw .unrepresentable("value") }
    return DateTimeOffsetObject(clock: DateTime(ticks: ticks), offset: offset)
  }

  /// The same moment on the zone's clocks (`ToLocalTime`).
  package func toLocal(in zone: TimeZone = .local) throws(DateFault) -> DateTimeOffsetObject {
    try to(offset: TimeSpan(ticks: zone.offset(atUTC: utc.ticks).ticks))
  }

  /// Another clock time under the same offset: `AddDays` and its like.
  ///
  /// Throws what the change throws.
  package func changing(
    _ change: (DateTime) throws(DateFault) -> DateTime
  ) throws(DateFault) -> DateTimeOffsetObject {
    try DateTimeOffsetObject(checked: change(clock), offset: offset)
  }

  /// The text of a format; an empty one is `G` with the offset.
  ///
  /// Throws for a format that is none.
  package func text(_ format: ShellString = .empty, _ culture: CultureDates) throws(DateFault) -> ShellString
  {
    try DateFormat.text(clock, offset: offset, format, culture)
  }

  /// Reads free text.
  ///
  /// Throws if it is no date.
  package static func parse(
    _ text: ShellString, _ culture: CultureDates = .invariant, _ styles: DateStyles = []
  ) throws(DateFault) -> DateTimeOffsetObject {
    DateTimeOffsetObject(try DateParser.parseWithOffset(text, culture, styles))
  }

  /// Reads text of one of some formats.
  ///
  /// Throws if it follows none.
  package static func parse(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    _ styles: DateStyles = []
  ) throws(DateFault) -> DateTimeOffsetObject {
    DateTimeOffsetObject(try ExactDateParser.parseWithOffset(text, anyOf: formats, culture, styles))
  }

  private convenience init(_ parsed: ParsedDate) {
    self.init(clock: parsed.date, offset: TimeSpan(ticks: parsed.offset))
  }
}
