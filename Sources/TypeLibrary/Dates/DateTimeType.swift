import Runtime

extension TypeEntry {
  static var dateTime: TypeEntry {
    TypeEntry("System.DateTime") {
      constructors
      parts
      adding
      reading
      numberMembers("datetime")
      staticProperty("datetime Now {get;}") { DateTime.now(in: .local) }
      staticProperty("datetime UtcNow {get;}") { DateTime.utcNow }
      staticProperty("datetime Today {get;}") { DateTime.now(in: .local).date }
      field("datetime MinValue") { DateTime.minimum }
      field("datetime MaxValue") { DateTime.maximum }
      field("datetime UnixEpoch") { DateTime.unixEpoch }
      method("int DaysInMonth(int year, int month)") { (year: Int, month: Int) in
        try DateTime.daysInMonth(year, month)
      }
      method("bool IsLeapYear(int year)") { (year: Int) in try DateTime.isLeapYear(year) }
      method("int Compare(datetime t1, datetime t2)") { (one: DateTime, two: DateTime) in
        DateTime.compare(one, two)
      }
      method("bool Equals(datetime t1, datetime t2)") { (one: DateTime, two: DateTime) in
        one.ticks == two.ticks
      }
      method("datetime SpecifyKind(datetime value, System.DateTimeKind kind)") {
        (date: DateTime, kind: Int32) in
        date.with(kind: DateTime.Kind(rawValue: kind) ?? .unspecified)
      }
      method("datetime FromOADate(double d)") { (days: Double) in try DateTime.fromAutomationDate(days) }
      method("datetime FromFileTimeUtc(long fileTime)") { (time: Int64) in try DateTime.fromFileTime(time) }
      method("datetime FromFileTime(long fileTime)") { (time: Int64) in
        try DateTime.fromFileTime(time).toLocal()
      }
      method("datetime FromBinary(long dateData)") { (bits: Int64) in
        try DateTime.fromBinary(bits, in: .local)
      }
      instance("long ToBinary()") { (date: DateTime) in date.binary(in: .local) }
      instance("long ToFileTime()") { (date: DateTime) in try date.fileTime(in: .local) }
      instance("long ToFileTimeUtc()") { (date: DateTime) in try date.fileTime(in: .utc) }
      instance("double ToOADate()") { (date: DateTime) in try date.automationDate() }
      instance("datetime ToUniversalTime()") { (date: DateTime) in date.toUniversal() }
      instance("datetime ToLocalTime()") { (date: DateTime) in date.toLocal() }
      instance("bool IsDaylightSavingTime()") { (date: DateTime) in
        TimeZone.local.offset(ofLocal: date).isDaylight
      }
      text("ToShortDateString", "d")
      text("ToLongDateString", "D")
      text("ToShortTimeString", "t")
      text("ToLongTimeString", "T")
    }
  }

  private static func text(_ name: String, _ format: String) -> MemberEntry {
    instanceCall("string \(name)()") { call in
      .string(try NetText.of(call.target, .from(format), .null, call.engine))
    }
  }

  @MemberList private static var constructors: [MemberEntry] {
    new("(long ticks)") { (ticks: Int64) in try DateTime(checkedTicks: ticks) }
    new("(long ticks, System.DateTimeKind kind)") { (ticks: Int64, kind: Int32) in
      try DateTime(checkedTicks: ticks, kind: DateTime.Kind(rawValue: kind) ?? .unspecified)
    }
    new("(int year, int month, int day)") { (year: Int, month: Int, day: Int) in
      try DateTime(year, month, day)
    }
    new("(int year, int month, int day, int hour, int minute, int second)") {
      (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) in
      try DateTime(year, month, day, hour, minute, second)
    }
    for text in DateParts.constructors { DateParts.constructor(text) }
  }

  @MemberList private static var parts: [MemberEntry] {
    property("int Year {get;}") { (date: DateTime) in date.year }
    property("int Month {get;}") { (date: DateTime) in date.month }
    property("int Day {get;}") { (date: DateTime) in date.day }
    property("int Hour {get;}") { (date: DateTime) in date.hour }
    property("int Minute {get;}") { (date: DateTime) in date.minute }
    property("int Second {get;}") { (date: DateTime) in date.second }
    property("int Millisecond {get;}") { (date: DateTime) in date.millisecond }
    property("int Microsecond {get;}") { (date: DateTime) in date.microsecond }
    property("int Nanosecond {get;}") { (date: DateTime) in date.nanosecond }
    property("int DayOfYear {get;}") { (date: DateTime) in date.dayOfYear }
    property("long Ticks {get;}") { (date: DateTime) in date.ticks }
    property("datetime Date {get;}") { (date: DateTime) in date.date }
    property("timespan TimeOfDay {get;}") { (date: DateTime) in date.timeOfDay }
    property("System.DayOfWeek DayOfWeek {get;}") { (date: DateTime) in
      DateParts.value("System.DayOfWeek", Int32(date.dayOfWeek))
    }
    property("System.DateTimeKind Kind {get;}") { (date: DateTime) in
      DateParts.value("System.DateTimeKind", date.kind.rawValue)
    }
  }

  @MemberList private static var adding: [MemberEntry] {
    instance("datetime Add(timespan value)") { (date: DateTime, span: TimeSpan) in
      try date.adding(ticks: span.ticks)
    }
    instance("datetime Subtract(timespan value)") { (date: DateTime, span: TimeSpan) in
      try date.subtracting(ticks: span.ticks)
    }
    instance("timespan Subtract(datetime value)") { (date: DateTime, other: DateTime) in
      date.subtracting(other)
    }
    instance("datetime AddDays(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .days)
    }
    instance("datetime AddHours(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .hours)
    }
    instance("datetime AddMinutes(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .minutes)
    }
    instance("datetime AddSeconds(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .seconds)
    }
    instance("datetime AddMilliseconds(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .milliseconds)
    }
    instance("datetime AddMicroseconds(double value)") { (date: DateTime, count: Double) in
      try date.adding(count, .microseconds)
    }
    instance("datetime AddTicks(long value)") { (date: DateTime, ticks: Int64) in
      try date.adding(ticks: ticks)
    }
    instance("datetime AddMonths(int months)") { (date: DateTime, months: Int) in
      try date.adding(months: months)
    }
    instance("datetime AddYears(int value)") { (date: DateTime, years: Int) in try date.adding(years: years) }
  }

  @MemberList private static var reading: [MemberEntry] {
    statics(
      "datetime Parse(string s#)",
      for: [
        "", ", System.IFormatProvider provider",
        ", System.IFormatProvider provider, System.Globalization.DateTimeStyles styles",
      ]
    ) { call in try DateParts.parse(call, upTo: call.values.count).bridged }
    statics(
      "bool TryParse(string s#, [ref] System.DateTime& result)",
      for: [
        "", ", System.IFormatProvider provider",
        ", System.IFormatProvider provider, System.Globalization.DateTimeStyles styles",
      ]
    ) { call in
      let last = call.values.count - 1
      let date = try? DateParts.parse(call, upTo: last)
      try call.argument(last, as: OutArgument.self).set((date ?? .minimum).bridged)
      return .bool(date != nil)
    }
    statics(
      "datetime ParseExact(string s, #)",
      for: [
        "string format, System.IFormatProvider provider",
        "string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles style",
        "string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles style",
      ]
    ) { call in try DateParts.parseExact(call, upTo: call.values.count).bridged }
    statics(
      "bool TryParseExact(string s, #, System.IFormatProvider provider, System.Globalization.DateTimeStyles style, "
        + "[ref] System.DateTime& result)", for: ["string format", "string[] formats"]
    ) { call in
      let date = try? DateParts.parseExact(call, upTo: 4)
      try call.argument(4, as: OutArgument.self).set((date ?? .minimum).bridged)
      return .bool(date != nil)
    }
  }
}

/// Bodies that dates share.
enum DateParts {
  static let constructors = [
    "(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)",
    "(int year, int month, int day, int hour, int minute, int second, int millisecond)",
    "(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)",
    "(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)",
    "(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, "
      + "System.DateTimeKind kind)",
  ]

  static func constructor(_ text: String) -> MemberEntry {
    .call(.constructor, isStatic: true, text) { call in
      var numbers: [Int] = []
      var kind = DateTime.Kind.unspecified
      for value in call.values {
        if case .enumeration(_, let number) = value.payload {
          kind = DateTime.Kind(rawValue: number) ?? .unspecified
        } else {
          numbers.append(try Int.unwrap(value))
        }
      }
      return try DateTime(
        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5],
        millisecond: numbers.count > 6 ? numbers[6] : 0, microsecond: numbers.count > 7 ? numbers[7] : 0,
        kind: kind
      ).bridged
    }
  }

  static func value(_ type: String, _ number: Int32) -> Value {
    guard let type = TypeTable.find(type) else { return .int(number) }
    return Value(.enumeration(type.number, number))
  }

  static func parse(_ call: MethodArguments, upTo end: Int) throws -> DateTime {
    if call[0].isNull { throw NetFault.argumentNull("s") }
    let culture = end > 1 ? Cultures.of(call[1], call.engine) : call.engine.culture
    return try DateParser.parse(
      call.argument(0, as: ShellString.self), culture.dates, styles(call, at: 2, end))
  }

  static func parseExact(_ call: MethodArguments, upTo end: Int) throws -> DateTime {
    let text = try call.argument(0, as: ShellString.self)
    let culture = Cultures.of(call[2], call.engine).dates
    let styles = try styles(call, at: 3, end)
    if case .array = call[1].payload {
      return try ExactDateParser.parse(text, anyOf: call.argument(1, as: [ShellString].self), culture, styles)
    }
    return try ExactDateParser.parse(text, call.argument(1, as: ShellString.self), culture, styles)
  }

  private static func styles(_ call: MethodArguments, at index: Int, _ end: Int) throws -> DateStyles {
    index < end ? DateStyles(rawValue: try call.argument(index, as: Int32.self)) : []
  }
}
