import Runtime

extension TypeEntry {
  static var dateOnly: TypeEntry {
    TypeEntry("System.DateOnly") {
      newCall("(int year, int month, int day)") { call in
        .object(
          try DateOnlyObject(
            call.argument(0, as: Int.self), call.argument(1, as: Int.self), call.argument(2, as: Int.self)))
      }
      method("System.DateOnly FromDateTime(datetime dateTime)") { (date: DateTime) in DateOnlyObject(date) }
      method("System.DateOnly FromDayNumber(int dayNumber)") { (day: Int) in
        try DateOnlyObject(checkedDay: day)
      }
      everyStatic("Parse") { call in .object(try DayBodies.date(call)) }
      everyStatic("ParseExact") { call in .object(try DayBodies.exactDate(call, upTo: call.values.count)) }
      everyStatic("TryParse") { call in
        try DayBodies.attempt(call, DateOnlyObject(day: 0)) { _ in try DayBodies.date(call) }
      }
      everyStatic("TryParseExact") { call in
        try DayBodies.attempt(call, DateOnlyObject(day: 0)) { try DayBodies.exactDate(call, upTo: $0) }
      }
      staticValue("MinValue") { DateOnlyObject(DateTime.minimum) }
      staticValue("MaxValue") { DateOnlyObject(DateTime.maximum) }
      value("Year") { (day: DateOnlyObject) in day.midnight.year }
      value("Month") { (day: DateOnlyObject) in day.midnight.month }
      value("Day") { (day: DateOnlyObject) in day.midnight.day }
      value("DayNumber") { (day: DateOnlyObject) in day.dayNumber }
      value("DayOfYear") { (day: DateOnlyObject) in day.midnight.dayOfYear }
      value("DayOfWeek") { (day: DateOnlyObject) in
        DateParts.value("System.DayOfWeek", Int32(day.midnight.dayOfWeek))
      }
      instance("System.DateOnly AddDays(int value)") { (day: DateOnlyObject, count: Int) in
        try day.adding(days: count)
      }
      instance("System.DateOnly AddMonths(int value)") { (day: DateOnlyObject, count: Int) in
        try day.adding(months: count)
      }
      instance("System.DateOnly AddYears(int value)") { (day: DateOnlyObject, count: Int) in
        try day.adding(years: count)
      }
      every("ToDateTime") { call in
        let kind = call.values.count > 1 ? DateTime.Kind(rawValue: try call.argument(1, as: Int32.self)) : nil
        return try call.target(as: DateOnlyObject.self).date(
          at: call.argument(0, as: TimeOnlyObject.self), kind: kind ?? .unspecified
        ).bridged
      }
      every("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        return .int(
          (try call.target(as: DateOnlyObject.self).dayNumber
            - call.argument(0, as: DateOnlyObject.self).dayNumber)
            .signum())
      }
      every("Equals") { call in .bool(try Equals.same(call.target, call[0], call.engine)) }
      every("ToString") { call in try TextBodies.text(call) }
      every("ToLongDateString") { call in .string(try NetText.of(call.target, .from("D"), .null, call.engine))
      }
      every("ToShortDateString") { call in
        .string(try NetText.of(call.target, .from("d"), .null, call.engine))
      }
    }
  }

  static var timeOnly: TypeEntry {
    TypeEntry("System.TimeOnly") {
      everyNew { call in
        if case .long(let ticks) = call[0].base.payload {
          return .object(try TimeOnlyObject(checkedTicks: ticks))
        }
        var numbers = try call.values.map { try Int.unwrap($0) }
        numbers += [Int](repeating: 0, count: 5 - numbers.count)
        let date = try DateTime(
          1, 1, 1, numbers[0], numbers[1], numbers[2], millisecond: numbers[3], microsecond: numbers[4])
        return .object(TimeOnlyObject(date))
      }
      method("System.TimeOnly FromDateTime(datetime dateTime)") { (date: DateTime) in TimeOnlyObject(date) }
      method("System.TimeOnly FromTimeSpan(timespan timeSpan)") { (span: TimeSpan) in
        try TimeOnlyObject(checkedTicks: span.ticks)
      }
      everyStatic("Parse") { call in .object(try DayBodies.time(call)) }
      everyStatic("ParseExact") { call in .object(try DayBodies.exactTime(call, upTo: call.values.count)) }
      everyStatic("TryParse") { call in
        try DayBodies.attempt(call, TimeOnlyObject(DateTime.minimum)) { _ in try DayBodies.time(call) }
      }
      everyStatic("TryParseExact") { call in
        try DayBodies.attempt(call, TimeOnlyObject(DateTime.minimum)) {
          try DayBodies.exactTime(call, upTo: $0)
        }
      }
      staticValue("MinValue") { TimeOnlyObject(DateTime.minimum) }
      staticValue("MaxValue") { TimeOnlyObject(DateTime.maximum) }
      value("Hour") { (time: TimeOnlyObject) in time.date.hour }
      value("Minute") { (time: TimeOnlyObject) in time.date.minute }
      value("Second") { (time: TimeOnlyObject) in time.date.second }
      value("Millisecond") { (time: TimeOnlyObject) in time.date.millisecond }
      value("Microsecond") { (time: TimeOnlyObject) in time.date.microsecond }
      value("Nanosecond") { (time: TimeOnlyObject) in time.date.nanosecond }
      value("Ticks") { (time: TimeOnlyObject) in time.ticks }
      every("Add") { call in try DayBodies.add(call, call.argument(0, as: TimeSpan.self).ticks) }
      every("AddHours") { call in
        try DayBodies.add(call, Int64(call.argument(0, as: Double.self) * 36_000_000_000))
      }
      every("AddMinutes") { call in
        try DayBodies.add(call, Int64(call.argument(0, as: Double.self) * 600_000_000))
      }
      every("ToTimeSpan") { call in TimeSpan(ticks: try call.target(as: TimeOnlyObject.self).ticks).bridged }
      instance("bool IsBetween(System.TimeOnly start, System.TimeOnly end)") {
        (time: TimeOnlyObject, start: TimeOnlyObject, end: TimeOnlyObject) in time.isBetween(start, end)
      }
      every("CompareTo") { call in
        if call[0].isNull { return .int(1) }
        let (one, two) = (
          try call.target(as: TimeOnlyObject.self).ticks, try call.argument(0, as: TimeOnlyObject.self).ticks
        )
        return .int(one < two ? -1 : one > two ? 1 : 0)
      }
      every("Equals") { call in .bool(try Equals.same(call.target, call[0], call.engine)) }
      every("ToString") { call in try TextBodies.text(call) }
      every("ToLongTimeString") { call in .string(try NetText.of(call.target, .from("T"), .null, call.engine))
      }
      every("ToShortTimeString") { call in
        .string(try NetText.of(call.target, .from("t"), .null, call.engine))
      }
    }
  }

  static var timeZoneInfo: TypeEntry {
    TypeEntry("System.TimeZoneInfo") {
      staticValue("Utc") { TimeZoneObject(.utc) }
      staticValue("Local") { TimeZoneObject(.local) }
      everyStatic("FindSystemTimeZoneById") { call in
        .object(TimeZoneObject(try TimeZone.find(id: call.argument(0, as: String.self))))
      }
      everyStatic("TryFindSystemTimeZoneById") { call in
        let zone = try? TimeZone.find(id: call.argument(0, as: String.self))
        try call.argument(1, as: OutArgument.self).set(zone.map { .object(TimeZoneObject($0)) } ?? .null)
        return .bool(zone != nil)
      }
      everyStatic("GetSystemTimeZones") { _ in
        LanguageTypes.collection(TimeZone.all.map { .object(TimeZoneObject($0)) }, of: "System.TimeZoneInfo")
      }
      everyStatic("ClearCachedData") { _ in .nothing }
      everyStatic("ConvertTimeToUtc") { call in
        let date = try call.argument(0, as: DateTime.self)
        guard call.values.count > 1 else { return date.toUniversal().bridged }
        let zone = try call.argument(1, as: TimeZoneObject.self).zone
        return try TimeZone.convert(date, from: zone, to: .utc).with(kind: .utc).bridged
      }
      everyStatic("ConvertTimeFromUtc") { call in
        let date = try call.argument(0, as: DateTime.self).with(kind: .utc)
        return try TimeZone.convert(date, from: .utc, to: call.argument(1, as: TimeZoneObject.self).zone)
          .bridged
      }
      everyStatic("ConvertTime") { call in
        let target = try call.argument(call.values.count - 1, as: TimeZoneObject.self).zone
        return try DayBodies.convert(
          call, source: call.values.count > 2 ? call.argument(1, as: TimeZoneObject.self).zone : nil, target)
      }
      everyStatic("ConvertTimeBySystemTimeZoneId") { call in
        let target = try TimeZone.find(id: call.argument(call.values.count - 1, as: String.self))
        let source = try call.values.count > 2 ? TimeZone.find(id: call.argument(1, as: String.self)) : nil
        return try DayBodies.convert(call, source: source, target)
      }
      value("Id") { (object: TimeZoneObject) in object.zone.id }
      value("DisplayName") { (object: TimeZoneObject) in object.zone.names.display }
      value("StandardName") { (object: TimeZoneObject) in object.zone.names.standard }
      value("DaylightName") { (object: TimeZoneObject) in object.zone.names.daylight }
      value("BaseUtcOffset") { (object: TimeZoneObject) in object.zone.baseOffset }
      value("SupportsDaylightSavingTime") { (object: TimeZoneObject) in object.zone.hasDaylight }
      value("HasIanaId") { (_: TimeZoneObject) in true }
      every("GetUtcOffset") { call in TimeSpan(ticks: try DayBodies.offset(call).ticks).bridged }
      every("IsDaylightSavingTime") { call in .bool(try DayBodies.offset(call).isDaylight) }
      every("ToString") { call in .string(try call.target(as: TimeZoneObject.self).zone.names.display) }
    }
  }
}

private enum DayBodies {
  static func date(_ call: MethodArguments) throws -> DateOnlyObject {
    if call[0].isNull { throw NetFault.argumentNull("s") }
    return try DateOnlyObject.parse(call.argument(0, as: ShellString.self), culture(call))
  }

  static func time(_ call: MethodArguments) throws -> TimeOnlyObject {
    if call[0].isNull { throw NetFault.argumentNull("s") }
    return try TimeOnlyObject.parse(call.argument(0, as: ShellString.self), culture(call))
  }

  static func exactDate(_ call: MethodArguments, upTo end: Int) throws -> DateOnlyObject {
    try DateOnlyObject.parse(call.argument(0, as: ShellString.self), anyOf: formats(call), culture(call))
  }

  static func exactTime(_ call: MethodArguments, upTo end: Int) throws -> TimeOnlyObject {
    try TimeOnlyObject.parse(call.argument(0, as: ShellString.self), anyOf: formats(call), culture(call))
  }

  private static func formats(_ call: MethodArguments) throws -> [ShellString] {
    if case .array = call[1].base.payload { return try call.argument(1, as: [ShellString].self) }
    return [try call.argument(1, as: ShellString.self)]
  }

  /// The culture of a provider among the arguments.
  private static func culture(_ call: MethodArguments) -> CultureDates {
    let index = call.signature.parameters.firstIndex { $0.name == "provider" }
    return (index.map { Cultures.of(call[$0], call.engine) } ?? call.engine.culture).dates
  }

  static func attempt(_ call: MethodArguments, _ zero: HeapObject, _ read: (Int) throws -> HeapObject) throws
    -> Value
  {
    let last = call.values.count - 1
    let found = try? read(last)
    try call.argument(last, as: OutArgument.self).set(.object(found ?? zero))
    return .bool(found != nil)
  }

  static func add(_ call: MethodArguments, _ ticks: Int64) throws -> Value {
    let (time, days) = try call.target(as: TimeOnlyObject.self).adding(TimeSpan(ticks: ticks))
    if call.values.count > 1 { try call.argument(1, as: OutArgument.self).set(.int(days)) }
    return .object(time)
  }

  static func offset(_ call: MethodArguments) throws -> TimeZone.Offset {
    let zone = try call.target(as: TimeZoneObject.self).zone
    if case .date(let bits) = call[0].base.payload {
      let date = DateTime(bits: bits)
      if date.kind == .utc { return zone.offset(atUTC: date.ticks) }
      if date.kind == .local { return zone.offset(atUTC: date.toUniversal().ticks) }
      return zone.offset(ofLocal: date)
    }
    return zone.offset(atUTC: try call.argument(0, as: DateTimeOffsetObject.self).utc.ticks)
  }

  static func convert(_ call: MethodArguments, source: TimeZone?, _ target: TimeZone) throws -> Value {
    guard case .date(let bits) = call[0].base.payload else {
      let moment = try call.argument(0, as: DateTimeOffsetObject.self)
      return .object(try moment.to(offset: TimeSpan(ticks: target.offset(atUTC: moment.utc.ticks).ticks)))
    }
    let date = DateTime(bits: bits)
    guard let source else { return try TimeZone.convert(date, to: target).bridged }
    return try TimeZone.convert(date, from: source, to: target).bridged
  }
}
