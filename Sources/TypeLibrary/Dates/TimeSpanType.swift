import Runtime

extension TypeEntry {
  static var timeSpan: TypeEntry {
    TypeEntry("System.TimeSpan") {
      new("(long ticks)") { (ticks: Int64) in TimeSpan(ticks: ticks) }
      new("(int hours, int minutes, int seconds)") { (hours: Int, minutes: Int, seconds: Int) in
        try TimeSpan(hours: Int64(hours), minutes: Int64(minutes), seconds: Int64(seconds))
      }
      new("(int days, int hours, int minutes, int seconds)") {
        (days: Int, hours: Int, minutes: Int, seconds: Int) in
        try TimeSpan(days: Int64(days), hours: Int64(hours), minutes: Int64(minutes), seconds: Int64(seconds))
      }
      new("(int days, int hours, int minutes, int seconds, int milliseconds)") {
        (days: Int, hours: Int, minutes: Int, seconds: Int, milliseconds: Int) in
        try TimeSpan(
          days: Int64(days), hours: Int64(hours), minutes: Int64(minutes), seconds: Int64(seconds),
          milliseconds: Int64(milliseconds))
      }
      spanParts
      making
      numberMembers("timespan")
      instance("timespan Add(timespan ts)") { (one: TimeSpan, two: TimeSpan) in try one.adding(two) }
      instance("timespan Subtract(timespan ts)") { (one: TimeSpan, two: TimeSpan) in try one.subtracting(two)
      }
      instance("timespan Negate()") { (span: TimeSpan) in try span.negated() }
      instance("timespan Duration()") { (span: TimeSpan) in try span.duration() }
      instance("timespan Multiply(double factor)") { (span: TimeSpan, factor: Double) in
        try span.multiplied(by: factor)
      }
      instance("timespan Divide(double divisor)") { (span: TimeSpan, divisor: Double) in
        try span.divided(by: divisor)
      }
      instance("double Divide(timespan ts)") { (span: TimeSpan, other: TimeSpan) in span.divided(by: other) }
      method("int Compare(timespan t1, timespan t2)") { (one: TimeSpan, two: TimeSpan) in
        one < two ? -1 : one == two ? 0 : 1
      }
      method("bool Equals(timespan t1, timespan t2)") { (one: TimeSpan, two: TimeSpan) in one == two }
      field("timespan Zero") { TimeSpan.zero }
      field("timespan MinValue") { TimeSpan.minimum }
      field("timespan MaxValue") { TimeSpan.maximum }
    }
  }

  @MemberList private static var spanParts: [MemberEntry] {
    property("int Days {get;}") { (span: TimeSpan) in span.days }
    property("int Hours {get;}") { (span: TimeSpan) in span.hours }
    property("int Minutes {get;}") { (span: TimeSpan) in span.minutes }
    property("int Seconds {get;}") { (span: TimeSpan) in span.seconds }
    property("int Milliseconds {get;}") { (span: TimeSpan) in span.milliseconds }
    property("int Microseconds {get;}") { (span: TimeSpan) in span.microseconds }
    property("int Nanoseconds {get;}") { (span: TimeSpan) in span.nanoseconds }
    property("long Ticks {get;}") { (span: TimeSpan) in span.ticks }
    property("double TotalDays {get;}") { (span: TimeSpan) in span.total(.days) }
    property("double TotalHours {get;}") { (span: TimeSpan) in span.total(.hours) }
    property("double TotalMinutes {get;}") { (span: TimeSpan) in span.total(.minutes) }
    property("double TotalSeconds {get;}") { (span: TimeSpan) in span.total(.seconds) }
    property("double TotalMilliseconds {get;}") { (span: TimeSpan) in span.total(.milliseconds) }
    property("double TotalMicroseconds {get;}") { (span: TimeSpan) in span.total(.microseconds) }
    property("double TotalNanoseconds {get;}") { (span: TimeSpan) in span.totalNanoseconds }
  }

  @MemberList private static var making: [MemberEntry] {
    method("timespan FromDays(double value)") { (count: Double) in try TimeSpan(count, .days) }
    method("timespan FromDays(int days)") { (count: Int) in try TimeSpan(days: Int64(count)) }
    method("timespan FromHours(double value)") { (count: Double) in try TimeSpan(count, .hours) }
    method("timespan FromHours(int hours)") { (count: Int) in try TimeSpan(hours: Int64(count)) }
    method("timespan FromMinutes(double value)") { (count: Double) in try TimeSpan(count, .minutes) }
    method("timespan FromMinutes(long minutes)") { (count: Int64) in try TimeSpan(minutes: count) }
    method("timespan FromSeconds(double value)") { (count: Double) in try TimeSpan(count, .seconds) }
    method("timespan FromSeconds(long seconds)") { (count: Int64) in try TimeSpan(seconds: count) }
    method("timespan FromMilliseconds(double value)") { (count: Double) in try TimeSpan(count, .milliseconds)
    }
    method("timespan FromMilliseconds(long milliseconds)") { (count: Int64) in
      try TimeSpan(milliseconds: count)
    }
    method("timespan FromMilliseconds(long milliseconds, long microseconds)") {
      (count: Int64, micro: Int64) in
      try TimeSpan(milliseconds: count, microseconds: micro)
    }
    method("timespan FromTicks(long value)") { (ticks: Int64) in TimeSpan(ticks: ticks) }
    statics("timespan Parse(string #)", for: ["s", "input, System.IFormatProvider formatProvider"]) { call in
      let culture = call.values.count > 1 ? Cultures.of(call[1], call.engine) : call.engine.culture
      return try SpanParser.parse(call.argument(0, as: ShellString.self), culture.dates).bridged
    }
    method("bool TryParse(string s, [ref] System.TimeSpan& result)") {
      (text: ShellString, out: OutArgument) in
      let span = try? SpanParser.parse(text, CultureInfo.unitedStates.dates)
      try out.set((span ?? .zero).bridged)
      return span != nil
    }
    staticCall("timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)") {
      call in
      try SpanExactParser.parse(
        call.argument(0, as: ShellString.self), call.argument(1, as: ShellString.self),
        Cultures.of(call[2], call.engine).dates
      ).bridged
    }
  }
}
