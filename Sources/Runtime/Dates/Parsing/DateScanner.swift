/// Cuts a text into the parts and marks of a date.
struct DateScanner {
  enum Part {
    case end
    /// Nil for a number of more than eight digits.
    case number(Int?, digits: Int)
    case word(DateWords.Part)
    case unknown
  }

  enum Mark: Equatable {
    case end, space
    case word(DateWords.Mark)
  }

  let text: Units
  let words: [DateWords.Word]
  var at = 0

  var current: UInt16? { at < text.count ? text[at] : nil }

  mutating func skipSpace() {
    while let unit = current, Letters.isSpace(unit) { at += 1 }
  }

  /// The next part; a word that is none stays unread.
  mutating func part() -> Part {
    skipSpace()
    guard let first = current else { return .end }
    if Letters.isDigit(first) { return number() }
    guard let word = word(where: { $0.part != nil }), let part = word.part else { return .unknown }
    at += word.units.count
    return .word(part)
  }

  private mutating func number() -> Part {
    let start = at
    var value = 0
    while let unit = current, Letters.isDigit(unit) {
      if at - start < 9 { value = value * 10 + Int(unit - 0x30) }
      at += 1
    }
    return .number(at - start > 8 ? nil : value, digits: at - start)
  }

  /// What stands behind a number or a month.
  mutating func mark() -> Mark {
    // The right-to-left mark stands between the parts of Arabic and Hebrew dates.
    while let unit = current, Letters.isSpace(unit) || unit == 0x200F { at += 1 }
    guard let first = current else { return .end }
    guard !Letters.isDigit(first), let word = word(where: { $0.mark != nil }), let mark = word.mark else {
      return .space
    }
    at += word.units.count
    return .word(mark)
  }

  /// The longest word at this place; one that begins with a letter must not go on with one.
  private func word(where isWanted: (DateWords.Word) -> Bool) -> DateWords.Word? {
    guard let first = current.map({ CaseFolding.upper($0) }) else { return nil }
    for word in words where word.units[0] == first && isWanted(word) && matches(word.units) {
      let end = at + word.units.count
      if Letters.isLetter(first), end < text.count, Letters.isLetter(text[end]) { continue }
      return word
    }
    return nil
  }

  /// A blank in a name stands for any white space.
  private func matches(_ word: [UInt16]) -> Bool {
    guard at + word.count <= text.count else { return false }
    for offset in word.indices {
      let unit = CaseFolding.upper(text[at + offset])
      guard unit == word[offset] || Letters.isSpace(unit) && Letters.isSpace(word[offset]) else {
        return false
      }
    }
    return true
  }

  /// Reads digits: at least and at most so many; nil and nothing read if there are fewer.
  mutating func digits(_ least: Int, _ most: Int) -> Int? {
    let start = at
    var value = 0
    while let unit = current, Letters.isDigit(unit), at - start < most {
      value = value * 10 + Int(unit - 0x30)
      at += 1
    }
    guard at - start >= least else {
      at = start
      return nil
    }
    return value
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard current == unit(mark) else { return false }
    at += 1
    return true
  }

  /// The digits of a fraction of a second, summed as .NET sums them; nil if there is none.
  mutating func fraction() -> Double? {
    let start = at
    var (value, scale) = (0.0, 0.1)
    while let unit = current, Letters.isDigit(unit) {
      value += Double(unit - 0x30) * scale
      scale *= 0.1
      at += 1
    }
    return at > start ? value : nil
  }

  /// An offset behind its sign: `8`, `08`, `8:00`, `08:00`, `800`, `0800`; in ticks, or nil if there is none.
  mutating func offset() -> Int64? {
    guard let sign = current, sign == unit("+") || sign == unit("-") else { return nil }
    at += 1
    let start = at
    guard let number = digits(1, 9) else { return nil }
    var (hours, minutes) = (number, 0)
    switch at - start {
    case 1, 2:
      if skip(":") {
        let start = at
        guard let read = digits(1, 9), at - start <= 2 else { return nil }
        minutes = read
      }
    case 3, 4: (hours, minutes) = (number / 100, number % 100)
    default: return nil
    }
    guard minutes < 60 else { return nil }
    let ticks = Int64(hours) * Ticks.perHour + Int64(minutes) * Ticks.perMinute
    return sign == unit("-") ? -ticks : ticks
  }

  /// Whether the `#` or NUL here is one that .NET passes over: `#` around the whole, NUL at the end; passed over then.
  mutating func skipFrame() -> Bool {
    switch current {
    case 0:
      guard text.units[at...].allSatisfy({ $0 == 0 }) else { return false }
      at = text.count
      return true
    case unit("#"):
      guard isFramed else { return false }
      at += 1
      return true
    default: return false
    }
  }

  private var isFramed: Bool {
    var frames = 0
    for letter in text.units {
      switch letter {
      case unit("#"): frames += 1
      case 0: if frames < 2 { return false }
      default: if !Letters.isSpace(letter), frames != 1 { return false }
      }
      if frames > 2 { return false }
    }
    return frames == 2
  }
}
