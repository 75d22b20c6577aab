/// A date that was read, with the offset it had or got.
package struct ParsedDate {
  package let date: DateTime
  /// Ticks between its clock and UTC; counts for dates that keep their offset.
  package let offset: Int64
}

extension DateReading {
  static let widestOffset = 14 * Ticks.perHour

  /// Takes a date that was read to the kind and the zone that the styles and the text ask for.
  ///
  /// `isTimeOnly` says whether the text had a time and no date.
  mutating func settle(_ date: DateTime, isTimeOnly: Bool) throws(DateFault) -> ParsedDate {
    if keepsOffset { return try settleOffset(date) }
    guard offset.magnitude <= Self.widestOffset else { throw .offsetTooWide(text.string) }
    if !found.contains(.zone) {
      if styles.contains(.assumeLocal) {
        guard styles.contains(.adjustToUniversal) else { return plain(date.with(kind: .local)) }
        offset = zone.offsetTicks(ofLocal: date)
      } else if styles.contains(.assumeUniversal) {
        if styles.contains(.adjustToUniversal) { return plain(date.with(kind: .utc)) }
        offset = 0
      } else {
        return plain(date)
      }
    }
    if styles.contains(.roundtripKind), found.contains(.utc) { return plain(date.with(kind: .utc)) }
    if styles.contains(.adjustToUniversal) { return plain(try universal(date)) }
    return plain(try local(date, isTimeOnly: isTimeOnly))
  }

  private func plain(_ date: DateTime) -> ParsedDate { ParsedDate(date: date, offset: offset) }

  private mutating func settleOffset(_ date: DateTime) throws(DateFault) -> ParsedDate {
    if !found.contains(.zone) {
      offset = styles.contains(.assumeUniversal) ? 0 : zone.offsetTicks(ofLocal: date)
    }
    guard Ticks.range.contains(date.ticks - offset) else { throw .utcOutOfRange(text.string) }
    guard offset.magnitude <= Self.widestOffset else { throw .offsetTooWide(text.string) }
    guard styles.contains(.adjustToUniversal) else { return plain(date) }
    return ParsedDate(date: DateTime(ticks: date.ticks - offset, kind: .utc), offset: 0)
  }

  private func universal(_ date: DateTime) throws(DateFault) -> DateTime {
    var ticks = date.ticks - offset
    // A bare time of day wraps around midnight.
    if ticks < 0 { ticks += Ticks.perDay }
    guard Ticks.range.contains(ticks) else { throw .parsedOutOfRange(text.string) }
    return DateTime(ticks: ticks, kind: .utc)
  }

  private func local(_ date: DateTime, isTimeOnly: Bool) throws(DateFault) -> DateTime {
    var ticks = date.ticks - offset
    var isDaylight = false
    if date.ticks < Ticks.perDay {
      ticks += zone.offsetTicks(ofLocal: isTimeOnly ? .now(in: zone) : date)
      if ticks < 0 { ticks += Ticks.perDay }
    } else if Ticks.range.contains(ticks) {
      let there = zone.offset(atUTC: ticks)
      (ticks, isDaylight) = (ticks + there.ticks, there.isAmbiguousDaylight)
    } else {
      ticks += zone.offsetTicks(ofLocal: date)
    }
    guard Ticks.range.contains(ticks) else { throw .parsedOutOfRange(text.string) }
    return DateTime(ticks: ticks, kind: .local, isDaylight: isDaylight)
  }
}
