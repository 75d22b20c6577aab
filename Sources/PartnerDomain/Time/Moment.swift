/// A point in time, UTC: ticks of 100 ns since the start of the year 1, as .NET and the service count.
package struct Moment: Hashable, Comparable, Sendable {
  package let ticks: Int64

  package init(ticks: Int64) { self.ticks = ticks }

  /// Seconds and nanoseconds since 1970, as the system's clock gives them.
  package init(unixSeconds seconds: Int64, nanoseconds: Int64 = 0) {
    let whole = seconds.multipliedReportingOverflow(by: Self.ticksPerSecond)
    let sum = whole.partialValue.addingReportingOverflow(Self.unixEpoch + nanoseconds / 100)
    guard !whole.overflow, !sum.overflow else {
      ticks = seconds < 0 ? 0 : Self.last
      return
    }
    ticks = min(max(sum.partialValue, 0), Self.last)
  }

  package static let ticksPerSecond: Int64 = 10_000_000
  private static let unixEpoch: Int64 = 621_355_968_000_000_000
  /// The last tick of the year 9999.
  private static let last: Int64 = 3_155_378_975_999_999_999

  /// Whole seconds since 1970, negative before.
  package var unixSeconds: Int64 {
    ticks / Self.ticksPerSecond - Self.unixEpoch / Self.ticksPerSecond
  }

  /// The moment so many seconds later (earlier if negative), held within the years 1 to 9999.
  package func adding(seconds: Int64) -> Moment {
    let sum = unixSeconds.addingReportingOverflow(seconds)
    let whole = sum.overflow ? (seconds < 0 ? .min : .max) : sum.partialValue
    return Moment(unixSeconds: whole, nanoseconds: fraction * 100)
  }

  /// Ticks beyond the whole second.
  package var fraction: Int64 { ticks % Self.ticksPerSecond }

  package static func < (left: Moment, right: Moment) -> Bool { left.ticks < right.ticks }
}
