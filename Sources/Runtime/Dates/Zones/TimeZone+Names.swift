/// What a zone is called, and how it is found.
extension TimeZone {
  /// The names of a zone in the current culture.
  package struct Names: Sendable {
    package let display: String
    package let standard: String
    package let daylight: String

    package init(display: String, standard: String, daylight: String) {
      (self.display, self.standard, self.daylight) = (display, standard, daylight)
    }
  }

  /// Where localised names come from (ICU); without it the abbreviations of the file serve, as in .NET without ICU.
  nonisolated(unsafe) package static var nameSource: (@Sendable (_ id: String) -> Names?)?

  package var names: Names {
    if self === TimeZone.utc || TimeZone.utcIds.contains(id) {
      let name = "Coordinated Universal Time"
      return Names(display: "(UTC) " + name, standard: name, daylight: name)
    }
    if let known = TimeZone.nameSource?(id) { return known }
    let standard =
      rule?.standard.abbreviation ?? offsets.last { !$0.isDaylight }?.abbreviation ?? earliest.abbreviation
    let daylight = rule?.daylight?.abbreviation ?? offsets.last { $0.isDaylight }?.abbreviation ?? standard
    let sign = baseOffset.ticks < 0 ? "-" : "+"
    let offset = SpanFormat.text(TimeSpan(ticks: abs(baseOffset.ticks)), hoursAndMinutes: ())
    return Names(display: "(UTC\(sign)\(offset)) \(id)", standard: standard, daylight: daylight)
  }

  private static let utcIds: Set<String> = [
    "UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu",
  ]

  /// The zone of an IANA or Windows id.
  ///
  /// Throws if there is none.
  package static func find(id: String) throws(DateFault) -> TimeZone {
    if id.lowercased() == "utc" { return .utc }
    if let zone = ZoneDirectory.zone(id: id) { return zone }
    guard let iana = WindowsZones.iana(id), let zone = ZoneDirectory.zone(id: iana) else {
      throw .zoneNotFound(id)
    }
    return TimeZone(
      id: id, changes: zone.changes, offsets: zone.offsets, earliest: zone.earliest, rule: zone.rule)
  }

  /// All zones of the system (`GetSystemTimeZones`), by offset and name.
  package static var all: [TimeZone] {
    let zones = ZoneDirectory.ids.compactMap { $0 == "UTC" ? TimeZone.utc : ZoneDirectory.zone(id: $0) }
    return zones.sorted { ($0.baseOffset.ticks, $0.names.display) < ($1.baseOffset.ticks, $1.names.display) }
  }
}

extension TimeZone {
  /// A date of one zone on the clocks of another (`ConvertTime`).
  ///
  /// Throws for a time that its zone's clocks skip.
  package static func convert(
    _ date: DateTime, from source: TimeZone, to target: TimeZone
  ) throws(DateFault) -> DateTime {
    let isForeign = date.kind == .utc ? source.id != utc.id : date.kind == .local && source !== local
    if isForeign { throw .zoneOfOtherKind }
    if date.kind != .utc, source.isInvalid(date) { throw .invalidLocalTime }
    let moment = date.ticks - (date.kind == .utc ? 0 : source.offsetTicks(ofLocal: date))
    let inside = min(max(moment, 0), Ticks.range.upperBound)
    let offset = target.offset(atUTC: inside)
    let moved = min(max(moment + offset.ticks, 0), Ticks.range.upperBound)
    let kind: DateTime.Kind = target === utc ? .utc : target === local ? .local : .unspecified
    return DateTime(ticks: moved, kind: kind, isDaylight: offset.isAmbiguousDaylight)
  }

  /// A date on the clocks of another zone; what is unspecified counts as local.
  ///
  /// Throws for a time that is skipped.
  package static func convert(_ date: DateTime, to target: TimeZone) throws(DateFault) -> DateTime {
    try convert(date, from: date.kind == .utc ? utc : local, to: target)
  }
}
