extension ExactDateReader {
  /// Reads what the format has at its place.
  mutating func follow() throws(DateFault) {
    let letter = format[at]
    switch letter {
    case unit("y"), unit("M"), unit("d"), unit("h"), unit("H"), unit("m"), unit("s"), unit("f"), unit("F"),
      unit("t"),
      unit("z"), unit("g"):
      let length = format.run(at: at)
      at += length
      try part(letter, length)
    case unit("Z"):
      at += 1
      try zoneName()
    case unit("K"):
      at += 1
      try kind()
    case unit(":"): try separator(":", culture.timeSeparator)
    case unit("/"): try separator("/", culture.dateSeparator)
    case unit("'"), unit("\""): try literal()
    case unit("%"):
      guard at + 1 < format.count, format[at + 1] != letter else { throw .badSpecifier(format.string) }
      at += 1
    case unit("\\"):
      guard at + 1 < format.count else { throw .badSpecifier(format.string) }
      at += 2
      try match(format[at - 1])
    case unit("."): try point()
    case unit(" "): try blank()
    default: try other(letter)
    }
  }

  private mutating func part(_ letter: UInt16, _ length: Int) throws(DateFault) {
    switch letter {
    case unit("y"):
      if length <= 2 { usesShortYear = true }
      try store(\.result.year, digits(length), letter)
    case unit("M"): try store(\.result.month, length <= 2 ? digits(length) : month(length), letter)
    case unit("d"):
      if length <= 2 {
        try store(\.result.day, digits(length), letter)
      } else {
        try store(\.dayOfWeek, day(length), letter)
      }
    case unit("h"), unit("H"):
      if letter == unit("h") { usesTwelveHours = true }
      try store(\.result.hour, digits(min(length, 2)), letter)
    case unit("m"): try store(\.result.minute, digits(min(length, 2)), letter)
    case unit("s"): try store(\.result.second, digits(min(length, 2)), letter)
    case unit("f"), unit("F"): try fraction(letter, length)
    case unit("t"): try halfDay(length)
    case unit("z"): try offset(length, letter)
    default:
      guard word([culture.eraName, culture.abbreviatedEraName]) != nil else { throw notRecognized }
    }
  }

  /// A part that the format names twice must say the same both times.
  private mutating func store(
    _ field: WritableKeyPath<ExactDateReader, Int>, _ value: Int, _ letter: UInt16
  ) throws(DateFault) {
    guard self[keyPath: field] == -1 || self[keyPath: field] == value else { throw repeated(letter) }
    self[keyPath: field] = value
  }

  private func repeated(_ letter: UInt16) -> DateFault {
    .repeatedPattern(String(decoding: [letter], as: UTF16.self))
  }

  /// One letter stands for one digit or two, more for just as many.
  private mutating func digits(_ length: Int) throws(DateFault) -> Int {
    guard length < 10, let value = text.digits(length, length == 1 ? 2 : length) else { throw notRecognized }
    return value
  }

  private mutating func month(_ length: Int) throws(DateFault) -> Int {
    let names =
      length == 3
      ? culture.abbreviatedMonthNames + culture.abbreviatedGenitiveMonthNames
      : culture.monthNames + culture.genitiveMonthNames
    guard let index = word(names) else { throw notRecognized }
    return index % (names.count / 2) + 1
  }

  private mutating func day(_ length: Int) throws(DateFault) -> Int {
    guard let index = word(length == 3 ? culture.abbreviatedDayNames : culture.dayNames) else {
      throw notRecognized
    }
    return index
  }

  /// Reads the longest of some words, case ignored; gives its index.
  private mutating func word(_ words: [String]) -> Int? {
    var found: (index: Int, length: Int)?
    for (index, word) in words.enumerated() {
      let units = Array(word.utf16)
      guard units.count > found?.length ?? 0, isHere(units) else { continue }
      found = (index, units.count)
    }
    text.at += found?.length ?? 0
    return found?.index
  }

  private func isHere(_ word: [UInt16], ignoringCase: Bool = true) -> Bool {
    guard text.at + word.count <= text.text.count else { return false }
    return word.indices.allSatisfy { offset in
      let unit = text.text[text.at + offset]
      return ignoringCase ? CaseFolding.upper(unit) == CaseFolding.upper(word[offset]) : unit == word[offset]
    }
  }

  private mutating func fraction(_ letter: UInt16, _ length: Int) throws(DateFault) {
    guard length <= 7 else { throw notRecognized }
    let start = text.at
    var value = Double(text.digits(1, length) ?? 0)
    let count = text.at - start
    guard letter == unit("F") || count == length else { throw notRecognized }
    var scale = 1
    for _ in 0..<count { scale *= 10 }
    value /= Double(scale)
    guard result.fraction < 0 || result.fraction == value else { throw repeated(letter) }
    result.fraction = value
  }

  private mutating func halfDay(_ length: Int) throws(DateFault) {
    let names = [culture.amDesignator, culture.pmDesignator]
    var read: Bool?
    if length == 1 {
      read = names.firstIndex { $0.utf16.first != nil && $0.utf16.first == text.current }.map { $0 == 1 }
      if read != nil { text.at += 1 }
    } else if let index = names.firstIndex(where: { !$0.isEmpty && isHere(Array($0.utf16)) }) {
      read = index == 1
      text.at += names[index].utf16.count
    } else {
      read = names.firstIndex { $0.isEmpty }.map { $0 == 1 }
    }
    guard let read else { throw notRecognized }
    guard isPM == nil || isPM == read else { throw repeated(unit("t")) }
    isPM = read
  }

  private mutating func offset(_ length: Int, _ letter: UInt16) throws(DateFault) {
    guard let sign = text.current, sign == unit("+") || sign == unit("-") else { throw notRecognized }
    text.at += 1
    guard let hours = text.digits(length == 2 ? 2 : 1, 2) else { throw notRecognized }
    var minutes = 0
    if length > 2 {
      _ = text.skip(":")
      guard let read = text.digits(2, 2), read < 60 else { throw notRecognized }
      minutes = read
    }
    let ticks = Int64(hours * 60 + minutes) * Ticks.perMinute
    try use(offset: sign == unit("-") ? -ticks : ticks, letter)
  }

  private mutating func use(offset: Int64, _ letter: UInt16) throws(DateFault) {
    guard !result.found.contains(.zone) || result.offset == offset else { throw repeated(letter) }
    result.found.insert(.zone)
    result.offset = offset
  }

  private mutating func zoneName() throws(DateFault) {
    try use(offset: 0, unit("Z"))
    result.found.insert(.utc)
    guard word(["GMT", "Z"]) != nil else { throw notRecognized }
    if let next = text.current, Letters.isLetter(next) { throw notRecognized }
  }

  private mutating func kind() throws(DateFault) {
    if text.skip("Z") {
      try use(offset: 0, unit("K"))
      result.found.insert(.utc)
    } else if text.current == unit("+") || text.current == unit("-") {
      try offset(3, unit("K"))
    }
  }

  private mutating func separator(_ mark: Unicode.Scalar, _ own: String) throws(DateFault) {
    at += 1
    let units = Array(own.utf16)
    let isPartOfOwn = units.count > 1 && units[0] == unit(mark)
    if !isPartOfOwn, text.skip(mark) { return }
    guard isHere(units, ignoringCase: false) else { throw notRecognized }
    text.at += units.count
  }

  private mutating func literal() throws(DateFault) {
    var units: [UInt16] = []
    do {
      at = try format.quoted(at: at) { units.append($0) }
    } catch {
      throw .badQuote(String(decoding: [format[at]], as: UTF16.self))
    }
    for letter in units {
      if letter == unit(" "), result.styles.contains(.allowInnerWhite) {
        text.skipSpace()
      } else {
        try match(letter)
      }
    }
    let isUTC =
      result.found.contains(.rfcPattern) && units == Array("GMT".utf16)
      || result.found.contains(.utcPattern) && units == [unit("Z")]
    guard isUTC else { return }
    result.found.insert(.zone)
    result.offset = 0
  }

  private mutating func match(_ letter: UInt16) throws(DateFault) {
    guard text.current == letter else { throw notRecognized }
    text.at += 1
  }

  /// A point before `F` may be missing together with the fraction.
  private mutating func point() throws(DateFault) {
    at += 1
    if text.skip(".") { return }
    guard at < format.count, format[at] == unit("F") else { throw notRecognized }
    at += format.run(at: at)
  }

  private mutating func blank() throws(DateFault) {
    at += 1
    if result.styles.contains(.allowInnerWhite) || text.skip(" ") { return }
    // The blank may have been trimmed before a part that reads nothing.
    guard result.styles.contains(.allowTrailingWhite), at < format.count else { throw notRecognized }
    try follow()
  }

  private mutating func other(_ letter: UInt16) throws(DateFault) {
    let gmt = Array("GMT".utf16)
    let isZone = format.units[at...].prefix(3).map { CaseFolding.upper($0) } == gmt
    at += isZone ? 3 : 1
    guard isZone else { return try match(letter) }
    result.found.insert(.zone)
    result.offset = 0
    guard isHere(gmt, ignoringCase: false) else { throw notRecognized }
    text.at += 3
  }
}
