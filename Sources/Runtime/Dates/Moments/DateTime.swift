/// A .NET DateTime: 62 bits of ticks (100 ns since year 1) below two of kind, as `Payload.date` keeps them.
package struct DateTime {
  package enum Kind: Int32, Sendable { case unspecified, utc, local }

  package let bits: UInt64

  @inline(__always)
  package init(bits: UInt64) { self.bits = bits }

  /// A date of ticks that are known to be within `Ticks.range`.
  ///
  /// `isDaylight` says whether an ambiguous local time is the daylight one of the two.
  @inline(__always)
  package init(ticks: Int64, kind: Kind = .unspecified, isDaylight: Bool = false) {
    let mark: UInt64 = kind == .local && isDaylight ? 3 : UInt64(kind.rawValue)
    bits = UInt64(bitPattern: ticks) | mark << 62
  }

  package static let minimum = DateTime(ticks: 0)
  package static let maximum = DateTime(ticks: Ticks.range.upperBound)
  package static let unixEpoch = DateTime(ticks: Ticks.unixEpoch, kind: .utc)
}

/// Lengths of time in ticks of 100 ns.
package enum Ticks {
  package static let perMicrosecond: Int64 = 10
  package static let perMillisecond: Int64 = 10_000
  package static let perSecond: Int64 = 10_000_000
  package static let perMinute: Int64 = 600_000_000
  package static let perHour: Int64 = 36_000_000_000
  package static let perDay: Int64 = 864_000_000_000
  /// What a DateTime can hold: years 1 to 9999.
  package static let range: ClosedRange<Int64> = 0...3_155_378_975_999_999_999
  package static let unixEpoch: Int64 = 621_355_968_000_000_000
  /// 1 January 1601, where Windows' file times begin.
  package static let fileEpoch: Int64 = 504_911_232_000_000_000
  /// 30 December 1899, day 0 of OLE Automation dates.
  package static let automationEpoch: Int64 = 599_264_352_000_000_000
}

extension DateTime {
  @inline(__always) package var ticks: Int64 { Int64(bitPattern: bits & 0x3FFF_FFFF_FFFF_FFFF) }

  package var kind: Kind {
    switch bits >> 62 {
    case 0: .unspecified
    case 1: .utc
    default: .local
    }
  }

  /// Whether this is the daylight one of two local times that read the same.
  package var isAmbiguousDaylight: Bool { bits >> 62 == 3 }

  /// The same ticks under another kind (`SpecifyKind`).
  package func with(kind: Kind) -> DateTime { DateTime(ticks: ticks, kind: kind) }

  /// Other ticks under the same kind; they must be within `Ticks.range`.
  func with(ticks: Int64) -> DateTime {
    DateTime(bits: UInt64(bitPattern: ticks) | bits & 0xC000_0000_0000_0000)
  }

  /// Days since 1 January of year 1.
  package var dayNumber: Int { Int(ticks / Ticks.perDay) }
  package var yearMonthDay: (year: Int, month: Int, day: Int) { Gregorian.parts(ofDay: dayNumber) }
  package var year: Int { yearMonthDay.year }
  package var month: Int { yearMonthDay.month }
  package var day: Int { yearMonthDay.day }
  package var hour: Int { Int(ticks / Ticks.perHour % 24) }
  package var minute: Int { Int(ticks / Ticks.perMinute % 60) }
  package var second: Int { Int(ticks / Ticks.perSecond % 60) }
  package var millisecond: Int { Int(ticks / Ticks.perMillisecond % 1000) }
  package var microsecond: Int { Int(ticks / Ticks.perMicrosecond % 1000) }
  package var nanosecond: Int { Int(ticks % 10) * 100 }
  /// Ticks within the second.
  package var fraction: Int { Int(ticks % Ticks.perSecond) }
  package var timeOfDay: TimeSpan { TimeSpan(ticks: ticks % Ticks.perDay) }
  /// Midnight of the day, of the same kind.
  package var date: DateTime { with(ticks: ticks - ticks % Ticks.perDay) }
  /// 0 for Sunday.
  package var dayOfWeek: Int { (dayNumber + 1) % 7 }
  package var dayOfYear: Int { dayNumber - Gregorian.dayNumber(year, 1, 1) + 1 }

  /// Order by ticks; kinds do not count (as in .NET).
  package static func compare(_ left: DateTime, _ right: DateTime) -> Int {
    left.ticks == right.ticks ? 0 : left.ticks < right.ticks ? -1 : 1
  }
}
