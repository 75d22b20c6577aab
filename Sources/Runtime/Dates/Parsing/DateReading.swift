/// What was found in a text so far, and how it becomes a date.
struct DateReading {
  struct Found: OptionSet {
    let rawValue: UInt16
    static let year = Found(rawValue: 1)
    static let month = Found(rawValue: 2)
    static let day = Found(rawValue: 4)
    static let hour = Found(rawValue: 8)
    static let minute = Found(rawValue: 16)
    static let second = Found(rawValue: 32)
    static let time = Found(rawValue: 64)
    static let date = Found(rawValue: 128)
    static let zone = Found(rawValue: 256)
    /// The zone was named as UTC (`Z`, `GMT`).
    static let utc = Found(rawValue: 512)
    /// The year is this year's, for want of one.
    static let yearByDefault = Found(rawValue: 1024)
    /// `r` and `u` of a DateTimeOffset, whose quoted `GMT` and `Z` say that the date is UTC.
    static let rfcPattern = Found(rawValue: 2048)
    static let utcPattern = Found(rawValue: 4096)
  }

  let text: Units
  let styles: DateStyles
  let zone: TimeZone
  /// Whether a DateTimeOffset is read, which keeps the offset instead of going to local time.
  let keepsOffset: Bool

  var year = -1
  var month = -1
  var day = -1
  var hour = 0
  var minute = 0
  var second = 0
  /// Of a second; below zero if there was none.
  var fraction = -1.0
  var offset: Int64 = 0
  var found: Found = []

  var notRecognized: DateFault { .notRecognized(text.string) }

  mutating func set(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard Gregorian.isValid(year, month, day) else { return false }
    (self.year, self.month, self.day) = (year, month, day)
    return true
  }

  /// The present as the text's own zone has it.
  var now: DateTime {
    if keepsOffset {
      if found.contains(.zone) {
        let now = DateTime.utcNow.ticks + offset
        return DateTime(ticks: min(max(now, 0), Ticks.range.upperBound))
      }
      if styles.contains(.assumeUniversal) { return .utcNow }
    }
    return .now(in: zone)
  }

  /// Parts that were not found become those of today, or the first of their kind.
  mutating func fillIn() throws(DateFault) {
    let isPartial = month != -1 || day != -1
    let lacksYear = year == -1 || found.contains(.yearByDefault)
    if keepsOffset, isPartial, lacksYear, found.contains(.zone) { throw .incompleteDate(text.string) }
    if year == -1, month == -1, day == -1 {
      (year, month, day) = styles.contains(.noCurrentDateDefault) ? (1, 1, 1) : now.yearMonthDay
    }
    if year == -1 { year = now.year }
    if month == -1 { month = 1 }
    if day == -1 { day = 1 }
    if hour == -1 { hour = 0 }
    if minute == -1 { minute = 0 }
    if second == -1 { second = 0 }
  }

  /// The date of the parts, its weekday checked.
  ///
  /// Throws if there is no such date.
  func date(dayOfWeek: Int) throws(DateFault) -> DateTime {
    guard var date = DateTime.make(year, month, day, hour, minute, second) else {
      throw .unsupportedByCalendar(text.string)
    }
    if fraction > 0 {
      let ticks = date.ticks + Int64((fraction * 10_000_000).rounded(.toNearestOrEven))
      guard Ticks.range.contains(ticks) else { throw notRecognized }
      date = DateTime(ticks: ticks)
    }
    guard dayOfWeek == -1 || dayOfWeek == date.dayOfWeek else { throw .wrongDayOfWeek(text.string) }
    return date
  }
}
