import Runtime

extension TypeEntry {
  static var isoWeek: TypeEntry {
    TypeEntry("System.Globalization.ISOWeek") {
      everyStatic("GetWeekOfYear") { call in
        .int(WeekDates.week(try call.argument(0, as: DateTime.self)).week)
      }
      everyStatic("GetYear") { call in .int(WeekDates.week(try call.argument(0, as: DateTime.self)).year) }
      everyStatic("GetWeeksInYear") { call in
        .int(WeekDates.week(try DateTime(call.argument(0, as: Int.self), 12, 28)).week)
      }
      everyStatic("GetYearStart") { call in try WeekDates.start(of: call.argument(0, as: Int.self)).bridged }
      everyStatic("GetYearEnd") { call in
        try WeekDates.start(of: call.argument(0, as: Int.self) + 1).adding(-1, .days).bridged
      }
      everyStatic("ToDateTime") { call in
        let start = try WeekDates.start(of: call.argument(0, as: Int.self))
        let weekday = Int(try call.argument(2, as: Int32.self))
        let days = (try call.argument(1, as: Int.self) - 1) * 7 + (weekday == 0 ? 6 : weekday - 1)
        return try start.adding(Double(days), .days).bridged
      }
    }
  }

  static var stringInfo: TypeEntry {
    TypeEntry("System.Globalization.StringInfo") {
      everyNew { call in
        StringInfoObject(call.values.isEmpty ? .empty : try call.argument(0, as: ShellString.self)).value
      }
      value("LengthInTextElements") { (info: StringInfoObject) in info.elements.count }
      value("String") { (info: StringInfoObject) in info.string }
      every("SubstringByTextElements") { call in
        let elements = try call.target(as: StringInfoObject.self).elements
        let start = try call.argument(0, as: Int.self)
        let count = call.values.count > 1 ? try call.argument(1, as: Int.self) : elements.count - start
        guard start >= 0, count >= 0, start + count <= elements.count else {
          throw NetFault.outOfRange(
            "Specified argument was out of the range of valid values.", parameter: "startingTextElement")
        }
        return .string(elements[start..<start + count].joined())
      }
      everyStatic("GetNextTextElement") { call in
        let info = StringInfoObject(try call.argument(0, as: ShellString.self))
        return .string(info.elements.first ?? "")
      }
      everyStatic("GetTextElementEnumerator") { call in
        let elements = StringInfoObject(try call.argument(0, as: ShellString.self)).elements
        return SequenceObject(of: call.signature.returns) { _ in elements.map { .string($0) } }.value
      }
      everyStatic("ParseCombiningCharacters") { call in
        var place: Int32 = 0
        return StringInfoObject(try call.argument(0, as: ShellString.self)).elements.map { element in
          defer { place += Int32(element.utf16.count) }
          return place
        }.bridged
      }
    }
  }

  static var charUnicodeInfo: TypeEntry {
    TypeEntry("System.Globalization.CharUnicodeInfo") {
      everyStatic("GetUnicodeCategory") { call in
        let unit: UInt16
        if case .string(let text) = call[0].base.payload {
          let index = try call.argument(1, as: Int.self)
          guard index >= 0, index < text.count else { throw ListObject.outOfRange("index") }
          unit = text[index]
        } else {
          unit = try call.argument(0, as: Unit.self).code
        }
        return try Members.call(
          "GetUnicodeCategory", on: .type(.char), [.char(unit)], isStatic: true, in: call.scope, call.engine)
      }
      everyStatic("GetNumericValue") { call in
        let unit = try call.argument(0, as: Unit.self)
        return .double(Unicode.Scalar(unit.code)?.properties.numericValue ?? -1)
      }
    }
  }
}

/// A StringInfo: a text in the pieces that people take for characters.
final class StringInfoObject: Content, BridgedContent {
  let string: ShellString
  let elements: [String]

  init(_ string: ShellString) {
    self.string = string
    elements = String(string).map { String($0) }
    super.init(type: TypeTable.find("System.Globalization.StringInfo") ?? .object)
  }
}

/// Weeks of ISO 8601.
private enum WeekDates {
  /// The Monday of a year's first week.
  static func start(of year: Int) throws -> DateTime {
    let fourth = try DateTime(year, 1, 4)
    return try fourth.adding(-Double((Int(fourth.dayOfWeek) + 6) % 7), .days)
  }

  static func week(_ date: DateTime) -> (year: Int, week: Int) {
    let weekday = (Int(date.dayOfWeek) + 6) % 7
    let week = (date.dayOfYear - 1 - weekday + 10) / 7
    if week < 1 { return (date.year - 1, weeks(in: date.year - 1)) }
    if week > weeks(in: date.year) { return (date.year + 1, 1) }
    return (date.year, week)
  }

  private static func weeks(in year: Int) -> Int {
    guard let first = try? DateTime(year, 1, 1) else { return 52 }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let weekday = Int(first.dayOfWeek)
    return weekday == 4 || weekday == 3 && isLeap ? 53 : 52
  }
}
