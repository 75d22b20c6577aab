import PartnerDomain
import Runtime

extension Value {
  /// A moment as .NET's DateTimeOffset, UTC; both count ticks from the year 1.
  static func moment(_ moment: Moment) -> Value {
    let clock = DateTime(ticks: moment.ticks)
    // Zero offset fits every clock time.
    return (try? DateTimeOffsetObject(checked: clock, offset: TimeSpan(ticks: 0))).map { .object($0) }
      ?? .null
  }
}
