/// The words that stand in a culture's patterns beside the parts of dates and times.
struct DatePatternWords {
  private(set) var words: [String] = []
  /// What is joined to the name of a month (`ta` in Finnish).
  private(set) var monthPostfixes: [String] = []
  /// Whether a point stands behind year, month and day.
  private(set) var hasFinalPoint = false

  init(of culture: CultureDates) {
    let parts = culture.parts
    let patterns =
      parts.longDatePatterns + parts.shortDatePatterns + parts.yearMonthPatterns + [parts.monthDayPattern]
      + parts.longTimePatterns + parts.shortTimePatterns
    for pattern in patterns { scan(Units(Array(pattern.utf16))) }
  }

  private mutating func scan(_ pattern: Units) {
    var seen: Set<UInt16> = []
    var at = 0
    while at < pattern.count {
      let letter = pattern[at]
      let length = pattern.run(at: at)
      switch letter {
      case unit("'"): at = scanQuoted(pattern, from: at + 1, isBehindMonth: false)
      case unit("M"), unit("y"), unit("d"):
        if letter != unit("d") || length <= 2 { seen.insert(letter) }
        at += length
        guard letter == unit("M"), length >= 4, at < pattern.count, pattern[at] == unit("'") else { break }
        at = scanQuoted(pattern, from: at + 1, isBehindMonth: true)
      case unit("\\"): at += 2
      case unit("."):
        if seen.count == 3 { (hasFinalPoint, seen) = (true, []) }
        at += 1
      default:
        if seen.count == 3, !Letters.isSpace(letter) { seen = [] }
        at += 1
      }
    }
  }

  /// Takes the words of quoted text; gives the offset behind it.
  private mutating func scanQuoted(_ pattern: Units, from start: Int, isBehindMonth: Bool) -> Int {
    let text = pattern.units[start...]
    let end = text.firstIndex(of: unit("'")) ?? pattern.count
    let quoted = pattern.units[start..<end]
    // The first word begins with a letter or a point, whatever stands before.
    let first = quoted.drop { !Letters.isLetter($0) && $0 != unit(".") }
    for word in first.split(whereSeparator: { Letters.isSpace($0) }) {
      let isPostfix = isBehindMonth && word.startIndex == start
      take(String(decoding: word, as: UTF16.self), isPostfix: isPostfix)
    }
    return end + 1
  }

  private mutating func take(_ word: String, isPostfix: Bool) {
    if word == "." {
      hasFinalPoint = true
    } else if isPostfix {
      monthPostfixes.append(word)
    } else if !Self.marks.contains(word) {
      words.append(word)
      if word.hasSuffix(".") { words.append(String(word.dropLast())) }
    }
  }

  /// What is no word of its own: separators, and the suffixes of Chinese, Japanese and Korean dates.
  private static let marks: Set<String> = [
    "/", "-", "年", "月", "日", "년", "월", "일", "시", "분", "초", "時", "时", "分", "秒",
  ]
}
