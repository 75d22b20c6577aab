/// A .NET TimeSpan: a signed number of ticks of 100 ns.
package struct TimeSpan: Equatable, Comparable, Sendable {
  package let ticks: Int64

  @inline(__always)
  package init(ticks: Int64) { self.ticks = ticks }

  package static let zero = TimeSpan(ticks: 0)
  package static let minimum = TimeSpan(ticks: .min)
  package static let maximum = TimeSpan(ticks: .max)

  package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.ticks < right.ticks }
}

extension TimeSpan {
  /// A span of its parts, each of any size and sign.
  ///
  /// Throws if the whole does not fit.
  package init(
    days: Int64 = 0, hours: Int64 = 0, minutes: Int64 = 0, seconds: Int64 = 0, milliseconds: Int64 = 0,
    microseconds: Int64 = 0
  ) throws(DateFault) {
    var sum: Int64 = 0
    let parts = [
      (days, Ticks.perDay), (hours, Ticks.perHour), (minutes, Ticks.perMinute), (seconds, Ticks.perSecond),
      (milliseconds, Ticks.perMillisecond), (microseconds, Ticks.perMicrosecond),
    ]
    for (count, length) in parts {
      let (product, tooLarge) = count.multipliedReportingOverflow(by: length)
      let (total, overflow) = sum.addingReportingOverflow(product)
      guard !tooLarge, !overflow else { throw .spanTooLongArgument }
      sum = total
    }
    ticks = sum
  }

  /// A count of units, a fraction of a tick cut off (`FromDays` and its like).
  ///
  /// Throws if it is not a number or too long.
  package init(_ count: Double, _ unit: DateTime.Unit) throws(DateFault) {
    guard !count.isNaN else { throw .spanNotANumber }
    try self.init(doubleTicks: count * Double(unit.rawValue))
  }

  private init(doubleTicks: Double) throws(DateFault) {
    // The largest Int64 is not a Double; its neighbour above counts as it.
    if doubleTicks == 0x1p63 {
      self = .maximum
      return
    }
    guard doubleTicks >= -0x1p63, doubleTicks < 0x1p63 else { throw .spanTooLong }
    ticks = Int64(doubleTicks)
  }

  package var days: Int { Int(ticks / Ticks.perDay) }
  package var hours: Int { Int(ticks / Ticks.perHour % 24) }
  package var minutes: Int { Int(ticks / Ticks.perMinute % 60) }
  package var seconds: Int { Int(ticks / Ticks.perSecond % 60) }
  package var milliseconds: Int { Int(ticks / Ticks.perMillisecond % 1000) }
  package var microseconds: Int { Int(ticks / Ticks.perMicrosecond % 1000) }
  package var nanoseconds: Int { Int(ticks % 10) * 100 }

  /// The whole span in a unit (`TotalDays` and its like).
  package func total(_ unit: DateTime.Unit) -> Double {
    guard unit == .milliseconds else { return Double(ticks) / Double(unit.rawValue) }
    // .NET keeps milliseconds within what an Int64 of ticks can hold.
    return min(max(Double(ticks) / 10_000, -922_337_203_685_477), 922_337_203_685_477)
  }

  package var totalNanoseconds: Double { Double(ticks) * 100 }

  /// The sum.
  ///
  /// Throws if it does not fit.
  package func adding(_ other: TimeSpan) throws(DateFault) -> TimeSpan {
    let (sum, overflow) = ticks.addingReportingOverflow(other.ticks)
    guard !overflow else { throw .spanTooLong }
    return TimeSpan(ticks: sum)
  }

  /// The difference.
  ///
  /// Throws if it does not fit.
  package func subtracting(_ other: TimeSpan) throws(DateFault) -> TimeSpan {
    let (difference, overflow) = ticks.subtractingReportingOverflow(other.ticks)
    guard !overflow else { throw .spanTooLong }
    return TimeSpan(ticks: difference)
  }

  /// The same length the other way.
  ///
  /// Throws for the minimum, which has no counterpart.
  package func negated() throws(DateFault) -> TimeSpan {
    guard ticks != .min else { throw .negatedMinimum }
    return TimeSpan(ticks: -ticks)
  }

  /// The length without sign.
  ///
  /// Throws for the minimum.
  package func duration() throws(DateFault) -> TimeSpan {
    guard ticks != .min else { throw .durationOfMinimum }
    return TimeSpan(ticks: abs(ticks))
  }

  /// The span times a factor, to the nearest tick.
  ///
  /// Throws if it is not a number or too long.
  package func multiplied(by factor: Double) throws(DateFault) -> TimeSpan {
    guard !factor.isNaN else { throw .factorNotANumber("factor") }
    return try TimeSpan(doubleTicks: (Double(ticks) * factor).rounded(.toNearestOrEven))
  }

  /// The span divided, to the nearest tick.
  ///
  /// Throws if the divisor is not a number or the result too long.
  package func divided(by divisor: Double) throws(DateFault) -> TimeSpan {
    guard !divisor.isNaN else { throw .factorNotANumber("divisor") }
    return try TimeSpan(doubleTicks: (Double(ticks) / divisor).rounded(.toNearestOrEven))
  }

  /// How often another span goes into this one.
  package func divided(by other: TimeSpan) -> Double { Double(ticks) / Double(other.ticks) }
}
