/// The words and marks that dates are read with in a culture; the longest match counts.
///
/// Made when a date is first read in the culture; guarded by the process's lock (DESIGN.md 5, "Engines").
final class DateWords: @unchecked Sendable {
  /// What a word says where a part is expected.
  enum Part: Equatable {
    case month(Int)
    case dayOfWeek(Int)
    case halfDay(isPM: Bool)
    case zone
    case era
    /// Passed over: `,`, `.`, words of long dates such as `de`.
    case ignored
  }

  /// What a word says behind a number or a month.
  enum Mark: Equatable {
    case date, time, dateOrOffset, timeFollows
    case halfDay(isPM: Bool)
    case year, month, day, hour, minute, second
  }

  struct Word {
    /// Upper case.
    let units: [UInt16]
    let part: Part?
    let mark: Mark?
  }

  private var words: [Word]?

  func all(of culture: CultureDates) -> [Word] {
    if let words { return words }
    var maker = DateWordMaker()
    maker.add(culture)
    let made = maker.finish()
    words = made
    return made
  }
}

/// Collects the words of a culture; of two that read the same the first counts for each of part and mark.
private struct DateWordMaker {
  var words: [DateWords.Word] = []

  mutating func add(_ culture: CultureDates) {
    let time = culture.timeSeparator
    if time != "," { add(",", part: .ignored) }
    if time != "." { add(".", part: .ignored) }
    add(time, mark: .time)
    addHalfDays(culture)
    addSuffixes(isKorean: culture.name.hasPrefix("ko"))
    add("-", mark: .dateOrOffset)
    addWordsOfPatterns(culture)
    add(culture.dateSeparator, mark: .date)
    addNames(culture)
    add(culture.eraName, part: .era)
    add(culture.abbreviatedEraName, part: .era)
    if culture.name != "" {
      addHalfDays(.invariant)
      addNames(.invariant)
    }
    add("AD", part: .era)
    add("T", mark: .timeFollows)
    add("GMT", part: .zone)
    add("Z", part: .zone)
    add("/", mark: .date)
    add(":", mark: .time)
  }

  func finish() -> [DateWords.Word] {
    // Stable: of equal length the one added first stays in front.
    let order = words.indices.sorted { (words[$1].units.count, $0) < (words[$0].units.count, $1) }
    return order.map { words[$0] }
  }

  private mutating func add(_ text: String, part: DateWords.Part? = nil, mark: DateWords.Mark? = nil) {
    let units = Units(Array(text.utf16)).trimmed.units.map { CaseFolding.upper($0) }
    guard !units.isEmpty else { return }
    words.append(DateWords.Word(units: units, part: part, mark: mark))
  }

  private mutating func addHalfDays(_ culture: CultureDates) {
    add(culture.amDesignator, part: .halfDay(isPM: false), mark: .halfDay(isPM: false))
    add(culture.pmDesignator, part: .halfDay(isPM: true), mark: .halfDay(isPM: true))
  }

  private mutating func addNames(_ culture: CultureDates) {
    let months = [
      culture.monthNames, culture.abbreviatedMonthNames, culture.genitiveMonthNames,
      culture.abbreviatedGenitiveMonthNames,
    ]
    for names in months {
      for (index, name) in names.prefix(12).enumerated() { add(name, part: .month(index + 1)) }
    }
    for names in [culture.dayNames, culture.abbreviatedDayNames] {
      for (index, name) in names.enumerated() { add(name, part: .dayOfWeek(index)) }
    }
  }

  private mutating func addSuffixes(isKorean: Bool) {
    let suffixes: [(String, DateWords.Mark)] = [
      ("年", .year), ("년", .year), ("月", .month), ("월", .month), ("日", .day), ("일", .day), ("時", .hour),
      ("时", .hour), ("分", .minute), ("秒", .second),
    ]
    for (text, mark) in suffixes { add(text, mark: mark) }
    guard isKorean else { return }
    add("시", mark: .hour)
    add("분", mark: .minute)
    add("초", mark: .second)
  }

  /// Words between the parts of the culture's own patterns (`de` in Spanish) are passed over.
  private mutating func addWordsOfPatterns(_ culture: CultureDates) {
    for pattern in [culture.longDatePattern, culture.yearMonthPattern, culture.monthDayPattern] {
      for word in DatePatternWords.of(pattern) { add(word, part: .ignored) }
    }
  }
}

/// The literal words of a date pattern.
private enum DatePatternWords {
  static func of(_ pattern: String) -> [String] {
    let units = Units(Array(pattern.utf16))
    var words: [String] = []
    var literal: [UInt16] = []
    var at = 0
    func flush() {
      for word in literal.split(whereSeparator: { Letters.isSpace($0) }) {
        let text = word.drop { !Letters.isLetter($0) }
        if !text.isEmpty { words.append(String(decoding: text, as: UTF16.self)) }
      }
      literal = []
    }
    while at < units.count {
      if units[at] == unit("'") || units[at] == unit("\"") {
        guard let end = try? units.quoted(at: at, { literal.append($0) }) else { break }
        at = end
        continue
      }
      if "dMygHhmstfF".utf16.contains(units[at]) { flush() } else { literal.append(units[at]) }
      at += 1
    }
    flush()
    return words
  }
}
