/// Collects the words of a culture; of two that read the same the first counts for each of part and mark.
struct DateWordMaker {
  private var words: [DateWords.Word] = []

  mutating func add(_ culture: CultureDates) {
    let time = culture.timeSeparator
    if time != "," { add(",", part: .ignored) }
    if time != "." { add(".", part: .ignored) }
    add(time, mark: .time)
    addHalfDays(culture)
    addSuffixes(isKorean: culture.isOf("ko"))
    if culture.isOf("ky") { add("-", part: .ignored) } else { add("-", mark: .dateOrOffset) }
    addPatterns(of: culture)
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

  /// The words, longest first; of equal length the one added first stays in front.
  func finish() -> [DateWords.Word] {
    let order = words.indices.sorted { (words[$1].units.count, $0) < (words[$0].units.count, $1) }
    return order.map { words[$0] }
  }

  private mutating func add(_ text: String, part: DateWords.Part? = nil, mark: DateWords.Mark? = nil) {
    let units = Units(Array(text.utf16)).trimmed.units.map { CaseFolding.upper($0) }
    guard !units.isEmpty else { return }
    words.append(DateWords.Word(units: units, part: part, mark: mark))
  }

  private mutating func addHalfDays(_ culture: CultureDates) {
    // Albanian joins time and half of the day with a point.
    for point in culture.isOf("sq") ? ["", "."] : [""] {
      add(point + culture.amDesignator, part: .halfDay(isPM: false), mark: .halfDay(isPM: false))
      add(point + culture.pmDesignator, part: .halfDay(isPM: true), mark: .halfDay(isPM: true))
    }
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
    guard culture.isOf("ja") else { return }
    for (index, name) in culture.abbreviatedDayNames.enumerated() {
      add("(\(name))", part: .dayOfWeek(index))
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

  /// Words of the culture's own patterns (`de` in Spanish) are passed over; so is a point that ends whole dates, which then
  /// is no date separator any more.
  private mutating func addPatterns(of culture: CultureDates) {
    let found = DatePatternWords(of: culture)
    for word in found.words {
      add(word, part: .ignored)
      if culture.isOf("eu") { add("." + word, part: .ignored) }
    }
    for postfix in found.monthPostfixes {
      for (index, name) in culture.monthNames.prefix(12).enumerated() {
        add(name + postfix, part: .month(index + 1))
      }
    }
    let separator = String(decoding: Units(Array(culture.dateSeparator.utf16)).trimmed.units, as: UTF16.self)
    if !found.hasFinalPoint || separator != "." { add(culture.dateSeparator, mark: .date) }
  }
}

extension CultureDates {
  /// Whether this is a culture of a language (`ko`).
  fileprivate func isOf(_ language: String) -> Bool {
    parts.name == language || parts.name.hasPrefix(language + "-")
  }
}
