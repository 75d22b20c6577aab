/// ICU's patterns as .NET's, the way .NET takes its cultures from ICU (CalendarData.Icu, CultureData.Icu).
package enum ICUDatePatterns {
  /// A date's pattern: `EEEE, d. MMMM y` becomes `dddd, d. MMMM yyyy`.
  package static func date(_ pattern: String) -> String {
    convert(pattern) { letter, count in
      switch letter {
      // Five letters are ICU's shortest names, which .NET has not.
      case unit("E"), unit("e"), unit("c"): run("d", count > 4 ? 3 : max(count, 3))
      case unit("L"), unit("M"): run("M", count > 4 ? 3 : count)
      case unit("G"): run("g", 1)
      // A single `y` is a whole year in ICU and one of two digits in .NET.
      case unit("y"): run("y", count == 1 ? 4 : count)
      default: [UInt16](repeating: letter, count: count)
      }
    }
  }

  /// A time's pattern: `h:mm a` becomes `h:mm tt`; what .NET cannot write is left away.
  package static func time(_ pattern: String) -> String {
    var hasHalfDay = false
    return convert(pattern) { letter, count in
      switch letter {
      case unit(":"), unit("."), unit("H"), unit("h"), unit("m"), unit("s"), unit(" "), 0xA0, 0x202F:
        return [UInt16](repeating: letter, count: count)
      case unit("a"):
        defer { hasHalfDay = true }
        return hasHalfDay ? [] : run("t", 2)
      default: return []
      }
    }
  }

  /// The short dates: the first one with a year of four digits, ICU's own form of it kept in the list.
  package static func shortDates(_ patterns: [String]) -> [String] {
    var patterns = unique(patterns.map { date($0) })
    guard let first = patterns.first, let full = fullYear(first) else { return patterns }
    patterns[0] = full
    if let same = patterns.dropFirst().firstIndex(of: full) {
      patterns[same] = first
    } else {
      patterns.append(first)
    }
    return patterns
  }

  package static func longDates(_ patterns: [String]) -> [String] { unique(patterns.map { date($0) }) }

  /// What stands between the first two parts of a pattern (`.` of `dd.MM.yyyy`), told from the letters of its parts.
  package static func separator(of pattern: String, letters: String) -> String? {
    let units = Array(pattern.utf16)
    let isPart: (UInt16) -> Bool = { letters.utf16.contains($0) }
    guard let first = units.firstIndex(where: isPart) else { return nil }
    let behind = units[first...].drop { $0 == units[first] }
    guard let next = behind.firstIndex(where: isPart) else { return nil }
    let between = units[behind.startIndex..<next].filter { $0 != unit("'") }
    return between.isEmpty ? nil : String(decoding: between, as: UTF16.self)
  }

  private static func run(_ letter: Unicode.Scalar, _ count: Int) -> [UInt16] {
    [UInt16](repeating: unit(letter), count: count)
  }

  private static func unique(_ patterns: [String]) -> [String] {
    patterns.reduce(into: []) { list, pattern in if !list.contains(pattern) { list.append(pattern) } }
  }

  /// The pattern with `yyyy` for its `yy`, or nil if the year is not written so.
  private static func fullYear(_ pattern: String) -> String? {
    let units = Units(Array(pattern.utf16))
    guard let first = units.units.firstIndex(of: unit("y")), units.run(at: first) == 2 else { return nil }
    return String(decoding: units.units[..<first] + run("y", 4) + units.units[(first + 2)...], as: UTF16.self)
  }

  /// Hands over runs of one letter each; quoted text stays as it is.
  private static func convert(_ pattern: String, _ part: (UInt16, Int) -> [UInt16]) -> String {
    let units = Units(Array(pattern.utf16))
    var result: [UInt16] = []
    var at = 0
    while at < units.count {
      guard units[at] == unit("'") else {
        let count = units.run(at: at)
        result += part(units[at], count)
        at += count
        continue
      }
      let end = units.units[(at + 1)...].firstIndex(of: unit("'")).map { $0 + 1 } ?? units.count
      result += units.units[at..<end]
      at = end
    }
    return String(decoding: result, as: UTF16.self)
  }
}
