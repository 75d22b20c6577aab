/// Reads a date in given formats as `DateTime.ParseExact` does.
package enum ExactDateParser {
  /// Throws if the text does not follow the format, or the format is none.
  package static func parse(
    _ text: ShellString, _ format: ShellString, _ culture: CultureDates = .invariant,
    _ styles: DateStyles = [],
    in zone: TimeZone = .local
  ) throws(DateFault) -> DateTime {
    try read(text, format, culture, styles, zone, keepsOffset: false).parsed.date
  }

  /// Throws if the text follows none of the formats.
  package static func parse(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    _ styles: DateStyles = [], in zone: TimeZone = .local
  ) throws(DateFault) -> DateTime {
    try read(text, anyOf: formats, culture, styles, zone, keepsOffset: false).parsed.date
  }

  /// A date with its offset, as `DateTimeOffset.ParseExact` reads it.
  ///
  /// Throws if the text follows none of the formats.
  package static func parseWithOffset(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates = .invariant,
    _ styles: DateStyles = [], in zone: TimeZone = .local
  ) throws(DateFault) -> ParsedDate {
    guard formats.count == 1 else {
      return try read(text, anyOf: formats, culture, styles, zone, keepsOffset: true).parsed
    }
    return try read(text, formats[0], culture, styles, zone, keepsOffset: true).parsed
  }

  typealias Reading = (parsed: ParsedDate, found: DateReading.Found)

  static func read(
    _ text: ShellString, anyOf formats: [ShellString], _ culture: CultureDates, _ styles: DateStyles,
    _ zone: TimeZone, keepsOffset: Bool
  ) throws(DateFault) -> Reading {
    guard !text.isEmpty else { throw .notRecognized("") }
    guard !formats.isEmpty else { throw .noSpecifiers }
    for format in formats {
      guard !format.isEmpty else { throw .badSpecifier("") }
      do {
        return try read(text, format, culture, styles, zone, keepsOffset: keepsOffset)
      } catch .badFormat {
        // Even the forms of .NET that try throw for a letter that is no format.
        throw .badFormat
      } catch {
        continue
      }
    }
    throw .notRecognized(String(text))
  }

  static func read(
    _ text: ShellString, _ format: ShellString, _ culture: CultureDates, _ styles: DateStyles,
    _ zone: TimeZone,
    keepsOffset: Bool
  ) throws(DateFault) -> Reading {
    guard !text.isEmpty else { throw .notRecognized("") }
    guard !format.isEmpty else { throw .badSpecifier("") }
    let reading = DateReading(text: Units(text), styles: styles, zone: zone, keepsOffset: keepsOffset)
    var reader = ExactDateReader(reading, Units(format), culture)
    let parsed = try reader.read()
    return (parsed, reader.result.found)
  }
}

/// Follows a format over a text.
struct ExactDateReader {
  var result: DateReading
  var format: Units
  var culture: CultureDates
  var text: DateScanner
  var at = 0
  var dayOfWeek = -1
  var isPM: Bool?
  var usesTwelveHours = false
  var usesShortYear = false

  init(_ reading: DateReading, _ format: Units, _ culture: CultureDates) {
    result = reading
    (result.hour, result.minute, result.second) = (-1, -1, -1)
    self.format = format
    self.culture = culture
    text = DateScanner(text: reading.text, words: [])
  }

  var notRecognized: DateFault { result.notRecognized }
  private var styles: DateStyles { result.styles }

  mutating func read() throws(DateFault) -> ParsedDate {
    let letter = format.count == 1 ? format[0] : 0
    if letter != 0 { try expand(letter) }
    trim()
    while at < format.count {
      if styles.contains(.allowInnerWhite) { text.skipSpace() }
      try follow()
    }
    guard text.current == nil else { throw notRecognized }
    try adaptYearAndHour()
    do {
      return try finish()
    } catch .unsupportedByCalendar where styles.isEmpty && letter | 0x20 == unit("o") {
      throw notRecognized
    }
  }

  private mutating func finish() throws(DateFault) -> ParsedDate {
    let isTimeOnly = result.year == -1 && result.month == -1 && result.day == -1
    try result.fillIn()
    return try result.settle(result.date(dayOfWeek: dayOfWeek), isTimeOnly: isTimeOnly)
  }

  /// Replaces a standard format by its pattern.
  private mutating func expand(_ letter: UInt16) throws(DateFault) {
    let pattern: String
    switch letter {
    case unit("o"), unit("O"):
      guard !styles.isEmpty || [27, 28, 32, 33].contains(result.text.count) else { throw notRecognized }
      pattern = DatePatterns.roundTrip
    case unit("s"): pattern = DatePatterns.sortable
    case unit("r"), unit("R"):
      pattern = DatePatterns.rfc
      if result.keepsOffset { result.found.insert(.rfcPattern) }
    case unit("u"):
      pattern = DatePatterns.universalSortable
      if result.keepsOffset { result.found.insert(.utcPattern) }
    case unit("U"):
      guard !result.keepsOffset else { throw .badSpecifier("U") }
      result.found.formUnion([.zone, .utc])
      format = Units(Array(culture.fullPattern.utf16))
      return
    default:
      guard let own = DatePatterns.standard(letter, culture, hasOffset: false) else { throw .badFormat }
      format = Units(Array(own.utf16))
      return
    }
    format = Units(Array(pattern.utf16))
    culture = .invariant
  }

  /// Leaves away what the styles let be around: blanks at the ends, also inside a quoted end of the format.
  private mutating func trim() {
    if styles.contains(.allowTrailingWhite) {
      format = Units(Array(format.units.reversed().drop { Letters.isSpace($0) }.reversed()))
      let kept = result.text.units.lastIndex { !Letters.isSpace($0) }.map { $0 + 1 } ?? 0
      text = DateScanner(text: result.text.slice(0..<kept), words: [])
      if format.count > 2, let mark = format.units.last, Self.isQuote(mark) {
        let inside = format.units.dropLast().reversed().drop { Letters.isSpace($0) }.reversed()
        format = Units(inside + [mark])
      }
    }
    guard styles.contains(.allowLeadingWhite) else { return }
    format = Units(Array(format.units.drop { Letters.isSpace($0) }))
    if format.count > 2, Self.isQuote(format[0]) {
      format = Units([format[0]] + format.units.dropFirst().drop { Letters.isSpace($0) })
    }
    text.skipSpace()
  }

  private static func isQuote(_ letter: UInt16) -> Bool { letter == unit("'") || letter == unit("\"") }

  private mutating func adaptYearAndHour() throws(DateFault) {
    if usesShortYear {
      guard result.year < 100 else { throw notRecognized }
      result.year = DateOrder.fullYear(result.year)
    }
    guard usesTwelveHours else {
      // AM with an hour after noon, PM with one before it.
      if let isPM, isPM ? result.hour < 12 : result.hour >= 12 { throw notRecognized }
      return
    }
    guard result.hour <= 12 else { throw notRecognized }
    if isPM == true {
      result.hour = result.hour == 12 ? 12 : result.hour + 12
    } else if result.hour == 12 {
      result.hour = 0
    }
  }
}
