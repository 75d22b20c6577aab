extension DatePatterns {
  /// The letters of the standard formats in the order in which .NET lists them.
  static let letters = Array("dDfFgGmMoOrRstTuUyY".utf16)

  /// All patterns that a standard format can stand for (`GetAllDateTimePatterns`), or nil for a letter that is none.
  package static func all(_ letter: UInt16, _ culture: CultureDates) -> [String]? {
    let parts = culture.parts
    switch letter {
    case unit("d"): return parts.shortDatePatterns
    case unit("D"): return parts.longDatePatterns
    case unit("f"): return both(parts.longDatePatterns, parts.shortTimePatterns)
    case unit("F"), unit("U"): return both(parts.longDatePatterns, parts.longTimePatterns)
    case unit("g"): return both(parts.shortDatePatterns, parts.shortTimePatterns)
    case unit("G"): return both(parts.shortDatePatterns, parts.longTimePatterns)
    case unit("m"), unit("M"): return [parts.monthDayPattern]
    case unit("o"), unit("O"): return [roundTrip]
    case unit("r"), unit("R"): return [rfc]
    case unit("s"): return [sortable]
    case unit("t"): return parts.shortTimePatterns
    case unit("T"): return parts.longTimePatterns
    case unit("u"): return [universalSortable]
    case unit("y"), unit("Y"): return parts.yearMonthPatterns
    default: return nil
    }
  }

  /// All patterns of a culture.
  package static func all(_ culture: CultureDates) -> [String] { letters.flatMap { all($0, culture) ?? [] } }

  private static func both(_ dates: [String], _ times: [String]) -> [String] {
    dates.flatMap { date in times.map { date + " " + $0 } }
  }

  package static let roundTrip = "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK"
  package static let rfc = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'"
  package static let sortable = "yyyy'-'MM'-'dd'T'HH':'mm':'ss"
  package static let universalSortable = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'"
}

extension DateFormat {
  /// The texts of a date in all forms of a standard format, or of all of them (`GetDateTimeFormats`).
  ///
  /// Throws for a letter that is no format.
  package static func all(
    _ date: DateTime, _ letter: UInt16? = nil, _ culture: CultureDates, in zone: TimeZone = .local
  ) throws(DateFault) -> [ShellString] {
    var texts: [ShellString] = []
    for letter in letter.map({ [$0] }) ?? DatePatterns.letters {
      guard let patterns = DatePatterns.all(letter, culture) else { throw .badFormat }
      let isOwn = "oOrRsu".utf16.contains(letter)
      let moment = letter == unit("U") ? date.toUniversal(in: zone) : date
      for pattern in patterns {
        let text = DateText(date: moment, offset: nil, culture: isOwn ? .invariant : culture, zone: zone)
        texts.append(try text.text(Units(Array(pattern.utf16))))
      }
    }
    return texts
  }
}
