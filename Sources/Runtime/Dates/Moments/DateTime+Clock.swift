internal import Glibc

extension DateTime {
  /// The moment of the call.
  package static var utcNow: DateTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let ticks = Ticks.unixEpoch + Int64(time.tv_sec) * Ticks.perSecond + Int64(time.tv_nsec) / 100
    return DateTime(ticks: min(max(ticks, 0), Ticks.range.upperBound), kind: .utc)
  }

  /// The moment of the call as the zone's clocks show it.
  package static func now(in zone: TimeZone) -> DateTime { utcNow.toLocal(in: zone) }

  /// Seconds since 1970, whole ones, downwards (`ToUnixTimeSeconds`); the ticks are taken for UTC.
  package var unixSeconds: Int64 { ticks / Ticks.perSecond - Ticks.unixEpoch / Ticks.perSecond }

  /// Milliseconds since 1970, whole ones, downwards; the ticks are taken for UTC.
  package var unixMilliseconds: Int64 {
    ticks / Ticks.perMillisecond - Ticks.unixEpoch / Ticks.perMillisecond
  }

  /// The UTC moment of a number of seconds since 1970.
  ///
  /// Throws beyond years 1 to 9999.
  package static func fromUnix(seconds: Int64) throws(DateFault) -> DateTime {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
      throw .outOfRange("seconds", -62_135_596_800, 253_402_300_799)
    }
    return DateTime(ticks: Ticks.unixEpoch + seconds * Ticks.perSecond, kind: .utc)
  }

  /// The UTC moment of a number of milliseconds since 1970.
  ///
  /// Throws beyond years 1 to 9999.
  package static func fromUnix(milliseconds: Int64) throws(DateFault) -> DateTime {
    guard (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else {
      throw .outOfRange("milliseconds", -62_135_596_800_000, 253_402_300_799_999)
    }
    return DateTime(ticks: Ticks.unixEpoch + milliseconds * Ticks.perMillisecond, kind: .utc)
  }
}
