/// Reads a date from free text as `DateTime.Parse` does.
package enum DateParser {
  /// Throws if the text is no date.
  package static func parse(
    _ text: ShellString, _ culture: CultureDates = .invariant, _ styles: DateStyles = [],
    in zone: TimeZone = .local
  ) throws(DateFault) -> DateTime {
    try read(text, culture, styles, in: zone, keepsOffset: false).parsed.date
  }

  /// A date together with its offset, as `DateTimeOffset.Parse` reads it.
  ///
  /// Throws if the text is none.
  package static func parseWithOffset(
    _ text: ShellString, _ culture: CultureDates = .invariant, _ styles: DateStyles = [],
    in zone: TimeZone = .local
  ) throws(DateFault) -> ParsedDate {
    try read(text, culture, styles, in: zone, keepsOffset: true).parsed
  }

  static func read(
    _ text: ShellString, _ culture: CultureDates, _ styles: DateStyles, in zone: TimeZone, keepsOffset: Bool
  ) throws(DateFault) -> (parsed: ParsedDate, found: DateReading.Found) {
    guard !text.isEmpty else { throw .notRecognized("") }
    var reader = DateReader(Units(text), culture, styles, zone, keepsOffset: keepsOffset)
    let parsed = try reader.read()
    return (parsed, reader.result.found)
  }
}

/// Goes over a free text part by part.
struct DateReader {
  let culture: CultureDates
  var scanner: DateScanner
  var result: DateReading
  var shape = DateShape.nothing
  var numbers: [Int] = []
  var month = -1
  var year = -1
  var dayOfWeek = -1
  var isPM: Bool?

  init(_ text: Units, _ culture: CultureDates, _ styles: DateStyles, _ zone: TimeZone, keepsOffset: Bool) {
    self.culture = culture
    scanner = DateScanner(text: text, words: culture.words.all(of: culture))
    result = DateReading(text: text, styles: styles, zone: zone, keepsOffset: keepsOffset)
  }

  var notRecognized: DateFault { result.notRecognized }

  mutating func read() throws(DateFault) -> ParsedDate {
    var didComplete = false
    var isAtEnd = false
    while !isAtEnd {
      guard var token = try token() else { continue }
      if token == .numberTimeFollows {
        guard shape == .ynBar || shape == .yn else { throw notRecognized }
        return try readISOTime()
      }
      adaptToSharedSeparator(&token)
      switch shape.step(token) {
      case .invalid: throw notRecognized
      case .gather(let next): shape = next
      case .complete(let whole):
        try complete(whole)
        didComplete = true
        shape = .nothing
      }
      isAtEnd = [.end, .numberEnd, .monthEnd].contains(token)
    }
    guard didComplete else { throw notRecognized }
    return try finish()
  }

  private mutating func finish() throws(DateFault) -> ParsedDate {
    try applyHalfDay()
    let isTimeOnly = result.year == -1 && result.month == -1 && result.day == -1
    try result.fillIn()
    return try result.settle(result.date(dayOfWeek: dayOfWeek), isTimeOnly: isTimeOnly)
  }

  private mutating func applyHalfDay() throws(DateFault) {
    if isPM == nil, culture.amDesignator.isEmpty != culture.pmDesignator.isEmpty {
      isPM = culture.pmDesignator.isEmpty
    }
    guard let isPM else { return }
    guard (0...(isPM ? 23 : 12)).contains(result.hour) else { throw notRecognized }
    if isPM, result.hour < 12 { result.hour += 12 } else if !isPM, result.hour == 12 { result.hour = 0 }
  }

  /// Where date and time have the same separator, only the context tells which one it is.
  private mutating func adaptToSharedSeparator(_ token: inout DateToken) {
    guard culture.dateSeparator == culture.timeSeparator else { return }
    if [.year, .yearDate, .yearEnd].contains(token) {
      if shape == .hourColon { shape = .dateN }
      if shape == .hourMinuteColon { shape = .dateNNBar }
    }
    let isAtEnd = scanner.current == nil
    guard isAtEnd || shape.step(token).isInvalid else { return }
    switch token {
    case .yearDate: token = isAtEnd ? .yearEnd : .year
    case .numberDate, .numberTime: token = isAtEnd ? .numberEnd : .number
    case .monthDate: token = isAtEnd ? .monthEnd : .month
    default: break
    }
  }
}
