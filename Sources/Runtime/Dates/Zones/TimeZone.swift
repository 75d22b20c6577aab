/// A time zone as .NET's TimeZoneInfo sees it on Linux: the changes of the TZif file and the rule for the years after.
package final class TimeZone: Sendable {
  /// What the clocks of a zone show at some time.
  package struct Offset: Equatable, Sendable {
    /// Ticks to be added to UTC; whole minutes.
    package let ticks: Int64
    package let isDaylight: Bool
    /// Whether the local time comes twice and this is its daylight one.
    package internal(set) var isAmbiguousDaylight = false
    let abbreviation: String

    init(seconds: Int, isDaylight: Bool, abbreviation: String) {
      ticks = Int64(seconds / 60) * Ticks.perMinute
      self.isDaylight = isDaylight
      self.abbreviation = abbreviation
    }

    package static func == (left: Offset, right: Offset) -> Bool {
      left.ticks == right.ticks && left.isDaylight == right.isDaylight
    }
  }

  package let id: String
  /// Moments of change in ticks of UTC, ascending, and the offset that holds from each on.
  let changes: [Int64]
  let offsets: [Offset]
  /// What held before the first change.
  let earliest: Offset
  /// The rule for the time after the last change, if the file has one.
  let rule: ZoneRule?

  init(id: String, changes: [Int64], offsets: [Offset], earliest: Offset, rule: ZoneRule?) {
    (self.id, self.changes, self.offsets) = (id, changes, offsets)
    (self.earliest, self.rule) = (earliest, rule)
  }

  package static let utc = TimeZone(
    id: "UTC", changes: [], offsets: [], earliest: Offset(seconds: 0, isDaylight: false, abbreviation: "UTC"),
    rule: nil)

  /// The zone of `TZ`, else of `/etc/localtime`, else UTC; read once, as .NET does.
  package static let local = ZoneDirectory.localZone()
}

extension TimeZone {
  /// What holds at a moment given in ticks of UTC.
  package func offset(atUTC ticks: Int64) -> Offset {
    var offset = plainOffset(atUTC: ticks)
    if offset.isDaylight, candidates(forLocal: ticks + offset.ticks).count > 1 {
      offset.isAmbiguousDaylight = true
    }
    return offset
  }

  private func plainOffset(atUTC ticks: Int64) -> Offset {
    guard let last = changes.last else { return rule?.offset(atUTC: ticks) ?? earliest }
    if ticks >= last { return rule?.offset(atUTC: ticks) ?? offsets[offsets.count - 1] }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= ticks { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? earliest : offsets[low - 1]
  }

  /// The offsets under which clocks show a local time: none in a gap, two where it comes twice.
  private func candidates(forLocal ticks: Int64) -> [Offset] {
    let before = plainOffset(atUTC: ticks - Ticks.perDay)
    let after = plainOffset(atUTC: ticks + Ticks.perDay)
    var found: [Offset] = []
    for offset in before == after ? [before] : [before, after]
    where plainOffset(atUTC: ticks - offset.ticks) == offset {
      found.append(offset)
    }
    return found
  }

  /// What holds at a local time: the standard one of two unless the date says daylight, the one before a gap in a gap.
  package func offset(ofLocal date: DateTime) -> Offset {
    let found = candidates(forLocal: date.ticks)
    guard let first = found.first else { return plainOffset(atUTC: date.ticks - Ticks.perDay) }
    return found.first { $0.isDaylight == date.isAmbiguousDaylight } ?? first
  }

  /// Ticks between UTC and a local time, whatever the date's kind.
  package func offsetTicks(ofLocal date: DateTime) -> Int64 { offset(ofLocal: date).ticks }

  /// Whether clocks are set back over a local time, so that it comes twice.
  package func isAmbiguous(_ date: DateTime) -> Bool { candidates(forLocal: date.ticks).count > 1 }

  /// Whether clocks are set forward over a local time, so that it never comes.
  package func isInvalid(_ date: DateTime) -> Bool {
    candidates(forLocal: date.ticks).isEmpty
  }

  /// The offset of standard time now (`BaseUtcOffset`).
  package var baseOffset: TimeSpan {
    let now = DateTime.utcNow.ticks
    if let rule, now >= changes.last ?? 0 { return TimeSpan(ticks: rule.standard.ticks) }
    let past = changes.indices.last { changes[$0] <= now && !offsets[$0].isDaylight }
    return TimeSpan(ticks: past.map { offsets[$0].ticks } ?? earliest.ticks)
  }

  /// Whether the zone ever changed to daylight time.
  package var hasDaylight: Bool { rule?.daylight != nil || offsets.contains { $0.isDaylight } }
}

extension DateTime {
  /// The moment in UTC (`ToUniversalTime`); what is not UTC counts as local.
  ///
  /// Stays within years 1 to 9999.
  package func toUniversal(in zone: TimeZone = .local) -> DateTime {
    guard kind != .utc else { return self }
    let moved = ticks - zone.offsetTicks(ofLocal: self)
    return DateTime(ticks: min(max(moved, 0), Ticks.range.upperBound), kind: .utc)
  }

  /// The moment on local clocks (`ToLocalTime`); what is not local counts as UTC.
  ///
  /// Stays within years 1 to 9999.
  package func toLocal(in zone: TimeZone = .local) -> DateTime {
    guard kind != .local else { return self }
    let offset = zone.offset(atUTC: ticks)
    let moved = min(max(ticks + offset.ticks, 0), Ticks.range.upperBound)
    return DateTime(ticks: moved, kind: .local, isDaylight: offset.isAmbiguousDaylight)
  }
}
