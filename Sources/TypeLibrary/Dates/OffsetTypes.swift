import Runtime

extension TypeEntry {
  static var dateTimeOffset: TypeEntry {
    TypeEntry("System.DateTimeOffset") {
      everyNew { call in try OffsetBodies.make(call) }
      offsetParts
      offsetArithmetic
      staticValue("Now") { DateTimeOffsetObject.now() }
      staticValue("UtcNow") { DateTimeOffsetObject.utcNow }
      staticValue("UnixEpoch") { try DateTimeOffsetObject(checked: DateTime.unixEpoch, offset: .zero) }
      staticValue("MinValue") { try DateTimeOffsetObject(checked: DateTime.minimum, offset: .zero) }
      staticValue("MaxValue") { try DateTimeOffsetObject(checked: DateTime.maximum, offset: .zero) }
      method("System.DateTimeOffset FromUnixTimeSeconds(long seconds)") { (seconds: Int64) in
        try OffsetBodies.fromUnix(seconds, ticks: 10_000_000)
      }
      method("System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)") { (milliseconds: Int64) in
        try OffsetBodies.fromUnix(milliseconds, ticks: 10_000)
      }
      everyStatic("Parse") { call in .object(try OffsetBodies.parse(call, upTo: call.values.count)) }
      everyStatic("TryParse") { call in
        try OffsetBodies.attempt(call) { try OffsetBodies.parse(call, upTo: $0) }
      }
      everyStatic("ParseExact") { call in .object(try OffsetBodies.parseExact(call, upTo: call.values.count))
      }
      everyStatic("TryParseExact") { call in
        try OffsetBodies.attempt(call) { try OffsetBodies.parseExact(call, upTo: $0) }
      }
      everyStatic("Compare") { call in
        .int(DateTime.compare(try OffsetBodies.utc(call[0]), try OffsetBodies.utc(call[1])))
      }
      everyStatic("Equals") { call in
        .bool(try OffsetBodies.utc(call[0]).ticks == OffsetBodies.utc(call[1]).ticks)
      }
      every("CompareTo") { call in
        .int(DateTime.compare(try OffsetBodies.utc(call.target), try OffsetBodies.utc(call[0])))
      }
      every("Equals") { call in
        guard let other = try? OffsetBodies.utc(call[0]) else { return .false }
        return .bool(try OffsetBodies.utc(call.target).ticks == other.ticks)
      }
      every("EqualsExact") { call in
        let (one, two) = (
          try call.target(as: DateTimeOffsetObject.self), try call.argument(0, as: DateTimeOffsetObject.self)
        )
        return .bool(one.utc.ticks == two.utc.ticks && one.offset.ticks == two.offset.ticks)
      }
      every("ToString") { call in try TextBodies.text(call) }
    }
  }

  @MemberList private static var offsetParts: [MemberEntry] {
    value("DateTime") { (moment: DateTimeOffsetObject) in moment.clock }
    value("UtcDateTime") { (moment: DateTimeOffsetObject) in moment.utc }
    value("LocalDateTime") { (moment: DateTimeOffsetObject) in moment.local() }
    value("Date") { (moment: DateTimeOffsetObject) in moment.clock.date }
    value("Offset") { (moment: DateTimeOffsetObject) in moment.offset }
    value("TotalOffsetMinutes") { (moment: DateTimeOffsetObject) in Int(moment.offset.ticks / 600_000_000) }
    value("TimeOfDay") { (moment: DateTimeOffsetObject) in moment.clock.timeOfDay }
    value("Ticks") { (moment: DateTimeOffsetObject) in moment.clock.ticks }
    value("UtcTicks") { (moment: DateTimeOffsetObject) in moment.utc.ticks }
    value("Year") { (moment: DateTimeOffsetObject) in moment.clock.year }
    value("Month") { (moment: DateTimeOffsetObject) in moment.clock.month }
    value("Day") { (moment: DateTimeOffsetObject) in moment.clock.day }
    value("Hour") { (moment: DateTimeOffsetObject) in moment.clock.hour }
    value("Minute") { (moment: DateTimeOffsetObject) in moment.clock.minute }
    value("Second") { (moment: DateTimeOffsetObject) in moment.clock.second }
    value("Millisecond") { (moment: DateTimeOffsetObject) in moment.clock.millisecond }
    value("Microsecond") { (moment: DateTimeOffsetObject) in moment.clock.microsecond }
    value("Nanosecond") { (moment: DateTimeOffsetObject) in moment.clock.nanosecond }
    value("DayOfYear") { (moment: DateTimeOffsetObject) in moment.clock.dayOfYear }
    value("DayOfWeek") { (moment: DateTimeOffsetObject) in
      DateParts.value("System.DayOfWeek", Int32(moment.clock.dayOfWeek))
    }
    instance("long ToUnixTimeSeconds()") { (moment: DateTimeOffsetObject) in
      OffsetBodies.unix(moment, ticks: 10_000_000)
    }
    instance("long ToUnixTimeMilliseconds()") { (moment: DateTimeOffsetObject) in
      OffsetBodies.unix(moment, ticks: 10_000)
    }
    instance("long ToFileTime()") { (moment: DateTimeOffsetObject) in try moment.utc.fileTime(in: .utc) }
  }

  @MemberList private static var offsetArithmetic: [MemberEntry] {
    for (name, unit) in OffsetBodies.units {
      every(name) { call in
        let count = try call.argument(0, as: Double.self)
        return .object(
          try call.target(as: DateTimeOffsetObject.self).changing { (date) throws(DateFault) in
            try date.adding(count, unit)
          })
      }
    }
    instance("System.DateTimeOffset AddMonths(int months)") { (moment: DateTimeOffsetObject, count: Int) in
      try moment.changing { (date) throws(DateFault) in try date.adding(months: count) }
    }
    instance("System.DateTimeOffset AddYears(int years)") { (moment: DateTimeOffsetObject, count: Int) in
      try moment.changing { (date) throws(DateFault) in try date.adding(years: count) }
    }
    instance("System.DateTimeOffset AddTicks(long ticks)") { (moment: DateTimeOffsetObject, ticks: Int64) in
      try moment.changing { (date) throws(DateFault) in try date.adding(ticks: ticks) }
    }
    every("Add") { call in
      let span = try call.argument(0, as: TimeSpan.self)
      return .object(
        try call.target(as: DateTimeOffsetObject.self).changing { (date) throws(DateFault) in
          try date.adding(ticks: span.ticks)
        })
    }
    every("Subtract") { call in
      let moment = try call.target(as: DateTimeOffsetObject.self)
      if case .span(let ticks) = call[0].base.payload {
        return .object(try moment.changing { (date) throws(DateFault) in try date.subtracting(ticks: ticks) })
      }
      return TimeSpan(ticks: moment.utc.ticks - (try OffsetBodies.utc(call[0])).ticks).bridged
    }
    instance("System.DateTimeOffset ToOffset(timespan offset)") {
      (moment: DateTimeOffsetObject, offset: TimeSpan) in try moment.to(offset: offset)
    }
    instance("System.DateTimeOffset ToUniversalTime()") { (moment: DateTimeOffsetObject) in
      try moment.to(offset: .zero)
    }
    instance("System.DateTimeOffset ToLocalTime()") { (moment: DateTimeOffsetObject) in try moment.toLocal() }
  }
}

/// `ToString` with a format, a provider, both or neither.
enum TextBodies {
  static func text(_ call: MethodArguments) throws -> Value {
    var format = ShellString.empty
    var provider = Value.null
    for (parameter, value) in zip(call.signature.parameters, call.values) {
      if parameter.type === TypeInfo.string {
        format = try ShellString.unwrap(value)
      } else {
        provider = value
      }
    }
    return .string(try NetText.of(call.target, format, provider, call.engine))
  }
}

private enum OffsetBodies {
  static let units: [(String, DateTime.Unit)] = [
    ("AddDays", .days), ("AddHours", .hours), ("AddMinutes", .minutes), ("AddSeconds", .seconds),
    ("AddMilliseconds", .milliseconds), ("AddMicroseconds", .microseconds),
  ]

  static func utc(_ value: Value) throws(ShellError) -> DateTime {
    try DateTimeOffsetObject.unwrap(value).utc
  }

  static func fromUnix(_ count: Int64, ticks: Int64) throws -> DateTimeOffsetObject {
    let limit = 62_135_596_800 * (10_000_000 / ticks)
    guard count >= -limit, count <= limit * 5 else {
      throw NetFault.outOfRange(
        "Valid values are between -62135596800 and 253402300799, inclusive.", parameter: "seconds")
    }
    return try DateTimeOffsetObject(checked: DateTime.unixEpoch.adding(ticks: count * ticks), offset: .zero)
  }

  static func unix(_ moment: DateTimeOffsetObject, ticks: Int64) -> Int64 {
    let distance = moment.utc.ticks - DateTime.unixEpoch.ticks
    return distance >= 0 ? distance / ticks : -((-distance + ticks - 1) / ticks)
  }

  static func make(_ call: MethodArguments) throws -> Value {
    if case .date(let bits) = call[0].base.payload {
      let date = DateTime(bits: bits)
      guard call.values.count > 1 else { return .object(try DateTimeOffsetObject(date)) }
      return .object(try DateTimeOffsetObject(date, offset: call.argument(1, as: TimeSpan.self)))
    }
    if case .long(let ticks) = call[0].base.payload {
      return .object(
        try DateTimeOffsetObject(
          checked: DateTime(checkedTicks: ticks), offset: call.argument(1, as: TimeSpan.self)))
    }
    var numbers: [Int] = []
    for value in call.values { if case .int(let number) = value.base.payload { numbers.append(Int(number)) } }
    guard numbers.count >= 6 else { throw MemberGap.method(call.type, call.signature.text) }
    let date = try DateTime(
      numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5],
      millisecond: numbers.count > 6 ? numbers[6] : 0, microsecond: numbers.count > 7 ? numbers[7] : 0)
    return .object(
      try DateTimeOffsetObject(checked: date, offset: call.argument(call.values.count - 1, as: TimeSpan.self))
    )
  }

  static func parse(_ call: MethodArguments, upTo end: Int) throws -> DateTimeOffsetObject {
    if call[0].isNull { throw NetFault.argumentNull("input") }
    let culture = end > 1 ? Cultures.of(call[1], call.engine) : call.engine.culture
    return try DateTimeOffsetObject.parse(
      call.argument(0, as: ShellString.self), culture.dates, styles(call, at: 2, end))
  }

  static func parseExact(_ call: MethodArguments, upTo end: Int) throws -> DateTimeOffsetObject {
    let formats =
      try call[1].isArray
      ? call.argument(1, as: [ShellString].self) : [call.argument(1, as: ShellString.self)]
    return try DateTimeOffsetObject.parse(
      call.argument(0, as: ShellString.self), anyOf: formats, Cultures.of(call[2], call.engine).dates,
      styles(call, at: 3, end))
  }

  static func attempt(_ call: MethodArguments, _ read: (Int) throws -> DateTimeOffsetObject) throws -> Value {
    let last = call.values.count - 1
    let found = try? read(last)
    let result = try found ?? DateTimeOffsetObject(checked: DateTime.minimum, offset: .zero)
    try call.argument(last, as: OutArgument.self).set(.object(result))
    return .bool(found != nil)
  }

  private static func styles(_ call: MethodArguments, at index: Int, _ end: Int) throws -> DateStyles {
    index < end ? DateStyles(rawValue: try call.argument(index, as: Int32.self)) : []
  }
}

extension Value {
  fileprivate var isArray: Bool { if case .array = base.payload { true } else { false } }
}
